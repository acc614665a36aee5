import { GAYA_DASAR } from './gaya';
import { GAYA_NASKAH } from './gayaNaskah';
import { GAYA_LAIN } from './gayaLain';

/**
 * What a letter was printed with, kept (hashed) in the register. Raise the number when the markup of a form changes; a
 * change of the styles shows by itself.
 */
export const TEMPLAT_SURAT = `naskah-4\n${GAYA_DASAR}\n${GAYA_NASKAH}\n${GAYA_LAIN}`;
