import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { liveRows, putRow, removeRows } from './rows';
import type { Db, Row, Tx } from './schema';

/** Two PCs that call off the same part on the same day meet on one row; `''` = a part nobody had. */
const pembatalanId = ({ tugasId, pegawaiId, tanggal }: Pembatalan): string =>
  `${tugasId}.${pegawaiId ?? ''}.${tanggal}`;

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

/** Each day is a cancellation of its own, with its reason; once more on the same day adds up. */
export async function addPembatalan(tx: Tx, satu: Pembatalan): Promise<void> {
  if (satu.porsi <= 0) return;
  const id = pembatalanId(satu);
  const [ada] = await liveRows(tx, 'pembatalan', { column: 'id', values: [id] });
  await putRow(tx, 'pembatalan', id, {
    tugas_id: satu.tugasId,
    pegawai_id: satu.pegawaiId,
    porsi: satu.porsi + (ada?.porsi ?? 0),
    tanggal: satu.tanggal,
    alasan: ada && ada.alasan !== satu.alasan ? `${ada.alasan}; ${satu.alasan}` : satu.alasan,
  });
}

/** All of the task is to be done again. */
export async function removePembatalan(tx: Tx, tugasId: TugasId): Promise<void> {
  const rows = await liveRows(tx, 'pembatalan', { column: 'tugas_id', values: [tugasId] });
  await removeRows(
    tx,
    'pembatalan',
    rows.map(({ id }) => id),
  );
}
