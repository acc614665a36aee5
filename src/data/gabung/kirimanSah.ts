import { parseIsi } from '../replay';
import { TABLE_NAMES } from '../schema';
import type { Kiriman } from './sambung';

const ID_PERUBAHAN = /^[0-9a-f]{12}-[0-9a-z]{1,40}$/;
const TABEL: ReadonlySet<string> = new Set(TABLE_NAMES);
const nilaiSah = (nilai: unknown): boolean => nilai === null || typeof nilai === 'string' || typeof nilai === 'number';

/**
 * What another copy offers is ours to replay: ids that sort by time, known tables, triples per field. A file that was
 * damaged or made by hand must not leave entries in the log that nothing can read later.
 */
export function kirimanSah({ perubahan, log }: Kiriman): boolean {
  return (
    perubahan.every(({ id }) => ID_PERUBAHAN.test(id)) &&
    log.every(({ perubahan: id, tabel, isi }) => ID_PERUBAHAN.test(id) && TABEL.has(tabel) && isiSah(isi))
  );
}

function isiSah(isi: string): boolean {
  try {
    return Object.values(parseIsi(isi)).every(
      (tiga: unknown) => Array.isArray(tiga) && tiga.length === 3 && tiga.every(nilaiSah),
    );
  } catch {
    return false;
  }
}
