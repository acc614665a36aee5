import { sql } from 'kysely';
import type { Db } from '../schema';

/** Makes the file anew without the pages that nothing uses any more, and empties what the journal still holds of them. */
export async function padatkan(db: Db): Promise<void> {
  await sql`VACUUM`.execute(db);
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
}
