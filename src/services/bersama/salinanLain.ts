import type { SalinanLain } from '../../api/bersamaViews';
import { belumAda, type BerkasLain } from '../../data/bersama/bacaUtama';
import type { Vektor } from '../../data/bersama/vektor';
import { fileName } from '../fileName';
import type { TanganJauh } from '../pekerjaFolder';

const LIHAT_MS = 30_000;

/** Copies of the document beside it under other names, as a cloud folder leaves them where two wrote at once. */
export class PencariSalinan {
  #pada = -Infinity;
  #ditemukan: readonly BerkasLain[] = [];
  #dilihat: Record<string, string> = {};

  constructor(
    private readonly tangan: Pick<TanganJauh, 'berkasLain'>,
    private readonly dokumenId: string,
  ) {}

  /** Looks again after a while, at the next beat where there is more to read; what did not change is not read again. */
  async cari(punya: Vektor): Promise<void> {
    const now = performance.now();
    if (now - this.#pada < LIHAT_MS) return;
    this.#pada = now;
    const minta = { dokumenId: this.dokumenId, punya, dikenal: this.#dilihat };
    const { ditemukan, dilihat, lagi } = await this.tangan.berkasLain(minta);
    if (lagi) this.#pada = -Infinity;
    const kept = this.#ditemukan.filter(({ path, cap }) => dilihat[path] === cap && this.#dilihat[path] === cap);
    this.#ditemukan = [...kept, ...ditemukan];
    this.#dilihat = dilihat;
  }

  /** Those that hold something this copy lacks. */
  daftar(punya: Vektor): SalinanLain[] {
    return this.#ditemukan
      .map(({ path, perubahan }) => ({ path, berkas: fileName(path), perubahan: belumAda(perubahan, punya) }))
      .filter(({ perubahan }) => perubahan > 0);
  }
}
