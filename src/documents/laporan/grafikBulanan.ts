import type { BarisBagianBulanan, LaporanBulanan } from '../../domain/laporanBulanan';
import { BULAN_SINGKAT, NAMA_BULAN } from '../../domain/tampil';
import { bagianSingkat } from '../kalimatSurat';
import type { GrafikBatang } from './modelLaporan';

const keJam = (menit: number): number => Math.round(menit / 60);

/** Plan of the whole year and what was done so far, month by month. */
export const grafikBulan = ({ setahun, bulan }: Pick<LaporanBulanan, 'setahun' | 'bulan'>): GrafikBatang => ({
  judul: `Rencana setahun dan realisasi s.d. ${NAMA_BULAN[bulan - 1] ?? ''}, per bulan (jam)`,
  satuan: 'jam',
  deret: ['Rencana', 'Realisasi'],
  arah: 'tegak',
  kelompok: setahun.rencana.map((menit, i) => ({
    label: BULAN_SINGKAT[i] ?? '',
    nilai: [keJam(menit), keJam(setahun.realisasi[i] ?? 0)],
  })),
});

/** Bagian that have people or tasks, in the order of the office. */
export const bagianTampak = <T extends BarisBagianBulanan>(baris: readonly T[]): readonly T[] =>
  baris.filter(({ angka }) => angka.tugas + angka.pegawai > 0);

export const grafikBagian = ({ baris }: Pick<LaporanBulanan, 'baris'>): GrafikBatang => ({
  judul: 'Rencana dan realisasi s.d. bulan ini per bagian (jam)',
  satuan: 'jam',
  deret: ['Rencana', 'Realisasi'],
  arah: 'mendatar',
  kelompok: bagianTampak(baris).map(({ nama, angka }) => ({
    label: bagianSingkat(nama),
    nilai: [keJam(angka.rencanaSampai), keJam(angka.realisasiSampai)],
  })),
});
