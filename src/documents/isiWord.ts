import type { IsiSurat } from '../domain/surat';
import { bacaWord } from './bacaWord';
import { dataWord } from './dataWord';
import { temuanWord } from './periksaWord';

/** The Word file cannot be filled; the message is Indonesian and names the field and its place. */
export class GalatWord extends Error {}

/**
 * The office's Word file with the fields and lists of a letter filled. Values are text: markup in them prints as it is
 * written, and braces in them are no fields.
 * @param templat bytes that pastikanDocx let pass
 * @throws GalatWord when a field is unknown or the braces are broken
 */
export function isiWord(templat: Uint8Array, isi: IsiSurat): Uint8Array {
  const word = bacaWord(templat);
  const [pertama] = temuanWord(word, isi.jenis).temuan;
  if (pertama) throw new GalatWord(`${pertama.pesan} (${pertama.tempat})`);
  return word.isi(dataWord(isi));
}
