import type { TugasId } from '../domain/ids';
import { liveRows, removeRows } from './rows';
import type { Tx } from './schema';

/** What says something about one task and is nothing without it. */
const ANAK = ['penugasan', 'perintah', 'realisasi', 'pembatalan', 'alih_tugas'] as const;

/** Removes tasks with all that hangs on them. */
export async function hapusTugas(tx: Tx, ids: readonly TugasId[]): Promise<void> {
  for (const anak of ANAK) {
    const rows = await liveRows(tx, anak, { column: 'tugas_id', values: ids });
    await removeRows(
      tx,
      anak,
      rows.map(({ id }) => id),
    );
  }
  await removeRows(tx, 'tugas', ids);
}
