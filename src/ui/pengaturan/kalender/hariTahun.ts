import { awalTahun, bulanTahun, hariDari, hariPekan, jumlahHari, sipilDari, tanggalDari } from '../../../domain/hari';
import type { Tanggal } from '../../../domain/ids';

/** A stretch of days of one year by index (0 = 1 January), both included, in order. */
export interface RentangHari {
  readonly awal: number;
  readonly akhir: number;
}

/** One month as rows of Monday to Sunday; null = a day of another month. */
export interface Bulan {
  /** 1–12. */
  readonly nomor: number;
  readonly minggu: readonly (readonly (number | null)[])[];
}

export const tanggalIndeks = (tahun: number, indeks: number): Tanggal => tanggalDari(awalTahun(tahun) + indeks);
export const indeksTanggal = (tahun: number, tanggal: Tanggal): number => hariDari(tanggal) - awalTahun(tahun);
/** Senin = 1 … Minggu = 7. */
export const pekanIndeks = (tahun: number, indeks: number): number => hariPekan(awalTahun(tahun) + indeks);
export const rentang = (a: number, b: number): RentangHari => ({ awal: Math.min(a, b), akhir: Math.max(a, b) });

export function susunTahun(tahun: number): readonly Bulan[] {
  const awal = awalTahun(tahun);
  return bulanTahun(tahun).map(({ nomor, mulai, akhir }) => {
    const sel: (number | null)[] = Array.from({ length: hariPekan(mulai) - 1 }, () => null);
    for (let hari = mulai; hari <= akhir; hari++) sel.push(hari - awal);
    while (sel.length % 7 > 0) sel.push(null);
    const minggu = Array.from({ length: sel.length / 7 }, (_, i) => sel.slice(i * 7, i * 7 + 7));
    return { nomor, minggu };
  });
}

/** Where a key moves the focus: days, weeks, months (same day of the month), the ends of the month; null = no moving key. */
export function geserHari(tombol: string, kini: number, tahun: number): number | null {
  const { bulan, tanggal } = sipilDari(awalTahun(tahun) + kini);
  const bulannya = bulanTahun(tahun);
  const awal = awalTahun(tahun);
  const keBulan = (nomor: number): number => {
    const tujuan = bulannya[Math.min(12, Math.max(1, nomor)) - 1];
    return tujuan ? Math.min(tujuan.mulai + tanggal - 1, tujuan.akhir) - awal : kini;
  };
  const ini = bulannya[bulan - 1];
  const tujuan: Readonly<Record<string, number>> = {
    ArrowLeft: kini - 1,
    ArrowRight: kini + 1,
    ArrowUp: kini - 7,
    ArrowDown: kini + 7,
    PageUp: keBulan(bulan - 1),
    PageDown: keBulan(bulan + 1),
    Home: (ini?.mulai ?? awal) - awal,
    End: (ini?.akhir ?? awal) - awal,
  };
  const hasil = tujuan[tombol];
  return hasil === undefined ? null : Math.min(jumlahHari(tahun) - 1, Math.max(0, hasil));
}

/**
 * The days a mark is for. Days without work anyway (weekends) are left out of a stretch when `lewati`, unless nothing else
 * would be left: a holiday may well fall on a Sunday.
 */
export function hariDitandai(
  tahun: number,
  { awal, akhir }: RentangHari,
  hariKerjaMinggu: 5 | 6,
  lewati: boolean,
): readonly number[] {
  const semua = Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);
  const kerja = semua.filter((i) => pekanIndeks(tahun, i) <= hariKerjaMinggu);
  return lewati && kerja.length > 0 ? kerja : semua;
}

/**
 * Ramadan while it is dragged from day `dari` to day `ke`: its first or last day moves that end, a day inside moves the whole,
 * any other day draws it anew.
 */
export function geserRamadan(ini: RentangHari | null, dari: number, ke: number, tahun: number): RentangHari {
  if (ini === null || dari < ini.awal || dari > ini.akhir) return rentang(dari, ke);
  if (dari === ini.awal) return rentang(Math.min(ke, ini.akhir), ini.akhir);
  if (dari === ini.akhir) return rentang(ini.awal, Math.max(ke, ini.awal));
  const geser = Math.min(jumlahHari(tahun) - 1 - ini.akhir, Math.max(-ini.awal, ke - dari));
  return { awal: ini.awal + geser, akhir: ini.akhir + geser };
}
