import { subKegiatanId } from '../data/ids';
import type { SubKegiatanId } from '../domain/ids';
import { kodeKunci } from '../domain/kodeSubKegiatan';
import { normalNama } from '../domain/mirip';
import type { SubKegiatan } from '../domain/subKegiatan';

/** Where budget lines of a document meet: the file's own ids. */
export interface FileKey {
  readonly dokumenId: string;
  readonly tahun: number;
}
interface Garis {
  readonly kode: string;
  readonly nama: string;
  readonly kodeSubUnit: string;
}

/** Two PCs that import the same line must meet on one row. */
export const lineId = ({ dokumenId, tahun }: FileKey, line: Garis): SubKegiatanId =>
  subKegiatanId(
    dokumenId,
    tahun,
    line.kodeSubUnit,
    line.kode === '' ? line.nama.trim().toLowerCase() : kodeKunci(line.kode),
  );

/**
 * The rows of the office that lines of a document mean, in their order. A line is its sub unit and code. Sources differ in
 * what they tell, so a line is also met by its code alone where only one side knows the sub unit, and by its name where
 * the office has no code for it yet; in both cases only when nothing else on either side could be meant.
 */
export function rowsMeant(
  file: FileKey,
  present: Iterable<SubKegiatan>,
  lines: readonly Garis[],
): readonly SubKegiatanId[] {
  const office = [...present];
  const ids = new Set(office.map((row) => row.id));
  const byPlace = new Map(office.map((row) => [place(row), row.id]));
  const found: (SubKegiatanId | null)[] = lines.map((line) => {
    const own = lineId(file, line);
    return ids.has(own) ? own : (byPlace.get(place(line)) ?? null);
  });
  const taken = new Set(found);
  const free = office.filter((row) => !taken.has(row.id));
  const match = (keyOf: (line: Garis) => string, fits: (row: Garis, line: Garis) => boolean): void => {
    const rows = unique(
      free.filter((row) => !taken.has(row.id)),
      keyOf,
    );
    const open = unique(
      lines.flatMap((line, at) => (found[at] === null ? [{ ...line, at }] : [])),
      keyOf,
    );
    for (const [key, line] of open) {
      const row = rows.get(key);
      if (!row || !fits(row, line)) continue;
      found[line.at] = row.id;
      taken.add(row.id);
    }
  };
  const unitUnsaid = (row: Garis, line: Garis): boolean => row.kodeSubUnit === '' || line.kodeSubUnit === '';
  match((line) => (line.kode === '' ? '' : kodeKunci(line.kode)), unitUnsaid);
  match(
    (line) => normalNama(line.nama),
    (row, line) =>
      (row.kode === '' || line.kode === '') && (unitUnsaid(row, line) || row.kodeSubUnit === line.kodeSubUnit),
  );
  return lines.map((line, at) => found[at] ?? lineId(file, line));
}

/** A line without code is told apart by its name. */
const place = ({ kode, nama, kodeSubUnit }: Garis): string =>
  [kodeSubUnit, kode === '' ? nama.trim().toLowerCase() : kodeKunci(kode)].join('\n');

/** Those whose key nobody else has; '' is no key. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const seen = new Map<string, T | null>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== '') seen.set(key, seen.has(key) ? null : item);
  }
  return new Map([...seen].flatMap(([key, item]) => (item === null ? [] : [[key, item] as const])));
}
