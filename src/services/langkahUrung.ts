import { undoState } from '../data/history';
import type { Dokumen } from '../data/file/dokumen';
import type { Langkah } from '../domain/berkas';
import type { PerubahanId } from '../domain/ids';

type Kini = Awaited<ReturnType<typeof undoState>>;
const TIDAK_ADA: Kini = { urungkan: null, ulangi: null };

/**
 * What Ctrl+Z and Ctrl+Y would do now. A step that cannot be taken back any more, because somebody built on it, is told
 * once and passed over until the file is opened again: it must not keep the older ones out of reach. The history offers it on.
 */
export class LangkahUrung {
  #kini = TIDAK_ADA;
  readonly #lewat = new Set<PerubahanId>();

  get kini(): Kini {
    return this.#kini;
  }

  /** From the log of this document, as it is now. */
  async baca({ db, penulis }: Pick<Dokumen, 'db' | 'penulis'>): Promise<void> {
    this.#kini = await undoState(db, penulis, this.#lewat);
  }

  async lewati(dokumen: Pick<Dokumen, 'db' | 'penulis'>, { id }: Langkah): Promise<void> {
    this.#lewat.add(id);
    await this.baca(dokumen);
  }
}
