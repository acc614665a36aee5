import { sql } from 'kysely';
import { TABLE_NAMES, type Db } from './schema';

/** Numbers about a file that a support person needs, without any personal data. */
export async function loadDiagnosis(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...TABLE_NAMES, 'perubahan', 'log', 'lampiran'] as const) {
    const row = await db
      .selectFrom(table as 'bagian')
      .select((eb) => eb.fn.countAll<number>().as('jumlah'))
      .executeTakeFirstOrThrow();
    counts[table] = row.jumlah;
  }
  const perubahan = await db
    .selectFrom('perubahan')
    .select(['jenis', 'skema', (eb) => eb.fn.countAll<number>().as('jumlah')])
    .groupBy(['jenis', 'skema'])
    .execute();
  for (const { jenis, skema, jumlah } of perubahan) counts[`perubahan ${jenis} skema ${skema}`] = jumlah;
  const sesi = await db
    .selectFrom('perubahan')
    .select((eb) => eb.fn.count<number>('sesi').distinct().as('jumlah'))
    .executeTakeFirstOrThrow();
  counts['sesi'] = sesi.jumlah;
  const { rows } = await sql<{ byte: number }>`
    SELECT page_count * page_size AS byte FROM pragma_page_count, pragma_page_size`.execute(db);
  counts['byte'] = rows[0]?.byte ?? 0;
  return counts;
}
