import { sql } from 'kysely';
import type { SuratId, TugasId } from '../domain/ids';
import type { JenisSurat, StatusSurat, SuratTugasnya } from '../domain/surat';
import { ofThisOffice } from './rows';
import type { Db, Tx } from './schema';

/** Letters made for this task (konsep too, void ones not), oldest first. Those from before version 4 say no task. */
export async function listSuratTugas(db: Db | Tx, tugasId: TugasId): Promise<SuratTugasnya[]> {
  const rows = await db
    .selectFrom('surat')
    .select(['id', 'jenis', 'nomor', 'tanggal', 'status'])
    .where('opd_id', '=', ofThisOffice)
    .where('dihapus', 'is', null)
    .where('status', 'in', ['konsep', 'terbit', 'diganti', 'dicabut'])
    // The id is looked for as text first: reading every choice as JSON is dear.
    .where(sql<boolean>`instr(surat.bahan, ${tugasId}) > 0`)
    .where(sql<string>`json_extract(surat.bahan, '$.tugasId')`, '=', tugasId)
    .orderBy('tanggal')
    .orderBy('id')
    .execute();
  return rows.map(({ id, jenis, nomor, tanggal, status }) => ({
    id: id as SuratId,
    jenis: jenis as JenisSurat,
    nomor,
    tanggal,
    status: status as StatusSurat,
  }));
}
