import type { HasilUsulan } from '../../api/usulanViews';

/** The groups of "Yang tersisa", in this order. */
export type KelompokSisa = 'tugas' | 'pegawai' | 'bulan';

/** How many stand under each; somebody over the year with a month too full stands under both. */
export const jumlahPerKelompok = (
  hasil: Pick<HasilUsulan, 'jumlahTidakTertempat' | 'jumlahPegawaiTersisa' | 'jumlahBulanPenuh'>,
): Readonly<Record<KelompokSisa, number>> => ({
  tugas: hasil.jumlahTidakTertempat,
  pegawai: hasil.jumlahPegawaiTersisa,
  bulan: hasil.jumlahBulanPenuh,
});

export function jumlahSisa(hasil: Parameters<typeof jumlahPerKelompok>[0]): number {
  const { tugas, pegawai, bulan } = jumlahPerKelompok(hasil);
  return tugas + pegawai + bulan;
}
