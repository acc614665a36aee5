import type { Tanggal } from './ids';

/** Whole days since 1970-01-01: what kernels calculate with (dates are ISO text everywhere else). */
export type Hari = number;

export interface Minggu {
  /** ISO 8601 week number (the first days of January may carry 52 or 53, the last of December 1). */
  readonly nomor: number;
  readonly mulai: Hari;
  readonly akhir: Hari;
}

const POLA_TANGGAL = /^(\d{4})-(\d{2})-(\d{2})$/;
const HARI_BULAN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function kabisat(tahun: number): boolean {
  return (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
}

export function jumlahHari(tahun: number): 365 | 366 {
  return kabisat(tahun) ? 366 : 365;
}

export function hariDalamBulan(tahun: number, bulan: number): number {
  return bulan === 2 && kabisat(tahun) ? 29 : (HARI_BULAN[bulan - 1] ?? 0);
}

/** Days from the civil date, proleptic Gregorian (era arithmetic; no Date, so no time zone). */
function dariSipil(tahun: number, bulan: number, tanggal: number): Hari {
  const y = bulan <= 2 ? tahun - 1 : tahun;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5) + tanggal - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468;
}

/** Year, month 1–12 and day of the month. */
export function sipilDari(hari: Hari): { readonly tahun: number; readonly bulan: number; readonly tanggal: number } {
  const z = hari + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const bulan = mp < 10 ? mp + 3 : mp - 9;
  return {
    tahun: yoe + era * 400 + (bulan <= 2 ? 1 : 0),
    bulan,
    tanggal: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** True for the ISO text of a day that exists. */
export function isTanggal(teks: string): boolean {
  const m = POLA_TANGGAL.exec(teks);
  if (!m) return false;
  const bulan = Number(m[2]);
  const tanggal = Number(m[3]);
  return bulan >= 1 && bulan <= 12 && tanggal >= 1 && tanggal <= hariDalamBulan(Number(m[1]), bulan);
}

/** @throws RangeError when the text is not a real date (check with isTanggal at the boundary). */
export function hariDari(tanggal: Tanggal): Hari {
  if (!isTanggal(tanggal)) throw new RangeError(`bukan tanggal: ${tanggal}`);
  return dariSipil(Number(tanggal.slice(0, 4)), Number(tanggal.slice(5, 7)), Number(tanggal.slice(8, 10)));
}

export function tanggalDari(hari: Hari): Tanggal {
  const { tahun, bulan, tanggal } = sipilDari(hari);
  return `${String(tahun).padStart(4, '0')}-${String(bulan).padStart(2, '0')}-${String(tanggal).padStart(2, '0')}`;
}

export function tambahHari(tanggal: Tanggal, jumlah: number): Tanggal {
  return tanggalDari(hariDari(tanggal) + jumlah);
}

/** Day of the week, Senin = 1 … Minggu = 7. */
export function hariPekan(hari: Hari): number {
  return ((((hari + 3) % 7) + 7) % 7) + 1;
}

export function bulanDari(hari: Hari): number {
  return sipilDari(hari).bulan;
}

export function awalTahun(tahun: number): Hari {
  return dariSipil(tahun, 1, 1);
}

export function akhirTahun(tahun: number): Hari {
  return dariSipil(tahun, 12, 31);
}

/** Monday-to-Sunday weeks cut at the ends of the year: 53 or 54 entries that cover every day once. */
export function mingguTahun(tahun: number): readonly Minggu[] {
  const akhirnya = akhirTahun(tahun);
  const hasil: Minggu[] = [];
  for (let mulai = awalTahun(tahun); mulai <= akhirnya;) {
    const akhir = Math.min(mulai + 7 - hariPekan(mulai), akhirnya);
    hasil.push({ nomor: nomorMinggu(mulai), mulai, akhir });
    mulai = akhir + 1;
  }
  return hasil;
}

/** ISO week number: the week belongs to the year of its Thursday. */
export function nomorMinggu(hari: Hari): number {
  const kamis = hari + 4 - hariPekan(hari);
  return Math.floor((kamis - awalTahun(sipilDari(kamis).tahun)) / 7) + 1;
}

export function bulanTahun(tahun: number): readonly Minggu[] {
  return HARI_BULAN.map((_, i) => {
    const mulai = dariSipil(tahun, i + 1, 1);
    return { nomor: i + 1, mulai, akhir: mulai + hariDalamBulan(tahun, i + 1) - 1 };
  });
}
