import type { Db } from '../schema';
import type { Kiriman } from './sambung';

/** Everything a copy holds, or what `punya` (command ids of the other side) lacks. */
export async function ambilKiriman(db: Db, punya: ReadonlySet<string> = new Set()): Promise<Kiriman> {
  const perubahan = (await db.selectFrom('perubahan').selectAll().orderBy('id').execute()).filter(
    ({ id }) => !punya.has(id),
  );
  const wanted = new Set(perubahan.map(({ id }) => id));
  const first = perubahan[0]?.id;
  if (first === undefined) return { perubahan, log: [], lampiran: [] };
  const log = (
    await db.selectFrom('log').selectAll().where('perubahan', '>=', first).orderBy('perubahan').orderBy('n').execute()
  ).filter((entry) => wanted.has(entry.perubahan));
  return { perubahan, log, lampiran: await db.selectFrom('lampiran').selectAll().execute() };
}

export async function idPerubahan(db: Db): Promise<Set<string>> {
  return new Set((await db.selectFrom('perubahan').select('id').execute()).map(({ id }) => id));
}
