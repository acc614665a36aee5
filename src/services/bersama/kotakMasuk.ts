import type { JamDepan, Kedatangan } from '../../api/bersamaViews';
import type { Potongan } from '../../data/bersama/potongan';
import { mencakup, sesiDari, tambahPerubahan, type Vektor } from '../../data/bersama/vektor';
import type { Kiriman } from '../../data/gabung/sambung';
import { jamPerubahan } from '../../data/ids';
import { SKEMA } from '../../data/schema';

/** A clock this far ahead would win every conflict: its owner is asked about first. */
const JAM_DEPAN_MS = 24 * 3_600_000;
const MENIT = 60_000;

/** A piece that could not be taken over (a full disk) is tried again after this, doubled each time. */
const ULANG_MS = 5_000;
const ULANG_TERLAMA_MS = 10 * 60_000;

export interface PotonganMasuk {
  readonly nama: string;
  readonly isi: Potongan;
}

/** Pieces that were read and wait until they may be applied. */
export class KotakMasuk {
  readonly #menunggu = new Map<string, Potongan>();
  readonly #diterima = new Set<string>();
  /** Pieces that are not of this document. */
  #asing = 0;
  /** Pieces that could not be taken over: when they are tried again, and after how long the next time. */
  readonly #gagal = new Map<string, { readonly sampai: number; readonly jeda: number }>();

  constructor(private readonly dokumenId: string) {}

  tambah(potongan: readonly PotonganMasuk[]): void {
    for (const { nama, isi } of potongan)
      if (isi.dokumenId === this.dokumenId) this.#menunggu.set(nama, isi);
      else this.#asing++;
  }

  /** Back into the box, and what needs it with it: nothing that follows a hole may ever be taken before it. */
  kembalikan({ nama, isi }: PotonganMasuk, kini: number): void {
    const jeda = Math.min(ULANG_TERLAMA_MS, 2 * (this.#gagal.get(nama)?.jeda ?? ULANG_MS / 2));
    this.#gagal.set(nama, { sampai: kini + jeda, jeda });
    this.#menunggu.set(nama, isi);
  }

  get ditolak(): number {
    return this.#asing + this.#gagal.size;
  }

  /** Somebody writes what this version cannot read. */
  get versiBaru(): boolean {
    return [...this.#menunggu.values()].some(({ skema }) => skema > SKEMA);
  }

  /** From now on what this session writes is taken, whatever its clock says. */
  terimaJam(sesi: string): void {
    this.#diterima.add(sesi);
  }

  /** All that may be applied now, in an order that works; what still waits for something stays. */
  ambil(punya: Vektor, kini: number): readonly PotonganMasuk[] {
    const fits: PotonganMasuk[] = [];
    let now = punya;
    for (let found = true; found;) {
      found = false;
      for (const [nama, one] of this.#menunggu) {
        const ids = one.perubahan.map(({ id }) => id);
        const held = mencakup(now, tambahPerubahan({}, ids));
        const later = (this.#gagal.get(nama)?.sampai ?? 0) > kini;
        if (!held && (later || one.skema > SKEMA || !mencakup(now, one.butuh) || this.#depan(one, kini))) continue;
        this.#menunggu.delete(nama);
        if (held) {
          this.#gagal.delete(nama);
          continue;
        }
        fits.push({ nama, isi: one });
        now = tambahPerubahan(now, ids);
        found = true;
      }
    }
    return fits;
  }

  #depan({ perubahan }: Potongan, kini: number): boolean {
    return perubahan.some((satu) => this.#jauhDepan(satu, kini));
  }
  #jauhDepan({ id, sesi }: Kiriman['perubahan'][number], kini: number): boolean {
    return jamPerubahan(id) > kini + JAM_DEPAN_MS && !this.#diterima.has(sesi);
  }

  /** Work that waits for a yes; what comes both as a piece and in the main file is counted once. */
  jamDepan(kini: number): JamDepan[] {
    const depan = new Map<string, Kiriman['perubahan'][number]>();
    for (const one of this.#menunggu.values())
      for (const satu of one.perubahan) if (this.#jauhDepan(satu, kini)) depan.set(satu.id, satu);
    const found = new Map<string, JamDepan>();
    for (const { id, aktor, pc } of depan.values()) {
      const sesi = sesiDari(id);
      const menit = Math.round((jamPerubahan(id) - kini) / MENIT);
      const before = found.get(sesi);
      found.set(sesi, {
        sesi,
        aktor,
        pc,
        menit: Math.max(menit, before?.menit ?? 0),
        perubahan: (before?.perubahan ?? 0) + 1,
      });
    }
    return [...found.values()];
  }
}

/** More rows than this are not marked one by one: the whole list is new then. */
const BARIS_DISEBUT = 200;

/** Who brings what, newest label last, with the rows written. */
export function kedatangan({ perubahan, log }: Kiriman, baru: ReadonlySet<string>): Kedatangan[] {
  const found = new Map<string, Kedatangan>();
  const rows = new Map<string, Map<string, { tabel: string; id: string }>>();
  const owner = new Map<string, string>();
  for (const { id, aktor, pc, label } of perubahan) {
    if (!baru.has(id)) continue;
    const key = `${aktor}\n${pc}`;
    owner.set(id, key);
    found.set(key, { aktor, pc, label, perubahan: (found.get(key)?.perubahan ?? 0) + 1 });
  }
  for (const { perubahan: of, tabel, id } of log) {
    const key = owner.get(of);
    if (key === undefined) continue;
    const mine = rows.get(key) ?? new Map<string, { tabel: string; id: string }>();
    rows.set(key, mine.set(`${tabel}/${id}`, { tabel, id }));
  }
  return [...found].map(([key, one]) => {
    const baris = [...(rows.get(key)?.values() ?? [])];
    return baris.length > BARIS_DISEBUT ? one : { ...one, baris };
  });
}

export const satukan = (semua: readonly Kiriman[]): Kiriman => ({
  perubahan: semua.flatMap(({ perubahan }) => perubahan),
  log: semua.flatMap(({ log }) => log),
  lampiran: semua.flatMap(({ lampiran }) => lampiran),
});
