import { periksaKiriman } from '../bersama/periksaPotongan';
import type { Kiriman } from './sambung';

/**
 * What another copy offers is ours to replay: the rules of a piece in the shared folder. A file that was damaged or made by
 * hand must not leave entries in the log that nothing can read later.
 */
export const kirimanSah = (kiriman: Kiriman): boolean => periksaKiriman(kiriman);
