import type { Potongan } from '../../data/bersama/potongan';
import { kirimanDari } from '../../data/bersama/susunPotongan';
import type { Dokumen } from '../../data/file/dokumen';
import type { TanganJauh } from '../pekerjaFolder';
import type { IsiFolder } from './isiFolder';

/** Pieces read or written in one gesture: others wait behind it. */
const SEKALI = 40;

/**
 * "Hapus data pribadi" reaches the pieces too: each PC writes its own anew, under the same names, from the log as it is now.
 * Others that read them before lose nothing, those that read them later never see what was blanked.
 */
export class RedaksiPotongan {
  #sudah = 0;

  constructor(
    private readonly dokumen: Dokumen,
    private readonly tangan: TanganJauh,
    private readonly isi: IsiFolder,
  ) {}

  /** True when there was a redaction that the pieces, and thus the main file, did not know yet. */
  async periksa(): Promise<boolean> {
    const { db } = this.dokumen;
    const { n } = await db
      .selectFrom('redaksi')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    if (n === this.#sudah) return false;
    const nama = this.isi.semuaMilik(new Set([...this.dokumen.aliran, this.dokumen.penulis.sesi]));
    for (let at = 0; at < nama.length; at += SEKALI) {
      const lama = await this.tangan.bacaSendiri(nama.slice(at, at + SEKALI));
      const baru: Potongan[] = [];
      for (const one of lama) {
        const anew = await this.#tanpaYangDihapus(one);
        if (anew) baru.push(anew);
      }
      if (baru.length > 0) await this.tangan.tulisUlang(baru);
    }
    this.#sudah = n;
    return true;
  }

  async #tanpaYangDihapus(lama: Potongan): Promise<Potongan | null> {
    const ids = lama.perubahan.map(({ id }) => id);
    const kini = await kirimanDari(this.dokumen.db, ids);
    if (kini.perubahan.length !== ids.length) return null;
    const same = JSON.stringify([lama.perubahan, lama.log]) === JSON.stringify([kini.perubahan, kini.log]);
    return same ? null : { ...lama, perubahan: kini.perubahan, log: kini.log };
  }
}
