import type { PerintahAgenda } from './agenda';
import type { BagianId } from './ids';
import type { CapaianPorsi } from './realisasi';
import type { TugasTerbagi } from './tugas';

/** All that the lines of a task depend on besides the day and the calendar, each by identity. */
export type Dasar = readonly [
  tugas: TugasTerbagi,
  capaian: readonly CapaianPorsi[],
  perintah: PerintahAgenda | undefined,
];

/** Last month (1–12) the task has a note for, 0 = none. What closing an order notes says nothing about its bagian: 0. */
function bulanDicatat([, capaian, perintah]: Dasar): number {
  if (perintah !== undefined) return 0;
  let bit = 0;
  for (const { catatan } of capaian) bit |= catatan;
  return 32 - Math.clz32(bit);
}

/** How many tasks of each bagian have their last note in which month; carried on in place, task by task. */
export class TercatatBagian {
  readonly #tugas = new Map<BagianId | null, Int32Array>();

  /** The task was the one (undefined = new) and is the other now (undefined = gone). */
  ganti(lama: Dasar | undefined, baru: Dasar | undefined): void {
    if (lama) this.#tambah(lama, -1);
    if (baru) this.#tambah(baru, 1);
  }

  #tambah(satu: Dasar, banyak: 1 | -1): void {
    const bulan = bulanDicatat(satu);
    if (bulan === 0) return;
    const { bagianId } = satu[0];
    let perBulan = this.#tugas.get(bagianId);
    if (!perBulan) this.#tugas.set(bagianId, (perBulan = new Int32Array(13)));
    perBulan[bulan] = (perBulan[bulan] ?? 0) + banyak;
  }

  /** Last month (1–12) some realisasi of the bagian is noted for, 0 = none; null = of the whole office. */
  sampai(bagianId: BagianId | null): number {
    if (bagianId === null) return Math.max(0, ...[...this.#tugas.values()].map(terakhir));
    return terakhir(this.#tugas.get(bagianId));
  }
}

const terakhir = (perBulan: Int32Array | undefined): number =>
  Math.max(0, perBulan?.findLastIndex((banyak) => banyak > 0) ?? 0);
