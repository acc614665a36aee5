import { Button, SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { angka } from '../../domain/tampil';
import { IsianTanggal } from '../parts/IsianTanggal';
import { Kosong } from '../parts/Kosong';
import { Progres } from '../parts/Progres';
import { useJob } from '../parts/useJob';
import { FormPetikan } from './FormPetikan';
import { FormSuratTugas } from './FormSuratTugas';
import { Kesiapan } from './Kesiapan';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { HasilTerbit, PanelTerbit } from './PanelTerbit';
import { PratinjauPdf } from '../parts/pdf/PratinjauPdf';
import { teks } from './teks';

/** Left what and for whom, right the real page. */
export function NaskahBaru() {
  const draf = useNaskah((s) => s.draf);
  const galat = useNaskah((s) => s.galat);
  const ubah = useNaskah((s) => s.ubah);
  const siapkan = useNaskah((s) => s.siapkan);
  const pratinjau = useNaskah((s) => s.pratinjau);
  const hasil = useNaskah((s) => s.hasil);
  const pekerja = useJob();
  return (
    <div className={css.dua}>
      <form
        className={css.isian}
        onSubmit={(e) => {
          e.preventDefault();
          void pekerja.mulai(teks.menyiapkan, siapkan);
        }}
      >
        <SegmentedControl
          fullWidth
          aria-label={teks.jenisJudul}
          data={(['surat_tugas', 'petikan'] as const).map((j) => ({ value: j, label: teks.jenis[j] }))}
          value={draf.jenis}
          onChange={(nilai) => ubah({ jenis: nilai })}
        />
        <p className="redup" style={{ margin: 0 }}>
          {teks.jenisArti[draf.jenis]}
        </p>
        <Kesiapan jenis={draf.jenis} />
        {draf.jenis === 'petikan' ? <FormPetikan /> : <FormSuratTugas />}
        <IsianTanggal
          wajib
          label={teks.tanggal}
          nilai={draf.tanggal}
          galat={galat.tanggal}
          onUbah={(tanggal) => ubah({ tanggal })}
        />
        <Button
          type="submit"
          variant={pratinjau === null ? 'filled' : 'light'}
          disabled={pekerja.pekerjaan !== null}
          leftSection={<IconFileText size={15} aria-hidden />}
        >
          {teks.siapkan}
        </Button>
        <PanelTerbit pekerja={pekerja} />
      </form>
      <div className={css.kanan}>
        <Progres pekerjaan={pekerja.pekerjaan} onBatal={pekerja.batal} />
        <HasilTerbit pekerja={pekerja} />
        {pratinjau && (
          <PratinjauPdf
            pdf={pratinjau.pdf}
            keterangan={`${teks.pratinjau.jumlah(angka(pratinjau.jumlah))} · ${teks.pratinjau.konsep}`}
          />
        )}
        {!pratinjau && !hasil && !pekerja.pekerjaan && (
          <Kosong ikon={IconFileText} judul={teks.pratinjau.kosong}>
            {teks.pratinjau.kosongIsi}
          </Kosong>
        )}
      </div>
    </div>
  );
}
