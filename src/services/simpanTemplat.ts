import type { Tx } from '../data/schema';
import { putTemplatNaskah, removeTemplatNaskah } from '../data/templatNaskah';
import { TEMPLAT_BAWAAN } from '../documents/templatBawaan';
import { isBawaan, type TemplatNaskah } from '../domain/templatNaskah';

/** A shipped template that is again as shipped needs no row. */
export async function simpanTemplat(tx: Tx, templat: TemplatNaskah): Promise<void> {
  const { id, jenis } = templat;
  if (isBawaan(id) && templatSama(templat, TEMPLAT_BAWAAN[jenis])) await removeTemplatNaskah(tx, id);
  else await putTemplatNaskah(tx, berurut(templat));
}

export const templatSama = (a: TemplatNaskah, b: TemplatNaskah): boolean =>
  JSON.stringify(berurut(a)) === JSON.stringify(berurut(b));

/** Keys in one order: equal templates are equal rows. */
const berurut = (templat: TemplatNaskah): TemplatNaskah =>
  Object.fromEntries(Object.entries(templat).sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as TemplatNaskah;
