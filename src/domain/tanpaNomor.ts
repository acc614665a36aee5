import type { JenisSurat, Surat } from './surat';

/**
 * A letter that goes out without any number of its own: a Petikan carries that of its Keputusan, a Lembar Disposisi the
 * agenda number of the letter that came in. It uses no counter and waits for no number; the register keeps this as its
 * counter.
 */
export const URUT_TANPA_NOMOR = 0;
export const tanpaNomor = ({ urut }: Pick<Surat, 'urut'>): boolean => urut === URUT_TANPA_NOMOR;

/** Kinds that may go out so; where nothing else is said they do. */
const JENIS_TANPA_NOMOR: ReadonlySet<JenisSurat> = new Set(['petikan', 'disposisi']);
export const bolehTanpaNomor = (jenis: JenisSurat): boolean => JENIS_TANPA_NOMOR.has(jenis);
