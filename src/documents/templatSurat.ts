import { GAYA_DASAR } from './gaya';
import { GAYA_NASKAH } from './gayaNaskah';
import { GAYA_LAIN } from './gayaLain';
import { gayaTata } from './gayaTata';
import { gayaHalaman } from './halaman';
import { TATA_BAWAAN } from '../domain/surat';

/** Setting and paper are in the content of each letter; this is how they are turned into styles. */
const CONTOH = [
  gayaTata([TATA_BAWAAN, { ...TATA_BAWAAN, huruf: 'bookman' }]),
  gayaHalaman([{ kertas: 'A4', orientasi: 'tegak', tepi: [20, 20, 20, 30] }]),
].join('\n');

/**
 * What a letter was printed with, kept (hashed) in the register. Raise the number when the markup of a form changes; a
 * change of the styles shows by itself.
 */
export const TEMPLAT_SURAT = `naskah-4\n${GAYA_DASAR}\n${GAYA_NASKAH}\n${GAYA_LAIN}\n${CONTOH}`;
