import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import { writeCommand, type Penulis } from '../../src/data/commands';
import { newId } from '../../src/data/ids';
import { addRows, setRow } from '../../src/data/rows';
import { connect, type Connection } from '../../src/data/sqlite';
import { median, record, SHORT, time } from './figures';
import { LARGE } from './office';
import { officeFile } from './officeFile';

const ROWS = 20_000;
const LOTS = SHORT ? 3 : 9;
const EDITS = SHORT ? 50 : 300;
const PENULIS: Penulis = { nama: 'Rina Uji', jabatan: 'Analis', pc: 'PC-UJI', sesi: '0123456789' };

/** With `menerapkan` on, the triggers write nothing: what is left is the work itself. */
const triggers = ({ raw }: Connection, on: boolean): unknown =>
  raw.prepare('UPDATE kendali SET menerapkan = ?').run(on ? 0 : 1);

test('log triggers: 20,000 new rows and one edit, with the log and without', async () => {
  test.setTimeout(600_000);
  const file = await officeFile(LARGE);
  const ids = await rowIds(file);
  const took = { lot: { on: [] as number[], off: [] as number[] }, edit: { on: [] as number[], off: [] as number[] } };
  // Turn by turn, so that whatever else the machine does meets both; each lot on a fresh copy.
  for (let run = 0; run < LOTS; run++)
    for (const kind of ['off', 'on'] as const)
      took.lot[kind].push(...(await onCopy(file, (connection) => addLot(connection, kind === 'on'))));
  await onCopy(file, async (connection) => {
    for (let run = 0; run < EDITS; run++)
      for (const kind of ['off', 'on'] as const)
        took.edit[kind].push(...(await editOne(connection, kind === 'on', ids[run % ids.length] ?? '', run)));
    return [];
  });
  fs.rmSync(file, { force: true });
  const common = { size: LARGE.name, unit: 'ms' } as const;
  record('pemicu', [
    {
      what: `${ROWS} new rows with their log`,
      ...common,
      value: median(took.lot.on),
      baseline: { name: 'the same rows, triggers off', value: median(took.lot.off) },
      aim: 5,
      runs: LOTS,
    },
    {
      what: 'one edit with its log',
      ...common,
      value: median(took.edit.on),
      baseline: { name: 'the same edit, triggers off', value: median(took.edit.off) },
      aim: 1.5,
      runs: EDITS,
    },
  ]);
  expect(median(took.lot.on)).toBeGreaterThan(0);
});

async function rowIds(file: string): Promise<string[]> {
  const connection = connect(file);
  const rows = await connection.db.selectFrom('tugas').select('id').orderBy('id').limit(EDITS).execute();
  await connection.close();
  return rows.map(({ id }) => id);
}

async function onCopy(file: string, work: (connection: Connection) => Promise<number[]>): Promise<number[]> {
  const copy = `${file}.uji`;
  fs.copyFileSync(file, copy);
  const connection = connect(copy);
  const took = await work(connection);
  await connection.close();
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(copy + suffix, { force: true });
  return took;
}

/** Tasks as an import writes them: the table with the most columns. */
async function addLot(connection: Connection, on: boolean): Promise<number[]> {
  const row = await connection.db.selectFrom('tugas').selectAll().limit(1).executeTakeFirstOrThrow();
  const { opd_id: _, versi: __, dihapus: ___, ...values } = row;
  const rows = Array.from({ length: ROWS }, (____, at) => ({ ...values, id: newId<never>(), nama: `Tugas uji ${at}` }));
  triggers(connection, on);
  return time(1, () => writeCommand(connection.db, PENULIS, 'impor', (tx) => addRows(tx, 'tugas', rows)));
}

function editOne(connection: Connection, on: boolean, id: string, run: number): Promise<number[]> {
  triggers(connection, on);
  return time(1, () =>
    writeCommand(connection.db, PENULIS, 'ubah', (tx) =>
      setRow(tx, 'tugas', id, { norma: 200_000 + run * 2 + Number(on) }),
    ),
  );
}
