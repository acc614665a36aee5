import { sql } from 'kysely';
import type { Db, Tx } from '../schema';

/**
 * Newest command id by session. Commands of a session arrive in their order and without gaps (a piece waits for what its
 * writer knew before), so the newest id says that all earlier ones of that session are there too.
 */
export type Vektor = Readonly<Record<string, string>>;

export const sesiDari = (perubahan: string): string => perubahan.slice(13);

/** What a copy holds. */
export async function vektorDari(db: Db | Tx): Promise<Vektor> {
  const rows = await db
    .selectFrom('perubahan')
    .select(['sesi', (eb) => eb.fn.max<string>('id').as('terakhir')])
    .groupBy('sesi')
    .execute();
  return Object.fromEntries(rows.map(({ sesi, terakhir }) => [sesi, terakhir]));
}

/** What a copy holds of commands older than `batas`. */
export async function vektorSebelum(db: Db | Tx, batas: string): Promise<Vektor> {
  const rows = await db
    .selectFrom('perubahan')
    .select(['sesi', sql<string>`max(id)`.as('terakhir')])
    .where('id', '<', batas)
    .groupBy('sesi')
    .execute();
  return Object.fromEntries(rows.map(({ sesi, terakhir }) => [sesi, terakhir]));
}

/** `a` holds everything that `b` holds. */
export const mencakup = (a: Vektor, b: Vektor): boolean =>
  Object.entries(b).every(([sesi, terakhir]) => (a[sesi] ?? '') >= terakhir);

/** The vector after these commands, given in their order. */
export function tambahPerubahan(a: Vektor, perubahan: Iterable<string>): Vektor {
  const out: Record<string, string> = { ...a };
  for (const id of perubahan) if ((out[sesiDari(id)] ?? '') < id) out[sesiDari(id)] = id;
  return out;
}

export const isVektor = (value: unknown): value is Vektor =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([sesi, id]) => typeof id === 'string' && id.slice(13) === sesi);
