import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import { ambilKiriman, idPerubahan } from '../../../src/data/gabung/kiriman';
import { daftarBenturan } from '../../../src/data/gabung/benturan';
import { sambung } from '../../../src/data/gabung/sambung';
import { writeCommand, type Penulis } from '../../../src/data/commands';
import { undoCommand, undoState } from '../../../src/data/history';
import { migrate } from '../../../src/data/migrations';
import { compareWithLog } from '../../../src/data/replay';
import { getRow, putRow, removeRow, setRow } from '../../../src/data/rows';
import { TABLE_NAMES, type Database as Schema, type Db } from '../../../src/data/schema';

/** Laws of the merge on real SQLite files in memory: replicas that work apart, meet in any order, with clocks days off. */
interface Salinan {
  readonly db: Db;
  readonly penulis: Penulis;
  readonly selisihJam: number;
}

let benih: Buffer | undefined;
function newDatabase(): { raw: Database.Database; db: Db } {
  const raw = benih ? new Database(benih) : new Database(':memory:');
  raw.pragma('foreign_keys = ON');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
  if (!benih) {
    migrate({ raw, db, close: () => db.destroy() });
    raw.exec("INSERT INTO dokumen VALUES (1, 'dok', 'opd', 2026, 4, '2026-01-01T00:00:00Z')");
    benih = raw.serialize();
  }
  return { raw, db };
}
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const salinan = (n: number, selisihJam: number): Salinan => ({
  db: newDatabase().db,
  penulis: { nama: `Orang ${n}`, jabatan: '', pc: `PC-${n}`, sesi: `s${n}`.padEnd(10, '0') },
  selisihJam,
});

type Langkah =
  | {
      readonly apa: 'tulis';
      readonly siapa: number;
      readonly baris: number;
      readonly nilai: number;
      readonly kolom: 'nama' | 'status';
    }
  | { readonly apa: 'hapus' | 'hidupkan'; readonly siapa: number; readonly baris: number }
  | { readonly apa: 'urung'; readonly siapa: number }
  | { readonly apa: 'temu'; readonly siapa: number; readonly dengan: number };

const siapa = fc.nat({ max: 2 });
const baris = fc.nat({ max: 2 });
const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      apa: fc.constant('tulis' as const),
      siapa,
      baris,
      nilai: fc.nat({ max: 3 }),
      kolom: fc.constantFrom('nama' as const, 'status' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ apa: fc.constantFrom('hapus' as const, 'hidupkan' as const), siapa, baris }) },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('urung' as const), siapa }) },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('temu' as const), siapa, dengan: siapa }) },
);

async function jalan(s: Salinan, satu: Exclude<Langkah, { apa: 'temu' }>, at: number): Promise<void> {
  const jam = START + at * 1000 + s.selisihJam;
  const write = <T>(label: string, work: Parameters<typeof writeCommand<T>>[3], kind = {}) =>
    writeCommand(s.db, s.penulis, label, work, { ...kind, jam });
  if (satu.apa === 'urung') {
    const { urungkan } = await undoState(s.db, s.penulis);
    if (!urungkan) return;
    await undoCommand({ db: s.db, write }, urungkan.id).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'tidakDapatDiurungkan') throw error;
    });
    return;
  }
  const id = `b${satu.baris}`;
  const kosong = { nama: '', kode_sub_unit: '', status: 'konsep', urutan: 'a', hari_kerja: null };
  if (satu.apa === 'hapus') await write('hapus', (tx) => removeRow(tx, 'bagian', id));
  else if (satu.apa === 'hidupkan') await write('hidupkan', (tx) => setRow(tx, 'bagian', id, { dihapus: null }));
  else if (satu.apa === 'tulis')
    await write('tulis', async (tx) => {
      const found = await getRow(tx, 'bagian', id);
      const isi = { [satu.kolom]: `${satu.nilai}` };
      if (found) await setRow(tx, 'bagian', id, isi);
      else await putRow(tx, 'bagian', id, { ...kosong, ...isi });
    });
}

