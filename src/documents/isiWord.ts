import type { IsiSurat, JenisSurat } from '../domain/surat';
import { bacaWord } from './bacaWord';
import { dataWord } from './dataWord';
import { periksaWord } from './periksaWord';

/** The Word file cannot be filled; the message is Indonesian and names the field and its place. */
export class GalatWord extends Error {}

/**
 * Makes a Word file ready to be filled for letters of a kind: looked through once, filled as often as is asked. Values are
 * text: markup in them prints as it is written, and braces in them are no fields.
 * @param templat bytes that pastikanDocx let pass
 * @throws GalatWord when a field is unknown or the braces are broken
 */
export function siapkanWord(templat: Uint8Array, jenis: JenisSurat): (isi: IsiSurat) => Uint8Array {
  const [pertama] = periksaWord(templat, jenis).temuan;
  if (pertama) throw new GalatWord(`${pertama.pesan} (${pertama.tempat})`);
  return (isi) => bacaWord(templat).isi(dataWord(isi));
}
