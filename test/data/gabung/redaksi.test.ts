import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCommand, type CommandKind, type Penulis } from '../../../src/data/commands';
import { daftarBenturan } from '../../../src/data/gabung/benturan';
import { ambilKiriman, idPerubahan } from '../../../src/data/gabung/kiriman';
import { sambung } from '../../../src/data/gabung/sambung';
import { undoCommand, undoState } from '../../../src/data/history';
import { migrate } from '../../../src/data/migrations';
import { pegawaiValues } from '../../../src/data/pegawai';
import { tulisRedaksi } from '../../../src/data/pribadi/hapus';
import { rencanaHapus } from '../../../src/data/pribadi/rencana';
import { DATA_DIHAPUS } from '../../../src/data/redaksi';
import { compareWithLog } from '../../../src/data/replay';
import { getRow, putRow, removeRow, setRow } from '../../../src/data/rows';
import { TABLE_NAMES, type Database as Schema, type Db, type Tx } from '../../../src/data/schema';
import { tugasValues } from '../../../src/data/tugas';
import type { PerubahanId } from '../../../src/domain/ids';
import { person, task } from '../office';

/**
 * "Hapus data pribadi" among copies that work apart: redactions, edits of the same people, undo and meetings in any order.
 * Every name and NIP that histories write holds RAHASIA, so that one search over the bytes of a file finds what stayed.
 */
interface Salinan {
  readonly raw: Database.Database;
  readonly db: Db;
  readonly penulis: Penulis;
  readonly selisih: number;
}

let benih: Buffer | undefined;
function salinan(n: number, hari: number): Salinan {
  const raw = new Database(benih ?? ':memory:');
  raw.pragma('foreign_keys = ON');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
  if (!benih) {
    migrate({ raw, db, close: () => db.destroy() });
    raw.exec("INSERT INTO dokumen VALUES (1, 'dok', 'opd', 2026, 4, '2026-01-01T00:00:00Z')");
    benih = raw.serialize();
  }
  const penulis = { nama: `Orang ${n}`, jabatan: '', pc: `PC-${n}`, sesi: `s${n}`.padEnd(10, '0') };
  return { raw, db, penulis, selisih: hari * 86_400_000 };
}

const siapa = fc.nat({ max: 2 });
const orang = fc.nat({ max: 1 });
const nilai = fc.nat({ max: 3 });
const langkah = fc.oneof(
  { weight: 5, arbitrary: fc.record({ apa: fc.constant('pegawai' as const), siapa, orang, nilai }) },
  {
    weight: 2,
    arbitrary: fc.record({ apa: fc.constantFrom('absen' as const, 'alasan' as const), siapa, orang, nilai }),
  },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('porsi' as const), siapa, orang, nilai }) },
  { weight: 3, arbitrary: fc.record({ apa: fc.constant('tugas' as const), siapa, orang, nilai }) },
  {
    weight: 1,
    arbitrary: fc.record({ apa: fc.constantFrom('hapus' as const, 'urung' as const), siapa, orang, nilai }),
  },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('redaksi' as const), siapa, orang, nilai }) },
  { weight: 3, arbitrary: fc.record({ apa: fc.constant('temu' as const), siapa, orang: siapa, nilai }) },
);
type Langkah = typeof langkah extends fc.Arbitrary<infer A> ? A : never;

const nama = (orang: number, n: number): string => `RAHASIA${orang} Nama Ke${n}`;
const nip = (orang: number, n: number): string => `RAHASIANIP${orang}${n}`;

const SEMUA_PENGENAL = [0, 1].flatMap((o) => [0, 1, 2, 3].flatMap((n) => [nama(o, n), nip(o, n)]));