const temu = async (ke: Salinan, dari: Salinan): Promise<void> =>
  void (await sambung(ke.db, await ambilKiriman(dari.db, await idPerubahan(ke.db))));

async function keadaan(db: Db): Promise<string> {
  const semua: unknown[] = [];
  for (const tabel of TABLE_NAMES)
    semua.push(
      await db
        .selectFrom(tabel as 'bagian')
        .selectAll()
        .orderBy('id')
        .execute(),
    );
  semua.push(await db.selectFrom('log').selectAll().orderBy('perubahan').orderBy('n').execute());
  return JSON.stringify([semua, await daftarBenturan(db)]);
}

async function sejarah(langkahnya: readonly Langkah[], selisih: readonly number[]): Promise<Salinan[]> {
  const orang = selisih.map((hari, n) => salinan(n, hari * DAY));
  for (const [at, satu] of langkahnya.entries()) {
    const s = orang[satu.siapa]!;
    if (satu.apa === 'temu') {
      if (satu.dengan !== satu.siapa) await temu(s, orang[satu.dengan]!);
    } else await jalan(s, satu, at);
  }
  return orang;
}

const pilihan = { numRuns: Number(process.env['BAGIHABIS_SEJARAH'] ?? 100) };

test('G1-G4: whoever meets whom in whatever order, all copies become identical, the log replays to the tables, nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(langkah, { maxLength: 24 }),
      fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.constant(0)),
      async (langkahnya, selisih) => {
        const [a, b, c] = (await sejarah(langkahnya, selisih)) as [Salinan, Salinan, Salinan];
        const ids = new Set([...(await idPerubahan(a.db)), ...(await idPerubahan(b.db)), ...(await idPerubahan(c.db))]);
        // Different orders of meeting: (a∪b)∪c, c∪(b∪a), b∪(c∪a).
        await temu(a, b);
        await temu(a, c);
        const satu = await keadaan(a.db);
        await temu(c, b);
        await temu(c, a);
        await temu(b, c);
        expect(await keadaan(c.db)).toBe(satu);
        expect(await keadaan(b.db)).toBe(satu);
        await temu(a, b);
        expect(await keadaan(a.db)).toBe(satu);
        expect(await idPerubahan(a.db)).toEqual(ids);
        expect(await compareWithLog(a.db)).toEqual([]);
        for (const { db } of [a, b, c]) await db.destroy();
      },
    ),
    pilihan,
  );
}, 120_000);

test('G5: a value that somebody wrote last on his own copy and that is gone after the meeting is always listed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        langkah.filter(({ apa }) => apa !== 'temu'),
        { maxLength: 16 },
      ),
      fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.constant(0)),
      async (langkahnya, selisih) => {
        const orang = await sejarah(langkahnya, selisih);
        const nilai = async ({ db }: Salinan) =>
          db.selectFrom('bagian').select(['id', 'nama', 'status', 'dihapus']).orderBy('id').execute();
        const sebelum = await Promise.all(orang.map(nilai));
        const [a] = orang as [Salinan];
        for (const lain of orang.slice(1)) await temu(a, lain);
        const sesudah = new Map((await nilai(a)).map((row) => [row.id, row]));
        const benturan = await daftarBenturan(a.db);
        // Whoever wrote a row last on his own copy and finds it removed by somebody else is told.
        for (const [n, row] of sebelum.flatMap((rows, n) => rows.map((one) => [n, one] as const))) {
          const penghapus = sesudah.get(row.id)?.dihapus?.slice(13);
          const sesi = orang[n]!.penulis.sesi;
          if (row.dihapus === null && penghapus !== undefined && penghapus !== sesi)
            expect(benturan.some((one) => one.id === row.id)).toBe(true);
        }
        for (const row of sebelum.flat())
          for (const kolom of ['nama', 'status'] as const)
            if (sesudah.get(row.id)?.[kolom] !== row[kolom])
              expect(
                benturan.some((one) => one.id === row.id && one.kolom === kolom && one.kalah.nilai === row[kolom]),
              ).toBe(true);
        for (const { db } of orang) await db.destroy();
      },
    ),
    pilihan,
  );
}, 120_000);
