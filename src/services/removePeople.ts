import { AppError } from '../api/errors';
import { isHadir } from '../data/alihTugas';
import { tanpaPegawai } from '../data/pembatalan';
import { liveRows, removeRows, setRow } from '../data/rows';
import type { Db, Tx } from '../data/schema';
import type { PegawaiId } from '../domain/ids';
import type { KantorCache } from './kantorCache';

/** Rows that say something of one person alone and go with a record that was a mistake. */
const MILIK_ORANG = [
  'penempatan',
  'ketidakhadiran',
  'alasan_beban',
  'kehadiran',
  'catatan_kontribusi',
  'evaluasi',
  'realisasi',
] as const;

/** Work that was done stays in the reports of the office: whoever did some leaves it instead. @throws masukanTidakSah */
export async function refuseWorkers(db: Db, cache: KantorCache, ids: readonly PegawaiId[]): Promise<void> {
  const people = new Set<string>(ids);
  const done = await liveRows(db, 'realisasi', { column: 'pegawai_id', values: ids });
  const moved = (await handOvers(db, ids)).filter((row) => !isHadir(row));
  const id =
    done[0]?.pegawai_id ??
    moved.flatMap((row) => [row.dari_id, row.kepada_id]).find((one) => one !== null && people.has(one));
  const person = cache.kantor.pegawai.get(id as PegawaiId);
  if (!person) return;
  const apa = done.length > 0 ? 'realisasi yang dicatat' : 'riwayat pengalihan tugas';
  throw new AppError('masukanTidakSah', {
    bidang: 'pegawai',
    sebab: `${person.nama} memiliki ${apa}; gunakan Tandai keluar`,
  });
}

const handOvers = async (db: Db | Tx, ids: readonly PegawaiId[]) => [
  ...(await liveRows(db, 'alih_tugas', { column: 'dari_id', values: ids })),
  ...(await liveRows(db, 'alih_tugas', { column: 'kepada_id', values: ids })),
];

/**
 * People with their placements, absences, reasons, shares and what was noted of them: nothing of them stays live. What was
 * called off of their shares stays so, as a part nobody had.
 */
export async function removePeople(tx: Tx, cache: KantorCache, ids: readonly PegawaiId[]): Promise<void> {
  const shares = ids.flatMap((id) =>
    cache.tugasPegawai(id).flatMap((task) => task.penugasan.filter((share) => share.pegawaiId === id)),
  );
  await removeRows(
    tx,
    'penugasan',
    shares.map((share) => share.id),
  );
  for (const table of MILIK_ORANG) {
    const rows = await liveRows(tx, table, { column: 'pegawai_id', values: ids });
    await removeRows(
      tx,
      table,
      rows.map((row) => row.id),
    );
  }
  const moved = await handOvers(tx, ids);
  await removeRows(
    tx,
    'alih_tugas',
    moved.map((row) => row.id),
  );
  await tanpaPegawai(tx, ids);
  for (const { id } of await liveRows(tx, 'perintah', { column: 'wakil_id', values: ids }))
    await setRow(tx, 'perintah', id, { wakil_id: null });
  await removeRows(tx, 'pegawai', ids);
}