async function jalan(s: Salinan, { apa, orang: o, nilai: n }: Langkah, at: number, kata?: string[]): Promise<void> {
  const jam = Date.UTC(2026, 0, 5) + at * 1000 + s.selisih;
  const write = <T>(label: string, work: (tx: Tx, id: PerubahanId) => Promise<T>, kind: CommandKind = {}) =>
    writeCommand(s.db, s.penulis, label, work, { ...kind, jam });
  const id = `p${o}`;
  if (apa === 'urung') {
    const { urungkan } = await undoState(s.db, s.penulis);
    if (urungkan)
      await undoCommand({ db: s.db, write }, urungkan.id).catch((error: unknown) => {
        if ((error as { code?: string }).code !== 'tidakDapatDiurungkan') throw error;
      });
    return;
  }
  if (apa === 'redaksi') {
    if (!(await s.db.selectFrom('pegawai').select('id').where('id', '=', id).executeTakeFirst())) return;
    const rencana = await rencanaHapus(s.db, { pegawaiId: id, sebutan: true, nipNaskah: false, ...(kata && { kata }) });
    const keputusan = { alasan: n > 1 ? 'keluar' : 'permintaan', hari: '2026-05-04' };
    await write('hapus data pribadi 1 pegawai', (tx) => tulisRedaksi(tx, rencana, keputusan), { jenis: 'redaksi' });
    return;
  }
  const label = { pegawai: 'ubah pegawai', porsi: 'bagikan "x" kepada', absen: 'catat ketidakhadiran' } as const;
  const dinamai = apa === 'pegawai' || apa === 'porsi' || apa === 'absen';
  await write(dinamai ? `${label[apa]} ${nama(o, n)}` : apa, async (tx) => {
    const ada = await getRow(tx, 'pegawai', id);
    if (apa === 'pegawai') {
      const values = pegawaiValues(person(id, { nama: nama(o, n), nip: nip(o, n), kompetensi: [nama(o, n)] }));
      if (ada) await setRow(tx, 'pegawai', id, { nama: values.nama, nip: values.nip, kompetensi: values.kompetensi });
      else await putRow(tx, 'pegawai', id, values);
    } else if (!ada) return;
    else if (apa === 'hapus') await removeRow(tx, 'pegawai', id);
    else if (apa === 'absen')
      await putRow(tx, 'ketidakhadiran', `k${o}.${n}`, {
        pegawai_id: id,
        mulai: '2026-02-02',
        akhir: '2026-02-03',
        jenis: n > 1 ? 'cuti_tahunan' : 'diklat',
        persen: null,
      });
    else if (apa === 'alasan')
      await putRow(tx, 'alasan_beban', `a${o}`, {
        pegawai_id: id,
        jenis: 'rendah',
        alasan: nama(o, n),
        nomor: nip(o, n),
        batas: null,
      });
    else if (apa === 'tugas') {
      const text = n > 1 ? `Membantu ${ada.nama} (${ada.nip})` : 'Membantu pimpinan';
      if (await getRow(tx, 'tugas', 't0')) await setRow(tx, 'tugas', 't0', { petunjuk: text });
      else await putRow(tx, 'tugas', 't0', tugasValues(task('t0', { petunjuk: text })));
    } else if (apa === 'porsi' && (await getRow(tx, 'tugas', 't0')))
      await putRow(tx, 'penugasan', `t0.${id}`, {
        tugas_id: 't0',
        pegawai_id: id,
        porsi: n + 1,
        peran: 'anggota',
        terkunci: 0,
        persetujuan_lintas: n > 2 ? nama(o, n) : '',
        sampai: null,
        mulai: null,
      });
  });
}

const temu = async (ke: Salinan, dari: Salinan): Promise<void> =>
  void (await sambung(ke.db, await ambilKiriman(dari.db, await idPerubahan(ke.db))));

async function keadaan({ db }: Salinan): Promise<string> {
  const semua: unknown[] = [];
  for (const tabel of [...TABLE_NAMES, 'perubahan'] as const)
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

const sejarah = async (langkahnya: readonly Langkah[], hari: readonly number[]): Promise<Salinan[]> => {
  const orangnya = hari.map((one, n) => salinan(n, one));
  for (const [at, satu] of langkahnya.entries()) {
    const s = orangnya[satu.siapa]!;
    if (satu.apa === 'temu') {
      if (satu.orang !== satu.siapa) await temu(s, orangnya[satu.orang]!);
    } else await jalan(s, satu, at);
  }
  return orangnya;
};

const pilihan = { numRuns: Number(process.env['BAGIHABIS_SEJARAH'] ?? 40) };
const jamnya = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.constant(0));

test('R1-R5, G9: redactions among edits, undo and meetings: all copies become the same file in any order, the log replays to the tables', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(langkah, { maxLength: 26 }), jamnya, async (langkahnya, hari) => {
      const [a, b, c] = (await sejarah(langkahnya, hari)) as [Salinan, Salinan, Salinan];
      await temu(a, b);
      await temu(a, c);
      const satu = await keadaan(a);
      await temu(c, b);
      await temu(c, a);
      await temu(b, c);
      await temu(b, a);
      expect(await keadaan(c)).toBe(satu);
      expect(await keadaan(b)).toBe(satu);
      await temu(a, b);
      expect(await keadaan(a)).toBe(satu);
      expect(await compareWithLog(a.db)).toEqual([]);
      for (const { db } of [a, b, c]) await db.destroy();
    }),
    pilihan,
  );
}, 120_000);

