import { hariDalamBulan, hariDari, hariPekan, isTanggal, tambahHari } from './hari';
import type { Tanggal } from './ids';
import { NAMA_BULAN, NAMA_HARI } from './tampil';

/**
 * A date as people type it in a hurry, seen from `hari` (today):
 * T1 `hari ini`, `besok`, `lusa`;
 * T2 a day of the week (`jumat`, `jum`): the next one, never today;
 * T3 `+3`, `3 hari`, `2 minggu`, `1 bulan`: that long from today (a month later is cut to the end of that month);
 * T4 `25`: the next 25th, today included;
 * T5 `25/5`, `25-5-2026`, `25 mei`, `25 Mei 2026`: without a year the year of today;
 * T6 `2026-05-25`.
 * null = not (yet) a date.
 */
export function bacaTanggalKetik(teks: string, hari: Tanggal): Tanggal | null {
  const kata = teks.trim().toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ');
  if (isTanggal(kata)) return kata;
  const lagi = ['hari ini', 'besok', 'lusa'].indexOf(kata);
  if (lagi >= 0) return tambahHari(hari, lagi);
  return hariBerikut(kata, hari) ?? selang(kata, hari) ?? tanggalBulan(kata, hari);
}

const AHAD = NAMA_HARI.length;

/** T2 */
function hariBerikut(kata: string, hari: Tanggal): Tanggal | null {
  if (kata.length < 3 || !/^[a-z]+$/.test(kata)) return null;
  const ke = 'ahad'.startsWith(kata) ? AHAD : NAMA_HARI.findIndex((nama) => nama.toLowerCase().startsWith(kata)) + 1;
  if (ke === 0) return null;
  const selisih = (ke - hariPekan(hariDari(hari)) + 7) % 7;
  return tambahHari(hari, selisih === 0 ? 7 : selisih);
}

/** T3 */
function selang(kata: string, hari: Tanggal): Tanggal | null {
  const cocok =
    /^(?:\+ ?(\d{1,3})(?: ?(hari|minggu|pekan|bulan))?|(\d{1,3}) ?(hari|minggu|pekan|bulan))(?: lagi)?$/.exec(kata);
  if (!cocok) return null;
  const banyak = Number(cocok[1] ?? cocok[3]);
  const satuan = cocok[2] ?? cocok[4] ?? 'hari';
  if (satuan !== 'bulan') return tambahHari(hari, banyak * (satuan === 'hari' ? 1 : 7));
  const [tahun = 0, bulan = 1, tanggal = 1] = hari.split('-').map(Number);
  const ke = bulan - 1 + banyak;
  const tahunBaru = tahun + Math.floor(ke / 12);
  const bulanBaru = (ke % 12) + 1;
  return susun(tahunBaru, bulanBaru, Math.min(tanggal, hariDalamBulan(tahunBaru, bulanBaru)));
}

/** T4, T5 */
function tanggalBulan(kata: string, hari: Tanggal): Tanggal | null {
  const cocok = /^(\d{1,2})(?:[ /.-]([a-z]{3,}|\d{1,2})(?:[ /.-](\d{4}|\d{2}))?)?$/.exec(kata);
  if (!cocok) return null;
  const [tahun = 0, bulanIni = 1] = hari.split('-').map(Number);
  const tanggal = Number(cocok[1]);
  if (cocok[2] === undefined) return tanggalKe(tanggal, tahun, bulanIni, hari);
  const bulan = /^\d/.test(cocok[2]) ? Number(cocok[2]) : bulanBernama(cocok[2]);
  const ketik = cocok[3];
  return susun(ketik === undefined ? tahun : Number(ketik.length === 2 ? `20${ketik}` : ketik), bulan, tanggal);
}

/** T4: months without that day are passed over. */
function tanggalKe(tanggal: number, tahun: number, bulan: number, hari: Tanggal): Tanggal | null {
  for (let ke = bulan - 1; ke < bulan + 2; ke++) {
    const ini = susun(tahun + Math.floor(ke / 12), (ke % 12) + 1, tanggal);
    if (ini !== null && ini >= hari) return ini;
  }
  return null;
}

const bulanBernama = (kata: string): number =>
  kata === 'agt' || kata === 'ags' ? 8 : NAMA_BULAN.findIndex((nama) => nama.toLowerCase().startsWith(kata)) + 1;

function susun(tahun: number, bulan: number, tanggal: number): Tanggal | null {
  const dua = (n: number): string => String(n).padStart(2, '0');
  const hasil = `${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(tanggal)}`;
  return isTanggal(hasil) ? hasil : null;
}
