import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Suspense, lazy, useRef, useState, type ComponentType } from 'react';
import { angka } from '../../domain/tampil';
import type { JenisSurat } from '../../domain/surat';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { IsianTanggal } from '../parts/IsianTanggal';
import { Kosong } from '../parts/Kosong';
import { PratinjauPdf } from '../parts/pdf/PratinjauPdf';
import { Progres } from '../parts/Progres';
import { useAction } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { FormBeritaAcara } from './FormBeritaAcara';
import { FormDisposisi } from './FormDisposisi';
import { FormPekerjaan } from './FormPekerjaan';
import { FormPetikan } from './FormPetikan';
import { FormTahunan } from './FormTahunan';
import { HasilTerbit } from './HasilTerbit';
import { JenisDanTemplat } from './JenisDanTemplat';
import { Kesiapan } from './Kesiapan';
import { KonsepTerbuka } from './KonsepTerbuka';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { PanelTerbit } from './PanelTerbit';
import { PilihPenandatangan } from './PilihPenandatangan';
import { teks } from './teks';
import { teksBaru as t } from './teksBaru';

/** The editor of words is fetched when somebody opens it. */
const SuntingTeks = lazy(async () => ({ default: (await import('./SuntingTeks')).SuntingTeks }));

const FORM: Readonly<Record<JenisSurat, ComponentType>> = {
  petikan: FormPetikan,
  keputusan: FormTahunan,
  nota_dinas: FormTahunan,
  surat_tugas: FormPekerjaan,
  surat_perintah: FormPekerjaan,
  disposisi: FormDisposisi,
  berita_acara: FormBeritaAcara,
};

/** Left what and for whom, right the real page. */
export function NaskahBaru() {
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const siapkan = useNaskah((s) => s.siapkan);
  const pratinjau = useNaskah((s) => s.pratinjau);
  const hasil = useNaskah((s) => s.hasil);
  const pekerja = useJob();
  const [menyunting, setMenyunting] = useState(false);
  const Form = FORM[draf.jenis];
  const isian = useRef<HTMLFormElement>(null);
  const mulaiSiapkan = () =>
    void pekerja.mulai(teks.menyiapkan, siapkan).then((siap) => {
      // What is missing may be scrolled away.
      if (siap === false) isian.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  return (
    <div className={css.dua}>
      <form
        ref={isian}
        className={css.isian}
        onSubmit={(e) => {
          e.preventDefault();
          mulaiSiapkan();
        }}
      >
        <KonsepTerbuka />
        <JenisDanTemplat />
        <Form />
        <IsianTanggal
          wajib
          label={t.tanggal}
          nilai={draf.tanggal}
          galat={galat.tanggal}
          onUbah={(tanggal) => ubah({ tanggal })}
        />
        <PilihPenandatangan />
        <Button
          type="submit"
          variant={pratinjau === null ? 'filled' : 'light'}
          disabled={pekerja.pekerjaan !== null}
          leftSection={<IconFileText size={15} aria-hidden />}
        >
          {teks.siapkan}
        </Button>
        <div className={css.tombol}>
          <SimpanKonsep />
          {pratinjau && (
            <Button variant="subtle" onClick={() => setMenyunting(true)}>
              {Object.keys(draf.suntingan).length > 0
                ? `${t.teks.buka} · ${t.teks.disunting(Object.keys(draf.suntingan).length)}`
                : t.teks.buka}
            </Button>
          )}
        </div>
        <PanelTerbit pekerja={pekerja} />
      </form>
      <div className={css.kanan}>
        <Progres pekerjaan={pekerja.pekerjaan} onBatal={pekerja.batal} />
        <HasilTerbit pekerja={pekerja} />
        <Kesiapan />
        {pratinjau && (
          <PratinjauPdf
            pdf={pratinjau.pdf}
            keterangan={`${teks.pratinjau.jumlah(angka(pratinjau.jumlah))} · ${teks.pratinjau.konsep}`}
            onCetak={() => bukaCetak({ judul: teks.pratinjau.konsep, pdf: pratinjau.pdf })}
          />
        )}
        {!pratinjau && !hasil && !pekerja.pekerjaan && (
          <Kosong ikon={IconFileText} judul={teks.pratinjau.kosong}>
            {teks.pratinjau.kosongIsi}
          </Kosong>
        )}
      </div>
      {menyunting && pratinjau && (
        <Suspense>
          <SuntingTeks
            jenis={pratinjau.sasaran.jenis}
            teks={pratinjau.teks}
            suntingan={draf.suntingan}
            jumlah={pratinjau.jumlah}
            onTutup={() => setMenyunting(false)}
            onPakai={(suntingan) => {
              ubah({ suntingan });
              setMenyunting(false);
              mulaiSiapkan();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function SimpanKonsep() {
  const konsepId = useNaskah((s) => s.konsepId);
  const simpanKonsep = useNaskah((s) => s.simpanKonsep);
  const { jalankan, sedang } = useAction();
  return (
    <Button
      variant="default"
      loading={sedang}
      onClick={() =>
        void jalankan(simpanKonsep, {
          berhasil: (n) => (n === null ? null : konsepId === null ? t.konsep.disimpan(angka(n)) : t.konsep.diubah),
        })
      }
    >
      {konsepId === null ? t.konsep.simpan : t.konsep.simpanUbahan}
    </Button>
  );
}
