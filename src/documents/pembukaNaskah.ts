import type { IsiSurat } from '../domain/surat';
import { pembukaBawaan } from '../domain/templatNaskah';

/** What stands above the official on the letterhead of the head of region; '' = nothing. */
export const pembukaNaskah = ({ jenis, jenisKop, pembuka }: IsiSurat): string =>
  jenisKop === 'kepala_daerah' ? (pembuka ?? pembukaBawaan(jenis)) : '';
