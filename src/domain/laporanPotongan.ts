import type { BagianId } from './ids';
import type { AngkaBulanan } from './laporanBulanan';
import { telusuriTugas, type BahanBulanan, type Beri } from './laporanBulananTelusur';
import { KUNCI_BULANAN, type KunciBulanan } from './laporanBulananTeks';
import type { BarisTugasBulanan } from './laporanTugas';
import { genapMenit } from './realisasi';
import type { TugasTerbagi } from './tugas';

/**
 * What some tasks, people or budget lines of the office add to the report of a month. Figures are sums (L1, L2), so a report is
 * as good put together from parts, and after a command only the parts that it touched are counted again.
 */
export interface Potongan {
  /** Figures that are not 0, by bagian. Minutes are not rounded yet. */
  readonly angka: ReadonlyMap<BagianId | null, ReadonlyMap<KunciBulanan, number>>;
}
export interface PotonganTugas extends Potongan {
  /** Minutes by month of the year. */
  readonly menit: { readonly rencana: readonly number[]; readonly realisasi: readonly number[] };
  /** Late or behind, in the order of the tasks. */
  readonly perhatian: readonly BarisTugasBulanan[];
  /** In which figures each of the tasks counts, in their order: bits by place in KUNCI_BULANAN. */
  readonly tanda: Uint32Array;
}

const TEMPAT = new Map(KUNCI_BULANAN.map((kunci, tempat) => [kunci, tempat]));
/** Does a task with these bits count in the figure? */
export const bertanda = (tanda: number, kunci: KunciBulanan): boolean =>
  ((tanda >>> (TEMPAT.get(kunci) ?? 0)) & 1) === 1;

function tambahkan(
  angka: Map<BagianId | null, Map<KunciBulanan, number>>,
  kunci: KunciBulanan,
  bagianId: BagianId | null,
  nilai: number,
): void {
  let milik = angka.get(bagianId);
  if (!milik) angka.set(bagianId, (milik = new Map<KunciBulanan, number>()));
  milik.set(kunci, (milik.get(kunci) ?? 0) + nilai);
}

/** What `telusur` tells. */
export function potonganLain(telusur: (beri: Beri) => void): Potongan {
  const angka = new Map<BagianId | null, Map<KunciBulanan, number>>();
  telusur((kunci, bagianId, nilai) => tambahkan(angka, kunci, bagianId, nilai));
  return { angka };
}

export function potonganTugas(bahan: BahanBulanan, semua: Iterable<TugasTerbagi>): PotonganTugas {
  const angka = new Map<BagianId | null, Map<KunciBulanan, number>>();
  const perhatian: BarisTugasBulanan[] = [];
  const baris: BarisTugasBulanan[] = [];
  const tanda: number[] = [];
  let bit = 0;
  const beri: Beri = (kunci, bagianId, nilai) => {
    bit |= 1 << (TEMPAT.get(kunci) ?? 0);
    tambahkan(angka, kunci, bagianId, nilai);
  };
  for (const tugas of semua) {
    bit = 0;
    const satu = telusuriTugas(bahan, tugas, beri);
    tanda.push(bit >>> 0);
    if (!satu) continue;
    baris.push(satu);
    if (satu.keadaan === 'terlambat' || satu.keadaan === 'tertinggal') perhatian.push(satu);
  }
  const menit = {
    rencana: jumlahBulan(baris.map(({ menitBulan }) => menitBulan.rencana)),
    realisasi: jumlahBulan(baris.map(({ menitBulan }) => menitBulan.realisasi)),
  };
  return { angka, menit, perhatian, tanda: Uint32Array.from(tanda) };
}

/** Twelve months each, exact to the hundredth (R7). */
export function jumlahBulan(semua: readonly (readonly number[])[]): number[] {
  const hasil = new Array<number>(12).fill(0);
  for (const satu of semua) for (let b = 0; b < 12; b++) hasil[b] = (hasil[b] ?? 0) + (satu[b] ?? 0);
  return hasil.map(genapMenit);
}

/** L2: sums by bagian in the order given, what belongs to none of them under null, and of all. */
export function jumlahkanPotongan(
  bagian: readonly BagianId[],
  semua: readonly Potongan[],
): { readonly jumlah: AngkaBulanan; readonly perBagian: ReadonlyMap<BagianId | null, AngkaBulanan> } {
  const jumlah = nol();
  const perBagian = new Map<BagianId | null, Hitungan>(bagian.map((id) => [id, nol()]));
  for (const { angka } of semua)
    for (const [bagianId, milik] of angka) {
      const di = bagianId !== null && perBagian.has(bagianId) ? bagianId : null;
      let satu = perBagian.get(di);
      if (!satu) perBagian.set(di, (satu = nol()));
      for (const [kunci, nilai] of milik) {
        satu[kunci] += nilai;
        jumlah[kunci] += nilai;
      }
    }
  for (const satu of [jumlah, ...perBagian.values()])
    for (const kunci of KUNCI_BULANAN) satu[kunci] = genapMenit(satu[kunci]);
  return { jumlah, perBagian };
}

type Hitungan = Record<KunciBulanan, number>;
const nol = (): Hitungan => Object.fromEntries(KUNCI_BULANAN.map((kunci) => [kunci, 0])) as Hitungan;
