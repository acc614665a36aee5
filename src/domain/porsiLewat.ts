import type { Rentang } from './beban';
import type { Hari } from './hari';
import { awalTahun, hariDari } from './hari';
import type { Tanggal } from './ids';
import { potongan } from './kejadian';
import { berjeda, sebelumSerah, serahTerhitung } from './jedaPorsi';
import { bagiMasa, type Masa } from './masaPorsi';
import { kaliBagi } from './porsi';
import type { Jendela, Penugasan } from './tugas';

/** Capacity of a person as the sums are made: minutes so far per day of `tahun` (kumulatifDari). */
export interface KapasitasTahun {
  readonly tahun: number;
  readonly kumulatif: Int32Array;
}

/**
 * The part of a share that falls until the end of a day: of one window the capacity so far to the capacity of all of it; of
 * recurring work the periods that are over and the part of the running one (K2). A share with days of its own counts these
 * days only; parts that were taken over count from their day. Whole porsi, rounded down.
 */
export const porsiLewat = (jendela: Jendela, milik: Penugasan, kapasitas: KapasitasTahun, sampai: Tanggal): number =>
  porsiSampai(jendela, milik, kapasitas, sampai, 0);

/** The same to the nearest whole porsi: what somebody has most likely done (A1). */
export const porsiTerdekat = (jendela: Jendela, milik: Penugasan, kapasitas: KapasitasTahun, sampai: Tanggal): number =>
  porsiSampai(jendela, milik, kapasitas, sampai, 0.5);

function porsiSampai(
  jendela: Jendela,
  milik: Penugasan,
  kapasitas: KapasitasTahun,
  sampai: Tanggal,
  naik: 0 | 0.5,
): number {
  const batas = hariDari(sampai);
  let utuh = 0;
  let pecahan = 0;
  const serah = berjeda(milik) ? serahTerhitung(milik, ruang(jendela, kapasitas)) : [];
  const semula = serah.length > 0 ? sebelumSerah(milik, serah) : milik;
  const tambah = (porsi: number, masa: Masa | null, tanda: 1 | -1): void => {
    const { bagian, selesai, lewat, seluruh } = periode(jendela, masa, kapasitas, batas);
    // One part is exact; of several a hair is added, because thirds of a period do not sum to a whole one in binary.
    if (bagian === 1)
      utuh += tanda * (kaliBagi(porsi, lewat, seluruh) + (naik > 0 ? lebihSetengah(porsi, lewat, seluruh) : 0));
    else if (bagian > 0) pecahan += (tanda * porsi * selesai) / bagian;
  };
  // The parts of a share by their days; whole porsi take the place of minutes.
  for (const { menit: porsi, masa } of bagiMasa(semula, semula.porsi)) tambah(porsi, masa, 1);
  // D6: what went for some days is past as these days are.
  for (const { mulai, akhir, porsi } of serah) tambah(porsi, { mulai, akhir }, -1);
  return Math.max(0, Math.min(milik.porsi, utuh + Math.floor(pecahan + naik + 1e-9)));
}

/** 1 where the rest of the division is half or more. */
const lebihSetengah = (a: number, b: number, c: number): number => kaliBagi(2 * a, b, c) - 2 * kaliBagi(a, b, c);

interface Periode {
  readonly bagian: number;
  /** Periods that are over, and the part of the running one. */
  readonly selesai: number;
  /** Minutes of capacity of the last part, until the day and in all. */
  readonly lewat: number;
  readonly seluruh: number;
}

function periode(jendela: Jendela, masa: Masa | null, { tahun, kumulatif }: KapasitasTahun, batas: Hari): Periode {
  const awal = awalTahun(tahun);
  const menit = (mulai: number, akhir: number): number =>
    akhir < mulai ? 0 : (kumulatif[akhir - awal + 1] ?? 0) - (kumulatif[mulai - awal] ?? 0);
  let hasil: Periode = { bagian: 0, selesai: 0, lewat: 0, seluruh: 0 };
  for (const satu of potongan(jendela, tahun, (a, z) => menit(a, z) > 0)) {
    const dalam = diMasa(satu, masa);
    const seluruh = dalam.reduce((jumlah, [a, z]) => jumlah + menit(a, z), 0);
    const lewat = dalam.reduce((jumlah, [a, z]) => jumlah + menit(a, Math.min(z, batas)), 0);
    if (seluruh === 0) continue;
    hasil = {
      bagian: hasil.bagian + 1,
      selesai: hasil.selesai + (lewat === seluruh ? 1 : lewat / seluruh),
      lewat,
      seluruh,
    };
  }
  return hasil;
}

function ruang(jendela: Jendela, { tahun, kumulatif }: KapasitasTahun) {
  const awal = awalTahun(tahun);
  const ada = (a: Hari, z: Hari): boolean => (kumulatif[z - awal + 1] ?? 0) > (kumulatif[a - awal] ?? 0);
  const bagian = (masa: Masa | null): readonly Rentang[] =>
    potongan(jendela, tahun, ada).map((satu) => diMasa(satu, masa));
  return { jendela, bagian, awal, kumulatif };
}

function diMasa(rentang: Rentang, masa: Masa | null): Rentang {
  if (masa === null) return rentang;
  const awal = masa.mulai === null ? -Infinity : hariDari(masa.mulai);
  const akhir = masa.akhir === null ? Infinity : hariDari(masa.akhir);
  return rentang.flatMap(([a, z]) =>
    Math.max(a, awal) <= Math.min(z, akhir) ? [[Math.max(a, awal), Math.min(z, akhir)] as const] : [],
  );
}
