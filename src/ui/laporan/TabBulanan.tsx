import { ActionIcon, Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconReportAnalytics } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { GrafikBatang } from '../../documents/laporan/GrafikBatang';
import { grafikBagian, grafikBulan } from '../../documents/laporan/grafikBulanan';
import { NAMA_BULAN, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Progres } from '../parts/Progres';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { layarStore, usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { LaciAngka, type AngkaDibuka } from './LaciAngka';
import css from './Laporan.module.css';
import { bulanBawaan, laporanStore } from './laporanStore';
import { PerhatianBulanan } from './PerhatianBulanan';
import { AngkaUtama, DaftarAngka } from './RingkasanBulanan';
import { TabelBagianBulanan } from './TabelBagianBulanan';
import { teks } from './teks';
import { TombolLaporan } from './TombolLaporan';
import { useLaporan } from './useLaporan';

/** The month for the Sekretaris Daerah: figures that open to what counted in them, charts, and the paper. */
export function TabBulanan() {
  const api = useApi();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun) ?? Number(hariIni().slice(0, 4));
  const { bulan: dipilih, aturBulan, minta } = useStore(laporanStore);
  const { periode } = usePilihanLayar('laporan');
  useEffect(() => {
    if (periode !== undefined) minta(periode);
  }, [periode, minta]);
  const bulan = dipilih ?? bulanBawaan(tahun, hariIni());
  const { data, galat, muatUlang } = useQuery(() => api.getLaporanBulanan({ bulan }), [bulan]);
  const [dibuka, setDibuka] = useState<AngkaDibuka | null>(null);
  const laporan = useLaporan();
  const kosong = data !== undefined && data.jumlah.tugas === 0;
  return (
    <div className={css.isi}>
      <div className={css.bilah}>
        <div className={css.bulan}>
          <ActionIcon
            variant="default"
            aria-label={teks.sebelumnya}
            disabled={bulan <= 1}
            onClick={() => aturBulan(bulan - 1)}
          >
            <IconChevronLeft size={15} />
          </ActionIcon>
          <Select
            aria-label={teks.bulan}
            w={150}
            allowDeselect={false}
            data={NAMA_BULAN.map((nama, i) => ({ value: String(i + 1), label: `${nama} ${tahun}` }))}
            value={String(bulan)}
            onChange={(nilai) => nilai !== null && aturBulan(Number(nilai))}
          />
          <ActionIcon
            variant="default"
            aria-label={teks.berikutnya}
            disabled={bulan >= 12}
            onClick={() => aturBulan(bulan + 1)}
          >
            <IconChevronRight size={15} />
          </ActionIcon>
        </div>
        {data?.berjalan && <span className={css.awas}>{teks.berjalan}</span>}
        {data && !kosong && (
          <span className={css.kabar}>
            {data.dibuat === null ? teks.belumDibuat : teks.dibuat(tanggalPanjang(data.dibuat))}
          </span>
        )}
        {data && !kosong && (
          <div className={css.kanan}>
            <Button variant="subtle" onClick={() => layarStore.getState().buka('realisasi', { bulan })}>
              {teks.catatRealisasi}
            </Button>
            <TombolLaporan pilihan={[{ sebutan: '', permintaan: { jenis: 'bulanan', bulan } }]} laporan={laporan} />
          </div>
        )}
      </div>
      <Progres pekerjaan={laporan.pekerjaan} onBatal={laporan.batal} />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {kosong && (
        <Kosong
          ikon={IconReportAnalytics}
          judul={teks.kosong.judul}
          aksi={<Button onClick={() => layarStore.getState().buka('tugas')}>{teks.kosong.aksi}</Button>}
        >
          {teks.kosong.isi}
        </Kosong>
      )}
      {data && !kosong && (
        <>
          <AngkaUtama laporan={data} onAngka={(kunci) => setDibuka({ kunci, bagian: null })} />
          <div className={css.dua}>
            <div className={`${css.panel} ${css.grafik}`}>
              <GrafikBatang grafik={grafikBulan(data)} />
              <GrafikBatang grafik={grafikBagian(data)} />
            </div>
            <PerhatianBulanan laporan={data} />
          </div>
          <TabelBagianBulanan laporan={data} onAngka={setDibuka} />
          <div className={css.dua}>
            <DaftarAngka laporan={data} onAngka={(kunci) => setDibuka({ kunci, bagian: null })} />
          </div>
          <LaciAngka laporan={data} dibuka={dibuka} onTutup={() => setDibuka(null)} />
        </>
      )}
    </div>
  );
}
