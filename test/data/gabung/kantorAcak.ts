import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { writeCommand, type Penulis } from '../../../src/data/commands';
import { pegawaiValues } from '../../../src/data/pegawai';
import { penugasanId } from '../../../src/data/ids';
import { undoCommand, undoState } from '../../../src/data/history';
import { getRow, putRow, removeRow, setRow } from '../../../src/data/rows';
import { migrate } from '../../../src/data/migrations';
import { TABLE_NAMES, type Database as Schema, type Db } from '../../../src/data/schema';
import { tugasValues } from '../../../src/data/tugas';
import type { Dokumen } from '../../../src/data/file/dokumen';
import type { PegawaiId, TugasId } from '../../../src/domain/ids';
import { person, task } from '../office';

/** One command of a random office: people, tasks and shares come, change, go, come back and are undone. */
export type Perintah =
  | {
      readonly apa: 'pegawai' | 'tugas' | 'hapusPegawai' | 'hapusTugas';
      readonly siapa: number;
      readonly nilai: number;
    }
  | { readonly apa: 'porsi'; readonly siapa: number; readonly tugas: number; readonly nilai: number }
  | { readonly apa: 'urung' };

const nomor = fc.nat({ max: 3 });
export const perintahAcak: fc.Arbitrary<Perintah> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      apa: fc.constantFrom('pegawai' as const, 'tugas' as const),
      siapa: nomor,
      nilai: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      apa: fc.constantFrom('hapusPegawai' as const, 'hapusTugas' as const),
      siapa: nomor,
      nilai: fc.constant(0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      apa: fc.constant('porsi' as const),
      siapa: nomor,
      tugas: nomor,
      nilai: fc.integer({ min: 1, max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ apa: 'urung' as const }) },
);

export type KantorAcak = Pick<Dokumen, 'db' | 'write' | 'penulis'> & {
  /** The bytes of its file as it stands. */
  readonly bytes: () => Buffer;
};

const penulis: Penulis = { nama: 'Rina', jabatan: '', pc: 'PC-UJI', sesi: 'a'.repeat(10) };
let benih: Buffer | undefined;
/** An empty office in memory: a document of its own for each random history. */
export function kantorMemori(): KantorAcak {
  const raw = new Database(benih ?? ':memory:');
  raw.pragma('foreign_keys = ON');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
  if (!benih) {
    migrate({ raw, db, close: () => db.destroy() });
    raw.exec("INSERT INTO dokumen VALUES (1, 'dok', 'opd', 2026, 4, '2026-01-01T00:00:00Z')");
    benih = raw.serialize();
  }
  return {
    db,
    penulis,
    bytes: () => raw.serialize(),
    write: (label, work, kind) => writeCommand(db, penulis, label, work, kind),
  };
}

/** Does it in the office. */
export async function jalankanAcak(dokumen: KantorAcak, satu: Perintah): Promise<void> {
  if (satu.apa === 'urung') {
    const { urungkan } = await undoState(dokumen.db, dokumen.penulis);
    if (!urungkan) return;
    await undoCommand(dokumen, urungkan.id).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'tidakDapatDiurungkan') throw error;
    });
    return;
  }
  const [pegawai, tugas] = [`p${satu.siapa}`, `t${'tugas' in satu ? satu.tugas : satu.siapa}`];
  await dokumen.write(satu.apa, async (tx) => {
    if (satu.apa === 'pegawai')
      await putRow(tx, 'pegawai', pegawai, pegawaiValues(person(pegawai, { nama: `Pegawai ${satu.nilai}` })));
    else if (satu.apa === 'tugas') {
      const values = tugasValues(task(tugas, { volume: satu.nilai, pembagi: satu.nilai }));
      if (await getRow(tx, 'tugas', tugas)) await setRow(tx, 'tugas', tugas, { volume: values.volume });
      else await putRow(tx, 'tugas', tugas, values);
    } else if (satu.apa === 'hapusPegawai') await removeRow(tx, 'pegawai', pegawai);
    else if (satu.apa === 'hapusTugas') await removeRow(tx, 'tugas', tugas);
    else if ((await getRow(tx, 'pegawai', pegawai)) && (await getRow(tx, 'tugas', tugas)))
      await putRow(tx, 'penugasan', penugasanId(tugas as TugasId, pegawai as PegawaiId), {
        tugas_id: tugas,
        pegawai_id: pegawai,
        porsi: satu.nilai,
        peran: 'anggota',
        terkunci: 0,
        persetujuan_lintas: '',
        sampai: null,
        mulai: null,
      });
  });
}

/** Every row of every document table, the removed ones too: what the log must be able to give back. */
export async function semuaTabel(db: Db): Promise<Record<string, unknown[]>> {
  const isi: Record<string, unknown[]> = {};
  for (const tabel of TABLE_NAMES)
    isi[tabel] = await db
      .selectFrom(tabel as 'bagian')
      .selectAll()
      .orderBy('id')
      .execute();
  return isi;
}
