import { AppError } from '../api/errors';
import type { Db } from '../data/schema';
import { loadTemplatNaskah } from '../data/templatNaskah';
import { TEMPLAT_BAWAAN } from '../documents/templatBawaan';
import { JENIS_SURAT, type JenisSurat } from '../domain/surat';
import { idBawaan, type TemplatNaskah } from '../domain/templatNaskah';

/** All templates: of each kind the shipped one (as the office changed it), then the office's own. */
export async function semuaTemplat(db: Db): Promise<TemplatNaskah[]> {
  const stored = await loadTemplatNaskah(db);
  return JENIS_SURAT.flatMap((jenis) => {
    const shipped = idBawaan(jenis);
    const own = stored.filter((templat) => templat.jenis === jenis && templat.id !== shipped);
    return [stored.find(({ id }) => id === shipped) ?? TEMPLAT_BAWAAN[jenis], ...own];
  });
}

/** The template a letter is written with: the one named, or the shipped one of the kind. Throws `tidakDitemukan`. */
export async function templatBerlaku(db: Db, jenis: JenisSurat, id = idBawaan(jenis)): Promise<TemplatNaskah> {
  const found = (await semuaTemplat(db)).find((templat) => templat.id === id);
  if (found?.jenis !== jenis) throw new AppError('tidakDitemukan', { apa: 'Templat naskah' });
  return found;
}
