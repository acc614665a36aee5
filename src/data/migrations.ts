import type { Connection } from './sqlite';
import { APPLICATION_ID } from './sqlite';
import { addColumnsSql, addTablesSql, createAllSql, renewTriggersSql } from './ddl';
import { PEMBACA_MINIMUM, SKEMA } from './schema';

interface Migration {
  readonly version: number;
  readonly up: (connection: Connection) => void;
}

/**
 * Every step from one schema version to the next; additive only. A data migration writes with command ids derived from
 * document + version, so that two PCs migrating the same file write the same entries.
 */
const MIGRATIONS: readonly Migration[] = [
  { version: 1, up: ({ raw }) => createAllSql().forEach((sql) => raw.exec(sql)) },
  // What a version of the budget says beside its amounts; letters that somebody has looked at again.
  { version: 2, up: ({ raw }) => addColumnsSql(2).forEach((sql) => raw.exec(sql)) },
  // Capacity by contract hours, unit and part of a day; the load a person accepted.
  { version: 3, up: ({ raw }) => addColumnsSql(3).forEach((sql) => raw.exec(sql)) },
  // The life of a letter: drafts, replacements, counters by unit; what was known of a row when it was removed.
  { version: 4, up: ({ raw }) => [...addColumnsSql(4), ...renewTriggersSql(4)].forEach((sql) => raw.exec(sql)) },
  // What was blanked of people who asked for it or left long ago.
  { version: 5, up: ({ raw }) => addTablesSql(5).forEach((sql) => raw.exec(sql)) },
  // What a week at work needs: orders, what was done, what was handed over or called off, evaluation, worksheets.
  { version: 6, up: ({ raw }) => [...addColumnsSql(6), ...addTablesSql(6)].forEach((sql) => raw.exec(sql)) },
  // The last day of a stand-in.
  { version: 7, up: ({ raw }) => addColumnsSql(7).forEach((sql) => raw.exec(sql)) },
];

export const schemaVersion = ({ raw }: Connection): number => raw.pragma('user_version', { simple: true }) as number;

/** Brings a file to the present schema in one transaction; all or nothing. Returns the version it had. */
export function migrate(connection: Connection): number {
  const { raw } = connection;
  const from = schemaVersion(connection);
  if (from >= SKEMA) return from;
  raw.transaction(() => {
    for (const { version, up } of MIGRATIONS) if (version > from) up(connection);
    raw.prepare('UPDATE dokumen SET pembaca_minimum = ?').run(PEMBACA_MINIMUM);
    raw.pragma(`user_version = ${SKEMA}`);
    if (from === 0) raw.pragma(`application_id = ${APPLICATION_ID}`);
  })();
  return from;
}
