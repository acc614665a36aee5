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
  /** By bagian, in the order of KUNCI_BULANAN. Minutes are not rounded yet. */
  readonly angka: ReadonlyMap<BagianId | null, Float64Array>;
}
export interface PotonganTugas extends Potongan {
  /** Minutes by month of the year. */
  readonly menit: { readonly rencana: readonly number[]; readonly realisasi: readonly number[] };
  /** Late or behind, in the order of the tasks. */
  readonly perhatian: readonly BarisTugasBulanan[];
  /** In which figures each of the tasks counts, in their order: bits by place in KUNCI_BULANAN. */
  readonly tanda: Uint32Array;
}

/** Bits of a mark; one more figure would count in the rows of the first. */
const MUAT = 32;
if (KUNCI_BULANAN.length > MUAT) throw new RangeError(`a report of more than ${MUAT} figures needs wider marks`);
const TEMPAT = new Map(KUNCI_BULANAN.map((kunci, tempat) => [kunci, tempat]));
const tempatDari = (kunci: KunciBulanan): number => TEMPAT.get(kunci) ?? 0;

/** Does a task with these bits count in the figure? */
export const bertanda = (tanda: number, kunci: KunciBulanan): boolean => ((tanda >>> tempatDari(kunci)) & 1) === 1;

type Angka = Map<BagianId | null, Float64Array>;
function milikBagian(angka: Angka, bagianId: BagianId | null): Float64Array {
  let milik = angka.get(bagianId);
  if (!milik) angka.set(bagianId, (milik = new Float64Array(KUNCI_BULANAN.length)));
  return milik;
}
function tambahkan(angka: Angka, tempat: number, bagianId: BagianId | null, nilai: number): void {
  const milik = milikBagian(angka, bagianId);
  milik[tempat] = (milik[tempat] ?? 0) + nilai;
}

/** What `telusur` tells. */
export function potonganLain(telusur: (beri: Beri) => void): Potongan {
  const angka: Angka = new Map();
  telusur((kunci, bagianId, nilai) => tambahkan(angka, tempatDari(kunci), bagianId, nilai));
  return { angka };
}

export function potonganTugas(bahan: BahanBulanan, semua: Iterable<TugasTerbagi>): PotonganTugas {
  const angka: Angka = new Map();
  const perhatian: BarisTugasBulanan[] = [];
  const baris: BarisTugasBulanan[] = [];
  const tanda: number[] = [];
  let bit = 0;
  const beri: Beri = (kunci, bagianId, nilai) => {
    const tempat = tempatDari(kunci);
    bit |= 1 << tempat;
    tambahkan(angka, tempat, bagianId, nilai);
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
  const perBagian: Angka = new Map(bagian.map((id) => [id, new Float64Array(KUNCI_BULANAN.length)]));
  for (const { angka } of semua)
    for (const [bagianId, milik] of angka) {
      const ke = milikBagian(perBagian, bagianId !== null && perBagian.has(bagianId) ? bagianId : null);
      for (let at = 0; at < milik.length; at++) ke[at] = (ke[at] ?? 0) + (milik[at] ?? 0);
    }
  const jumlah = new Float64Array(KUNCI_BULANAN.length);
  for (const milik of perBagian.values())
    for (let at = 0; at < milik.length; at++) jumlah[at] = (jumlah[at] ?? 0) + (milik[at] ?? 0);
  return {
    jumlah: angkaDari(jumlah),
    perBagian: new Map([...perBagian].map(([bagianId, milik]) => [bagianId, angkaDari(milik)])),
  };
}

const angkaDari = (milik: Float64Array): AngkaBulanan =>
  Object.fromEntries(KUNCI_BULANAN.map((kunci, at) => [kunci, genapMenit(milik[at] ?? 0)])) as AngkaBulanan;
