import type { Hari } from './hari';
import { akhirTahun, awalTahun, bulanTahun, hariDari } from './hari';
import { kumulatifDari } from './kapasitas';
import type { Jendela } from './tugas';

/**
 * Even spread of minutes over the days of a window:
 * B1 a day gets its part in proportion to the person's capacity of that day, so days without capacity get nothing;
 * B2 rounding is cumulative: after each day the sum is floor(menit × capacity so far / capacity of the window), so the days
 *    add up to the minutes exactly and weeks, months and year are sums of the same days;
 * B3 a window without any capacity takes nothing: its minutes are a conflict, not zero;
 * B4 a window is cut to the budget year; no window is the whole year.
 * Recurring windows (B5–B9) fall into parts first: kejadian.ts.
 */
/** A stretch of days, both included. */
export type Rentang = readonly (readonly [Hari, Hari])[];

const rentangBulan = new Map<number, Rentang>();

/** B4: days of the window inside the year (of recurring work: all its days), ascending and apart; empty when it lies outside. */
export function rentangJendela(jendela: Jendela, tahun: number): Rentang {
  if (jendela.jenis === 'tanggal' || jendela.jenis === 'berulang') {
    const mulai = Math.max(hariDari(jendela.mulai ?? `${tahun}-01-01`), awalTahun(tahun));
    const akhir = Math.min(hariDari(jendela.akhir ?? `${tahun}-12-31`), akhirTahun(tahun));
    return mulai <= akhir ? [[mulai, akhir]] : [];
  }
  // The same few month patterns come back for thousands of tasks: one bit per month is the key.
  let pola = 0;
  if (jendela.jenis === 'tahun') pola = 0xfff;
  else for (const b of jendela.bulan) pola |= 1 << (b - 1);
  const kunci = tahun * 4096 + pola;
  const ada = rentangBulan.get(kunci);
  if (ada) return ada;
  const hasil: [Hari, Hari][] = [];
  for (const { nomor, mulai, akhir } of bulanTahun(tahun)) {
    if ((pola & (1 << (nomor - 1))) === 0) continue;
    const terakhir = hasil.at(-1);
    if (terakhir && terakhir[1] === mulai - 1) terakhir[1] = akhir;
    else hasil.push([mulai, akhir]);
  }
  rentangBulan.set(kunci, hasil);
  return hasil;
}

/**
 * B1–B3: adds the minutes to `ke` (same length as `kapasitas`) and returns those that found no capacity (all or none).
 * The window is a mark per day, or ranges of days where `awal` is the day of index 0 (0: the ranges are indexes).
 */
export function sebarMenit(
  menit: number,
  hariJendela: Uint8Array | Rentang,
  kapasitas: Int32Array,
  ke: Int32Array,
  awal: Hari = 0,
): number {
  const rentang = hariJendela instanceof Uint8Array ? rentangTanda(hariJendela) : hariJendela;
  let total = 0;
  for (const [mulai, akhir] of rentang) {
    for (let i = mulai - awal; i <= akhir - awal; i++) total += kapasitas[i] ?? 0;
  }
  if (total === 0) return menit;
  let jumlah = 0;
  let sudah = 0;
  for (const [mulai, akhir] of rentang) {
    for (let i = mulai - awal; i <= akhir - awal; i++) {
      const k = kapasitas[i] ?? 0;
      if (k === 0) continue;
      jumlah += k;
      const sampai = Math.floor((menit * jumlah) / total);
      ke[i] = (ke[i] ?? 0) + sampai - sudah;
      sudah = sampai;
    }
  }
  return 0;
}

function rentangTanda(tanda: Uint8Array): Rentang {
  const hasil: [number, number][] = [];
  for (let i = 0; i < tanda.length; i++) {
    if (!tanda[i]) continue;
    const akhir = hasil.at(-1);
    if (akhir && akhir[1] === i - 1) akhir[1] = i;
    else hasil.push([i, i]);
  }
  return hasil;
}

/**
 * The same spread summed over periods without walking the days: adds to `ke` (one cell per period) and returns the
 * minutes that found no capacity. `kumulatif` is the running capacity (kumulatifDari); `akhirPeriode` the last day index
 * of each period, ascending, the periods covering the year without a gap; `dariPeriode` is a period not after the first.
 * `naik` is added to the running sum before it is cut to whole units: 0 rounds down as the days do, 0.5 to the nearest.
 */
export function sebarPeriode(
  menit: number,
  rentang: Rentang,
  awal: Hari,
  kumulatif: Int32Array,
  akhirPeriode: Int32Array,
  ke: Int32Array | Float64Array,
  dariPeriode = 0,
  naik = 0,
): number {
  let total = 0;
  for (const [mulai, akhir] of rentang) total += (kumulatif[akhir - awal + 1] ?? 0) - (kumulatif[mulai - awal] ?? 0);
  if (total === 0) return menit;
  let jumlah = 0;
  let sudah = 0;
  let p = dariPeriode;
  for (const [mulai, akhir] of rentang) {
    let dari = mulai - awal;
    const sampaiHari = akhir - awal;
    while ((akhirPeriode[p] ?? Infinity) < dari) p += 1;
    while (dari <= sampaiHari && p < akhirPeriode.length) {
      const ujung = Math.min(akhirPeriode[p] ?? sampaiHari, sampaiHari);
      jumlah += (kumulatif[ujung + 1] ?? 0) - (kumulatif[dari] ?? 0);
      const sampai = Math.floor((menit * jumlah) / total + naik);
      ke[p] = (ke[p] ?? 0) + sampai - sudah;
      sudah = sampai;
      dari = ujung + 1;
      if (dari <= sampaiHari) p += 1;
    }
  }
  return 0;
}

/** Sums of the days of each period (weeks or months of the same year); the first period begins on index 0. */
export function jumlahPer(
  harian: Int32Array,
  periode: readonly { readonly mulai: Hari; readonly akhir: Hari }[],
): number[] {
  const kumulatif = kumulatifDari(harian);
  const awal = periode[0]?.mulai ?? 0;
  return periode.map(({ mulai, akhir }) => (kumulatif[akhir - awal + 1] ?? 0) - (kumulatif[mulai - awal] ?? 0));
}

/** Load ÷ capacity, unrounded; null without capacity. */
export function rasio(beban: number, kapasitas: number): number | null {
  return kapasitas > 0 ? beban / kapasitas : null;
}
