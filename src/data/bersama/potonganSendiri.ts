import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The head of a piece holds the checksum of all that follows. */
const KEPALA_BYTES = 80;
/** How often the own pieces are looked at: a head each, not their content. */
const LIHAT_MS = 60_000;

/** What this session wrote into the folder, looked at again now and then: what was damaged there must be sent anew. */
export class PotonganSendiri {
  readonly #ditulis = new Map<string, { readonly ukuran: number; readonly kepala: string }>();
  readonly #rusak = new Set<string>();
  #pada = performance.now();

  constructor(
    private readonly folder: string,
    private readonly lihatMs = LIHAT_MS,
  ) {}

  catat(nama: string, bytes: Uint8Array): void {
    this.#ditulis.set(nama, { ukuran: bytes.byteLength, kepala: teksKepala(bytes) });
  }

  /** Those of `ada`, the pieces that stand there, that are not as they were written, as far as was looked. */
  periksa(ada: readonly string[]): ReadonlySet<string> {
    const there = new Set(ada);
    for (const nama of this.#rusak) if (!there.has(nama)) this.#rusak.delete(nama);
    if (performance.now() - this.#pada < this.lihatMs) return this.#rusak;
    this.#pada = performance.now();
    for (const nama of this.#ditulis.keys()) {
      if (there.has(nama) && this.#utuh(nama)) continue;
      this.#ditulis.delete(nama);
      if (there.has(nama)) this.#rusak.add(nama);
    }
    return this.#rusak;
  }

  #utuh(nama: string): boolean {
    const path = join(this.folder, nama);
    const tertulis = this.#ditulis.get(nama);
    try {
      if (statSync(path).size !== tertulis?.ukuran) return false;
      const file = openSync(path, 'r');
      try {
        const kepala = Buffer.alloc(KEPALA_BYTES);
        return teksKepala(kepala.subarray(0, readSync(file, kepala, 0, KEPALA_BYTES, 0))) === tertulis.kepala;
      } finally {
        closeSync(file);
      }
    } catch {
      // Gone is seen in the list, and held by somebody for a moment is not damaged.
      return true;
    }
  }
}

const teksKepala = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, KEPALA_BYTES)).toString('latin1');
