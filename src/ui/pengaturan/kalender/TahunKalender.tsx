import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { hariPekan, hariDari } from '../../../domain/hari';
import { angka, desimalRingkas } from '../../../domain/tampil';
import type { KalenderTahunan } from '../../../api/kalenderViews';
import { useApi } from '../../api';
import { useAction } from '../../parts/useAction';
import { useQuery } from '../../parts/useQuery';
import { GridTahun } from './GridTahun';
import { hariDitandai, indeksTanggal, tanggalIndeks, type RentangHari } from './hariTahun';
import css from './Kalender.module.css';
import { createKalenderStore } from './kalenderStore';
import { Legenda } from './Legenda';
import { PanelHari } from './PanelHari';
import { teks } from './teks';
import { useSimpanHari } from './useSimpanHari';
import { TinjauKalender } from './TinjauKalender';
import setelan from '../Pengaturan.module.css';

/** The calendar of the office's year, or of the next one, to see and to edit day by day. */
export function TahunKalender({ tahunKantor }: { readonly tahunKantor: number }) {
  const api = useApi();
  const [store] = useState(() => createKalenderStore(tahunKantor));
  const tahun = useStore(store, (s) => s.tahun);
  const alat = useStore(store, (s) => s.alat);
  const { data } = useQuery(() => api.getKalenderTahun({ tahun }), [tahun], ['hari_libur', 'ramadan', 'pengaturan']);
  const { jalankan } = useAction();
  const [impor, setImpor] = useState<Awaited<ReturnType<typeof api.readKalender>>>(null);
  const kalender = data?.tahun === tahun ? data : undefined;
  const ekspor = () =>
    jalankan(() => api.exportKalender({ tahun, path: null }), {
      berhasil: (hasil) => (hasil === null ? null : teks.tersimpan(hasil.path)),
      urungkan: false,
    });
  return (
    <section className={`${setelan.kotak} ${setelan.lebar}`} aria-label={teks.judul(tahun)}>
      <h2>{teks.judul(tahun)}</h2>
      <div className={css.alat}>
        <SegmentedControl
          aria-label={teks.pilihTahun}
          value={String(tahun)}
          data={[tahunKantor, tahunKantor + 1].map(String)}
          onChange={(nilai) => store.getState().aturTahun(Number(nilai))}
        />
        <SegmentedControl
          aria-label={teks.alat}
          value={alat}
          data={(['libur', 'ramadan'] as const).map((value) => ({ value, label: teks.namaAlat[value] }))}
          onChange={(nilai) => store.getState().aturAlat(nilai)}
        />
        <span className={css.kanan}>
          <Button
            variant="default"
            leftSection={<IconUpload size={14} aria-hidden />}
            onClick={() =>
              void jalankan(() => api.readKalender({ path: null })).then((hasil) => hasil && setImpor(hasil))
            }
          >
            {teks.impor}
          </Button>
          <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={() => void ekspor()}>
            {teks.ekspor}
          </Button>
        </span>
      </div>
      {kalender && (
        <>
          <p className={setelan.hasil} role="status">
            Tahun {tahun}: <strong>{angka(kalender.hariKerja)} hari kerja</strong>,{' '}
            <strong>{angka(kalender.menitEfektif)} menit efektif</strong> per pegawai penuh
            {kalender.hariKerja > 0 &&
              ` (rata-rata ${desimalRingkas(kalender.menitEfektif / kalender.hariKerja / 60, 2)} jam efektif/hari)`}
            , sebelum cuti.
          </p>
          {!kalender.tahunKantor && <p className={setelan.arti}>{teks.tahunDepan(tahun, tahunKantor)}</p>}
          <Isi store={store} kalender={kalender} />
        </>
      )}
      <TinjauKalender pratinjau={impor} onTutup={() => setImpor(null)} />
    </section>
  );
}

interface PropsIsi {
  readonly store: ReturnType<typeof createKalenderStore>;
  readonly kalender: KalenderTahunan;
}

function Isi({ store, kalender }: PropsIsi) {
  const { tahun } = kalender;
  const alat = useStore(store, (s) => s.alat);
  const pilihan = useStore(store, (s) => s.pilihan);
  const menyeret = useStore(store, (s) => s.menyeret);
  const olehPenunjuk = useStore(store, (s) => s.olehPenunjuk);
  const isian = useRef<HTMLTextAreaElement>(null);
  const [lewati, setLewati] = useState(true);
  const { sedang, simpan, hapus, simpanRamadan } = useSimpanHari(store, kalender);
  const ramadan = useMemo((): RentangHari | null => {
    const r = kalender.ramadan;
    return r && { awal: indeksTanggal(tahun, r.mulai), akhir: indeksTanggal(tahun, r.akhir) };
  }, [kalender.ramadan, tahun]);
  const kena = pilihan === null ? [] : kalender.libur.filter(({ tanggal }) => terpilih(pilihan, tahun, tanggal));
  const ditandai = pilihan === null ? [] : hariDitandai(tahun, pilihan, kalender.hariKerjaMinggu, lewati);
  const kembaliKeGrid = () => {
    store.getState().kosongkan();
    document.querySelector<HTMLElement>('[data-hari][tabindex="0"]')?.focus();
  };
  return (
    <div className={css.isi}>
      <div>
        <Legenda hariKerja={kalender.hariKerjaMinggu} />
        <GridTahun
          store={store}
          kalender={kalender}
          ramadan={ramadan}
          onRamadan={simpanRamadan}
          onNiat={(niat) => {
            if (niat === 'isi') setTimeout(() => isian.current?.focus());
            else if (niat === 'hapus' && pilihan !== null) void hapus(kena);
            else if (niat === 'hapus')
              void hapus(kalender.libur.filter((h) => indeksTanggal(tahun, h.tanggal) === store.getState().fokus));
            else if (niat === 'ramadan' && pilihan !== null) simpanRamadan(pilihan);
          }}
        />
      </div>
      {pilihan === null || menyeret || alat === 'ramadan' ? (
        <div className={css.panel}>
          <p>{teks.petunjuk[alat]}</p>
        </div>
      ) : (
        <PanelHari
          key={`${pilihan.awal}-${pilihan.akhir}-${kena.map(({ id }) => id).join()}`}
          tahun={tahun}
          pilihan={pilihan}
          libur={kena}
          hariDitandai={ditandai.length}
          lewati={lewati}
          adaBukanKerja={adaBukanKerja(kalender, pilihan)}
          sedang={sedang}
          perlihatkan={olehPenunjuk}
          isianRef={isian}
          onLewati={setLewati}
          onSimpan={(isi) =>
            void simpan(
              ditandai.map((i) => tanggalIndeks(tahun, i)),
              isi,
            ).then((ya) => ya && kembaliKeGrid())
          }
          onHapus={() => void hapus(kena).then((ya) => ya && kembaliKeGrid())}
          onBatal={kembaliKeGrid}
        />
      )}
    </div>
  );
}

const terpilih = (pilihan: RentangHari, tahun: number, tanggal: string): boolean => {
  const i = indeksTanggal(tahun, tanggal);
  return i >= pilihan.awal && i <= pilihan.akhir;
};

function adaBukanKerja({ tahun, hariKerjaMinggu }: KalenderTahunan, { awal, akhir }: RentangHari): boolean {
  for (let i = awal; i <= akhir; i++) if (hariPekan(hariDari(tanggalIndeks(tahun, i))) > hariKerjaMinggu) return true;
  return false;
}
