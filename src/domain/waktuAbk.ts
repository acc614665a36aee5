import { menitPerSatuanNorma } from './normaWaktu';
import type { Pengaturan } from './pengaturan';

/** Units in which ABK papers give the time of one result. */
export const SATUAN_WAKTU_ABK = ['menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'] as const;
export type SatuanWaktuAbk = (typeof SATUAN_WAKTU_ABK)[number];

/**
 * How often a period comes in an ABK year: 240 days, 48 weeks, 12 months, 1.200 hours of effective work (Perka BKN
 * 19/2011: 72.000 menit setahun, 6.000 sebulan, 1.500 seminggu, 300 sehari; quoted second-hand).
 */
export const KALI_SETAHUN = {
  jam: 1200,
  hari: 240,
  minggu: 48,
  bulan: 12,
  triwulan: 4,
  semester: 2,
  tahun: 1,
} as const;
export type PeriodeAbk = keyof typeof KALI_SETAHUN;
/** Effective minutes of the period in those papers. */
export const MENIT_PERIODE: Readonly<Record<PeriodeAbk, number>> = {
  jam: 60,
  hari: 300,
  minggu: 1500,
  bulan: 6000,
  triwulan: 18_000,
  semester: 36_000,
  tahun: 72_000,
};

/** Whole minutes of a time by the hours of this office: a month and a year are parts of its ABK norm. */
export function menitWaktuAbk(
  nilai: number,
  satuan: SatuanWaktuAbk,
  jam: Pick<Pengaturan, 'menitMinggu' | 'hariKerja' | 'kelonggaran' | 'normaAbk'>,
): number {
  const satu = {
    menit: 1,
    jam: 60,
    hari: menitPerSatuanNorma('hari', jam),
    minggu: menitPerSatuanNorma('hari', jam) * jam.hariKerja,
    bulan: jam.normaAbk.nilai / 12,
    tahun: jam.normaAbk.nilai,
  }[satuan];
  return Math.round(nilai * satu);
}

/** Below this one result is hardly work of its own: the unit of time is probably another. */
const SINGKAT_MENIT = 5;
/** So many people full-time on one line of an ABK paper is a slip of the pen. */
const ORANG_TERBANYAK = 30;

/** What cannot be, or hardly, in one line (Indonesian); `mustahil` lines are never taken over. */
export function periksaWaktuAbk(
  menit: number,
  volume: number,
  normaAbk: number,
): { readonly mustahil: boolean; readonly pesan: string } | null {
  if (!(menit >= 1)) return { mustahil: true, pesan: 'waktu penyelesaian kurang dari 1 menit' };
  if (menit > normaAbk)
    return { mustahil: true, pesan: 'waktu satu hasil melebihi waktu kerja efektif seorang pegawai setahun' };
  if (volume * menit > normaAbk * ORANG_TERBANYAK)
    return {
      mustahil: false,
      pesan: `beban setahun melebihi ${ORANG_TERBANYAK} pegawai; periksa jumlah dan satuan waktunya`,
    };
  if (menit < SINGKAT_MENIT)
    return { mustahil: false, pesan: 'waktu satu hasil sangat singkat; periksa satuan waktunya' };
  return null;
}
