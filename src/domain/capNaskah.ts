import type { StatusSurat } from './surat';

/** Word that lies over every page of a letter that is not (or no longer) in force; '' = none. */
export type CapNaskah = '' | 'KONSEP' | 'BATAL' | 'DIGANTI' | 'DICABUT';

/** A reserved number has no letter: what would be printed of it is a draft. */
export const CAP_STATUS: Readonly<Record<StatusSurat, CapNaskah>> = {
  konsep: 'KONSEP',
  dicadangkan: 'KONSEP',
  terbit: '',
  diganti: 'DIGANTI',
  dicabut: 'DICABUT',
  batal: 'BATAL',
};