const folder = mkdtempSync(join(tmpdir(), 'bagihabis-redaksi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** The bytes of the file as it is published. */
function berisi({ raw }: Salinan, kata: string): boolean {
  const path = join(folder, 'terbit.bagihabis');
  rmSync(path, { force: true });
  raw.prepare('VACUUM INTO ?').run(path);
  return readFileSync(path).includes(kata);
}

test('after both people were redacted on any copy and all met, no byte of any of their names or NIP is left in any file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(langkah, { maxLength: 20 }), jamnya, siapa, async (langkahnya, hari, penghapus) => {
      const awal = [0, 1].map((orang): Langkah => ({ apa: 'pegawai', siapa: 0, orang, nilai: 0 }));
      const orangnya = await sejarah([...awal, ...langkahnya], hari);
      // The office is together when it decides; what was written apart before the decision arrives with it.
      const [a, b, c] = orangnya as [Salinan, Salinan, Salinan];
      for (const [ke, dari] of [
        [a, b],
        [a, c],
        [b, a],
        [c, a],
      ] as const)
        await temu(ke, dari);
      const s = orangnya[penghapus]!;
      const jauh = langkahnya.length + 9 * 86_400;
      for (const o of [0, 1])
        await jalan(s, { apa: 'redaksi', siapa: penghapus, orang: o, nilai: 3 }, jauh + o, SEMUA_PENGENAL);
      // A copy that does not know of it yet goes on writing about them.
      const lain = orangnya[(penghapus + 1) % 3]!;
      for (const apa of ['pegawai', 'alasan', 'porsi', 'absen'] as const)
        await jalan(lain, { apa, siapa: 0, orang: 0, nilai: 3 }, jauh + 10);
      const basi = await ambilKiriman(lain.db);
      for (const one of orangnya) for (const other of orangnya) if (one !== other) await temu(one, other);
      for (const one of orangnya) {
        await sambung(one.db, basi);
        expect(berisi(one, 'RAHASIA')).toBe(false);
        expect(
          (await daftarBenturan(one.db)).filter(({ kalah, kini }) => [kalah.nilai, kini].includes(DATA_DIHAPUS)),
        ).toEqual([]);
        expect(await compareWithLog(one.db)).toEqual([]);
      }
      for (const { db } of orangnya) await db.destroy();
    }),
    { numRuns: Math.min(10, pilihan.numRuns) },
  );
}, 120_000);

test('shares, placements and ids of a redacted person stay, and who writes the name again writes nothing', async () => {
  const s = salinan(0, 0);
  const satu = { siapa: 0, orang: 0 };
  await jalan(s, { ...satu, apa: 'pegawai', nilai: 1 }, 1);
  await jalan(s, { ...satu, apa: 'tugas', nilai: 3 }, 2);
  await jalan(s, { ...satu, apa: 'porsi', nilai: 3 }, 3);
  await jalan(s, { ...satu, apa: 'redaksi', nilai: 3 }, 4);
  await jalan(s, { ...satu, apa: 'pegawai', nilai: 2 }, 5);
  expect(await getRow(s.db, 'pegawai', 'p0')).toMatchObject({
    nama: DATA_DIHAPUS,
    nip: '',
    kompetensi: '[]',
    fte: 1000,
  });
  expect(await getRow(s.db, 'penugasan', 't0.p0')).toMatchObject({ porsi: 4, persetujuan_lintas: DATA_DIHAPUS });
  expect((await getRow(s.db, 'tugas', 't0'))?.petunjuk).toBe(`Membantu ${DATA_DIHAPUS} (${DATA_DIHAPUS})`);
  const labels = await s.db.selectFrom('perubahan').select('label').orderBy('id').execute();
  expect(labels.map(({ label }) => label)).toEqual([
    `ubah pegawai ${DATA_DIHAPUS}`,
    'tugas',
    `bagikan "x" kepada ${DATA_DIHAPUS}`,
    'hapus data pribadi 1 pegawai',
    `ubah pegawai ${DATA_DIHAPUS}`,
  ]);
  await s.db.destroy();
});
