import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { liveRows, putRow } from './rows';
import type { Db, Row, Tx } from './schema';

/** Two PCs that call off the same part meet on one row; `''` = a part nobody had. */
export const pembatalanId = (tugasId: TugasId, pegawaiId: PegawaiId | null): string => `${tugasId}.${pegawaiId ?? ''}`;

export interface Pembatalan {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId | null;
  /** Out of the task's pembagi. */
  readonly porsi: number;
  readonly tanggal: Tanggal;
  readonly alasan: string;
}

const toPembatalan = (row: Row<'pembatalan'>): Pembatalan => ({
  tugasId: row.tugas_id as TugasId,
  pegawaiId: row.pegawai_id as PegawaiId | null,
  porsi: row.porsi,
  tanggal: row.tanggal,
  alasan: row.alasan,
});

export async function listPembatalan(db: Db | Tx, tugasIds: readonly TugasId[]): Promise<Pembatalan[]> {
  const rows = await liveRows(db, 'pembatalan', { column: 'tugas_id', values: tugasIds });
  return rows.map(toPembatalan);
}

/** Adds to what was called off of this part before. */
export async function addPembatalan(tx: Tx, satu: Pembatalan): Promise<void> {
  if (satu.porsi <= 0) return;
  const id = pembatalanId(satu.tugasId, satu.pegawaiId);
  const [ada] = await liveRows(tx, 'pembatalan', { column: 'id', values: [id] });
  await putRow(tx, 'pembatalan', id, {
    tugas_id: satu.tugasId,
    pegawai_id: satu.pegawaiId,
    porsi: satu.porsi + (ada?.porsi ?? 0),
    tanggal: satu.tanggal,
    alasan: satu.alasan,
  });
}
