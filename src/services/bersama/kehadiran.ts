import { DETAK_MS, type Hadir } from '../../data/bersama/hadir';
import type { Penulis } from '../../data/commands';

/** What this window says of itself in the shared folder. */
export class Kehadiran {
  #sedang: Hadir['sedang'] = null;
  #detak = 0;
  #pada = -Infinity;

  constructor(private readonly versi: string) {}

  /** False when that was known already. */
  setSedang(sedang: Hadir['sedang']): boolean {
    if (JSON.stringify(sedang) === JSON.stringify(this.#sedang)) return false;
    this.#sedang = sedang;
    this.#pada = -Infinity;
    return true;
  }

  /** The same as before until the next beat is due. */
  hadir({ nama, jabatan, pc, sesi }: Penulis): Hadir {
    const now = performance.now();
    if (now - this.#pada >= DETAK_MS) {
      this.#detak++;
      this.#pada = now;
    }
    return { sesi, nama, jabatan, pc, versi: this.versi, detak: this.#detak, sedang: this.#sedang };
  }
}
