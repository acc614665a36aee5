import { isTanggal } from './hari';
import type { Tanggal } from './ids';
import { ROMAWI } from './romawi';
import type { Jendela } from './tugas';

/** Indonesian display of numbers and dates, the same on every machine (no Intl, no locale of the system). */
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
export const BULAN_SINGKAT = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const;
export const NAMA_HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** Whole number with dots: `1.234.567`. */
export function angka(n: number): string {
  const bulat = Math.round(n);
  const digit = String(Math.abs(bulat)).replace(/\B(?=(\d{3})+$)/g, '.');
  return bulat < 0 ? `-${digit}` : digit;
}

/** Fixed decimals with a comma: desimal(0.957, 2) = `0,96`. */
export function desimal(n: number, digit: number): string {
  const [bulat = '0', pecahan] = Math.abs(n).toFixed(digit).split('.');
  const teks = pecahan === undefined ? angka(Number(bulat)) : `${angka(Number(bulat))},${pecahan}`;
  return n < 0 && /[1-9]/.test(teks) ? `-${teks}` : teks;
}

/** Decimals without trailing zeros: `7,5`, `12`. */
export function desimalRingkas(n: number, digit: number): string {
  const teks = desimal(n, digit);
  return teks.includes(',') ? teks.replace(/,?0+$/, '') : teks;
}

export function rupiah(n: number): string {
  return n < 0 ? `-Rp${angka(-n)}` : `Rp${angka(n)}`;
}

/** `Rp58,21 M` (miliar), `Rp475,94 jt` (juta), `Rp1,2 T` (triliun); below a million in full. */
export function rupiahRingkas(n: number): string {
  const mutlak = Math.abs(n);
  const tanda = n < 0 ? '-' : '';
  if (mutlak >= 999_995_000_000) return `${tanda}Rp${desimal(mutlak / 1e12, 2)} T`;
  if (mutlak >= 999_995_000) return `${tanda}Rp${desimal(mutlak / 1e9, 2)} M`;
  if (mutlak >= 1_000_000) return `${tanda}Rp${desimal(mutlak / 1e6, 2)} jt`;
  return rupiah(n);
}

/** A ratio kept in hundredths (a threshold setting): rasio(96) = `0,96`. */
export function rasio(perseratus: number): string {
  return desimal(perseratus / 100, 2);
}

/** An unrounded load ratio, `–` when there is no capacity. */
export function rasioTeks(nilai: number | null): string {
  return nilai === null ? '–' : desimal(nilai, 2);
}

/** Percent of a ratio: persen(0.125) = `12,5 %`. */
export function persen(nilai: number): string {
  return `${desimalRingkas(nilai * 100, 2)} %`;
}

/** `12 jam`, `7,5 jam`, `1.247 jam`; below an hour `45 menit`. */
export function menitKeJam(menit: number): string {
  return menit !== 0 && Math.abs(menit) < 60 ? `${angka(menit)} menit` : `${desimalRingkas(menit / 60, 1)} jam`;
}

export function bulanRomawi(bulan: number): string {
  return bulan > NAMA_BULAN.length ? '' : (ROMAWI[bulan - 1] ?? '');
}

function uraikan(tanggal: Tanggal): { readonly t: number; readonly b: string; readonly th: string } {
  return {
    t: Number(tanggal.slice(8, 10)),
    b: NAMA_BULAN[Number(tanggal.slice(5, 7)) - 1] ?? '',
    th: tanggal.slice(0, 4),
  };
}

/** `4 Mei 2026`; text that is not a date is shown as it is. */
export function tanggalPanjang(tanggal: Tanggal): string {
  if (!isTanggal(tanggal)) return tanggal;
  const { t, b, th } = uraikan(tanggal);
  return `${t} ${b} ${th}`;
}

/** `4 Mei 2026`, `4–8 Mei 2026`, `28 April–2 Mei 2026`, `30 Desember 2025–2 Januari 2026`. */
export function rentangTanggal(mulai: Tanggal, akhir: Tanggal): string {
  if (mulai === akhir || !isTanggal(mulai) || !isTanggal(akhir)) return tanggalPanjang(akhir);
  const a = uraikan(mulai);
  const z = uraikan(akhir);
  if (a.th !== z.th) return `${tanggalPanjang(mulai)}–${tanggalPanjang(akhir)}`;
  return a.b === z.b ? `${a.t}–${tanggalPanjang(akhir)}` : `${a.t} ${a.b}–${tanggalPanjang(akhir)}`;
}

/** Runs of following months: [1,2,3,9] → [[1,3],[9,9]]. */
export function runtunBulan(bulan: readonly number[]): readonly (readonly [number, number])[] {
  const hasil: [number, number][] = [];
  for (const b of bulan) {
    const akhir = hasil.at(-1);
    if (akhir && akhir[1] === b - 1) akhir[1] = b;
    else hasil.push([b, b]);
  }
  return hasil;
}

/** In a letter: `Januari sampai dengan Maret dan September 2026`, `sepanjang Tahun 2026`, `4 Mei sampai dengan 8 Mei 2026`. */
export function jendelaPanjang(jendela: Jendela, tahun: number): string {
  const rentang = (mulai: Tanggal, akhir: Tanggal): string =>
    mulai === akhir ? tanggalPanjang(mulai) : `${tanggalPanjang(mulai)} sampai dengan ${tanggalPanjang(akhir)}`;
  if (jendela.jenis === 'tanggal') return rentang(jendela.mulai, jendela.akhir);
  if (jendela.jenis === 'berulang') {
    const { tiap, mulai, akhir } = jendela;
    if (mulai === null && akhir === null) return `setiap ${tiap} sepanjang Tahun ${tahun}`;
    return `setiap ${tiap}, ${rentang(mulai ?? `${tahun}-01-01`, akhir ?? `${tahun}-12-31`)}`;
  }
  if (jendela.jenis === 'tahun' || jendela.bulan.length >= 12) return `sepanjang Tahun ${tahun}`;
  const runtun = runtunBulan(jendela.bulan).map(([a, z]) => {
    const [awal, akhir] = [NAMA_BULAN[a - 1] ?? '', NAMA_BULAN[z - 1] ?? ''];
    return a === z ? awal : `${awal} sampai dengan ${akhir}`;
  });
  const terakhir = runtun.pop() ?? '';
  return `${runtun.length === 0 ? terakhir : `${runtun.join(', ')} dan ${terakhir}`} ${tahun}`;
}

/** `Jan–Mar, Sep`, `sepanjang tahun`, `4–8 Mei 2026`. */
export function jendelaTeks(jendela: Jendela): string {
  if (jendela.jenis === 'tanggal') return rentangTanggal(jendela.mulai, jendela.akhir);
  if (jendela.jenis === 'berulang') {
    const { tiap, mulai, akhir } = jendela;
    if (mulai === null && akhir === null) return `setiap ${tiap}`;
    if (mulai !== null && akhir !== null) return `setiap ${tiap}, ${rentangTanggal(mulai, akhir)}`;
    return mulai === null
      ? `setiap ${tiap} sampai ${tanggalPanjang(akhir ?? '')}`
      : `setiap ${tiap} mulai ${tanggalPanjang(mulai)}`;
  }
  if (jendela.jenis === 'tahun' || jendela.bulan.length >= 12) return 'sepanjang tahun';
  return runtunBulan(jendela.bulan)
    .map(([a, z]) =>
      a === z ? (BULAN_SINGKAT[a - 1] ?? '') : `${BULAN_SINGKAT[a - 1] ?? ''}–${BULAN_SINGKAT[z - 1] ?? ''}`,
    )
    .join(', ');
}
