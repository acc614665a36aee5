import type { KeteranganUtama } from '../../data/bersama/berkasUtama';
import type { HasilPutaran } from '../../data/bersama/folderBersama';
import { urutDalamNama, type Potongan } from '../../data/bersama/potongan';
import { liputan, muatanDari, sisaKebutuhan, type Muatan } from '../../data/bersama/susunPotongan';
import { mencakup, type Vektor } from '../../data/bersama/vektor';

/** What is known of the shared folder: the main file and the pieces beside it. */
export class IsiFolder {
  readonly #muatan = new Map<string, Muatan>();
  #nama: readonly string[] = [];
  #rusak: readonly string[] = [];
  #utama: Vektor = {};
  #liputan: Vektor | null = null;
  /** The main file `utama` speaks of; null = never read. */
  cap: string | null = null;

  /** What the main file holds, as far as anybody has read it. */
  get utama(): Vektor {
    return this.#utama;
  }
  set utama(baru: Vektor) {
    // An older file stands there now: what is remembered of the pieces left out what the newer one held.
    if (!mencakup(baru, this.#utama)) this.#muatan.clear();
    this.#utama = baru;
    this.#liputan = null;
  }

  catat({ nama, rusak }: Pick<HasilPutaran, 'nama' | 'rusak'>): void {
    this.#nama = nama;
    this.#rusak = rusak;
    const there = new Set(nama);
    for (const one of this.#muatan.keys())
      if (!there.has(one)) {
        this.#muatan.delete(one);
        this.#liputan = null;
      }
  }

  catatIsi(nama: string, isi: Pick<Potongan, 'butuh' | 'perubahan'>): void {
    const { butuh, bawa } = muatanDari(isi);
    this.#muatan.set(nama, { butuh: sisaKebutuhan(butuh, this.#utama), bawa });
    this.#liputan = null;
  }

  /** What somebody who comes with empty hands finds there. */
  liputan(): Vektor {
    return (this.#liputan ??= liputan(this.#utama, this.#muatan.values()));
  }

  get jumlahPotongan(): number {
    return this.#nama.length;
  }

  /** Up to which number each session's pieces are held by a copy: what stands above it is still to be read by others. */
  tercakup(punya: Vektor, keterangan: KeteranganUtama | null): Record<string, number> {
    const upTo: Record<string, number> = { ...keterangan?.potongan };
    const open: Record<string, number> = {};
    const damaged = new Set(this.#rusak);
    for (const nama of this.#nama) {
      const part = urutDalamNama(nama);
      if (!part) continue;
      const known = this.#muatan.get(nama);
      const skipped = part.urut <= (keterangan?.potongan[part.sesi] ?? -1);
      const held = known ? mencakup(punya, known.bawa) : skipped;
      if (held && !damaged.has(nama)) upTo[part.sesi] = Math.max(upTo[part.sesi] ?? -1, part.urut);
      else open[part.sesi] = Math.min(open[part.sesi] ?? Infinity, part.urut);
    }
    for (const [sesi, urut] of Object.entries(open)) upTo[sesi] = Math.min(upTo[sesi] ?? -1, urut - 1);
    return upTo;
  }

  /** Names of pieces that these sessions wrote and that are contained. */
  milik(sesi: ReadonlySet<string>, tercakup: Readonly<Record<string, number>>): string[] {
    return this.#nama.filter((nama) => {
      const part = urutDalamNama(nama);
      return part !== null && sesi.has(part.sesi) && part.urut <= (tercakup[part.sesi] ?? -1);
    });
  }

  semuaMilik(sesi: ReadonlySet<string>): string[] {
    return this.#nama.filter((nama) => sesi.has(urutDalamNama(nama)?.sesi ?? ''));
  }

  /** Damaged pieces that these sessions wrote: what they held is sent anew, they themselves go. */
  rusakMilik(sesi: ReadonlySet<string>): string[] {
    return this.#rusak.filter((nama) => sesi.has(urutDalamNama(nama)?.sesi ?? ''));
  }
}
