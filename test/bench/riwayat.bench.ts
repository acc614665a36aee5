import { expect, test } from '@playwright/test';
import { pegawaiValues } from '../../src/data/pegawai';
import { writeCommand } from '../../src/data/commands';
import { perubahanId } from '../../src/data/ids';
import { migrate } from '../../src/data/migrations';
import { bahanSaring, listPerubahan } from '../../src/data/riwayat';
import { addRows } from '../../src/data/rows';
import type { SaringPerubahan } from '../../src/data/saringRiwayat';
import { bangunUlang } from '../../src/data/gabung/bangunUlang';
import { connect, type Connection } from '../../src/data/sqlite';
import { tugasValues } from '../../src/data/tugas';
import { person, task } from '../data/office';
import { median, record, SHORT, time } from './figures';

const PERINTAH = SHORT ? 10_000 : 100_000;
const TUGAS = 2000;
const MULAI = Date.UTC(2026, 0, 5);
const penulis = { nama: 'Rina', jabatan: '', pc: 'PC', sesi: 'a'.repeat(10) };

/** 2,000 tasks and people, then one command after the other by four people, a minute apart, through the real triggers. */
async function history(): Promise<Connection> {
  const connection = connect(':memory:', { create: true });
  const { raw, db } = connection;
  migrate(connection);
  raw.exec("INSERT INTO dokumen VALUES (1, 'dok', 'opd', 2026, 4, '2026-01-01T00:00:00Z')");
  const ids = Array.from({ length: TUGAS }, (_, at) => at);
  await writeCommand(
    db,
    penulis,
    'impor tugas',
    async (tx) => {
      await addRows(
        tx,
        'tugas',
        ids.map((at) => ({ id: `t${at}`, ...tugasValues(task(`t${at}`)) })),
      );
      await addRows(
        tx,
        'pegawai',
        ids.map((at) => ({ id: `p${at}`, ...pegawaiValues(person(`p${at}`)) })),
      );
    },
    { jam: MULAI },
  );
  const command = raw.prepare("INSERT INTO perubahan VALUES (?, 5, ?, '', 'PC', 'a', ?, NULL, 'biasa')");
  const kendali = raw.prepare('UPDATE kendali SET n = 0, perubahan = ?');
  const edits = [
    raw.prepare('UPDATE tugas SET volume = ? WHERE opd_id = ? AND id = ?'),
    raw.prepare('UPDATE pegawai SET fte = ? WHERE opd_id = ? AND id = ?'),
  ] as const;
  raw.transaction(() => {
    for (let at = 1; at <= PERINTAH; at++) {
      const id = perubahanId(MULAI + at * 60_000, penulis.sesi);
      const [edit, row] = at % 4 === 0 ? [edits[1], `p${at % TUGAS}`] : [edits[0], `t${at % TUGAS}`];
      command.run(id, `Orang ${at % 4}`, `ubah ${row}`);
      kendali.run(id);
      edit.run(1000 + at, 'opd', row);
    }
    kendali.run(null);
  })();
  return connection;
}

test('the history of a large file, a page and its total by each filter', async () => {
  test.setTimeout(600_000);
  const connection = await history();
  const { db } = connection;
  const saring: Record<string, Partial<SaringPerubahan>> = {
    'newest page, no filter': {},
    'one person': { aktor: 'Orang 1' },
    'words in the label': { cari: 't77' },
    'one record': { catatan: { tabel: 'tugas', id: 't77' } },
    'one kind of record': { kelompok: 'pegawai' },
    'one field of a kind': { kelompok: 'tugas', kolom: 'volume' },
    'one day': { dari: MULAI + 86_400_000, sampai: MULAI + 2 * 86_400_000 },
  };
  const plain = await time(5, () => db.selectFrom('perubahan').select('label').execute());
  const baseline = { name: 'reading the labels of all commands', value: median(plain) };
  const common = { size: `${PERINTAH} commands`, unit: 'ms', runs: 5, baseline } as const;
  const figures = [];
  for (const [what, wanted] of Object.entries(saring)) {
    const took = await time(5, () => listPerubahan(db, penulis, { ...wanted, offset: 0, limit: 200 }));
    figures.push({ ...common, what: `history: ${what}`, value: median(took) });
  }
  const last = await time(5, () => listPerubahan(db, penulis, { offset: PERINTAH - 300, limit: 200 }));
  figures.push({ ...common, what: 'history: the oldest page', value: median(last) });
  const offers = await time(5, () => bahanSaring(db, 'tugas', null));
  figures.push({ ...common, what: 'history: what the filters offer', value: median(offers) });
  const rebuilt = await time(1, () => bangunUlang(db));
  figures.push({ ...common, runs: 1, what: 'all tables made anew from the log', value: median(rebuilt) });
  record('riwayat', figures);
  expect(figures).toHaveLength(10);
  await connection.close();
});
