import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { liveRows, putRow, removeRow, removeRows } from './rows';
import type { Db, Row, Tx } from './schema';

/** Two PCs that call off the same part on the same day meet on one row; `''` = a part nobody had. */
const pembatalanId = ({ tugasId, pegawaiId, tanggal }: Pembatalan): string =>
  `${tugasId}.${pegawaiId ?? ''}.${tanggal}`;

/**
 * What was called off and is to be done again stays called off of the months until then: beside its row stands one with the
 * porsi below zero and the day, so that the porsi of a task always sum to what is called off now.
 */
export const pulihId = (id: string): string => `${id}.pulih`;
const DIPULIHKAN = 'Pembatalan dipulihkan';

export interface Pembatalan {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId | null;
  /** Out of the task's pembagi. */
  readonly porsi: number;
  readonly tanggal: Tanggal;
  readonly alasan: string;
  /** Day since it is to be done again. Absent = nobody has to. */
  readonly pulih?: Tanggal;
}

/** Cancellations from their rows, in the order of these; what was brought back in part is two. */
export function bacaPembatalan(rows: readonly Row<'pembatalan'>[]): Pembatalan[] {
  const kembali = new Map(rows.filter(({ porsi }) => porsi < 0).map((row) => [row.id, row]));
  return rows.flatMap((row): Pembatalan[] => {
    if (row.porsi <= 0) return [];
    const satu = {
      tugasId: row.tugas_id as TugasId,
      pegawaiId: row.pegawai_id as PegawaiId | null,
      tanggal: row.tanggal,
      alasan: row.alasan,
    };
    const balik = kembali.get(pulihId(row.id));
    const porsi = Math.min(row.porsi, -(balik?.porsi ?? 0));
    return [
      ...(balik && porsi > 0 ? [{ ...satu, porsi, pulih: balik.tanggal }] : []),
      ...(row.porsi > porsi ? [{ ...satu, porsi: row.porsi - porsi }] : []),
    ];
  });
}

export async function listPembatalan(db: Db | Tx, tugasIds?: readonly TugasId[]): Promise<Pembatalan[]> {
  const rows = await liveRows(db, 'pembatalan', tugasIds && { column: 'tugas_id', values: tugasIds });
  return bacaPembatalan(rows.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

const denganAlasan = (lama: string, baru: string): string =>
  lama === baru || lama.split('; ').includes(baru) ? lama : `${lama}; ${baru}`;

/** Each day is a cancellation of its own, with its reason; once more on the same day adds up to what is not brought back. */
export async function addPembatalan(tx: Tx, satu: Pembatalan): Promise<void> {
  if (satu.porsi <= 0) return;
  const id = pembatalanId(satu);
  const [ada] = await liveRows(tx, 'pembatalan', { column: 'id', values: [id] });
  const [balik] = await liveRows(tx, 'pembatalan', { column: 'id', values: [pulihId(id)] });
  const lagi = balik !== undefined && satu.pulih === undefined;
  if (lagi) await removeRow(tx, 'pembatalan', balik.id);
  await putRow(tx, 'pembatalan', id, {
    tugas_id: satu.tugasId,
    pegawai_id: satu.pegawaiId,
    porsi: satu.porsi + (ada?.porsi ?? 0) + (lagi ? balik.porsi : 0),
    tanggal: satu.tanggal,
    alasan: ada ? denganAlasan(ada.alasan, satu.alasan) : satu.alasan,
  });
  if (satu.pulih !== undefined) await putPulih(tx, satu, satu.pulih, balik?.porsi ?? 0);
}

/**
 * What was called off of people whose records go is called off of nobody. Parts of one day meet on one row: all that stays called
 * off goes in first, because a cancellation added to what was brought back settles with it.
 */
export async function tanpaPegawai(tx: Tx, pegawaiIds: readonly PegawaiId[]): Promise<void> {
  const off = await liveRows(tx, 'pembatalan', { column: 'pegawai_id', values: pegawaiIds });
  const milik = bacaPembatalan(off).map((satu) => ({ ...satu, pegawaiId: null }));
  const tempat = [...new Set(milik.map(pembatalanId))].flatMap((id) => [id, pulihId(id)]);
  const ada = await liveRows(tx, 'pembatalan', { column: 'id', values: tempat });
  const ids = [...off, ...ada].map(({ id }) => id);
  await removeRows(tx, 'pembatalan', ids);
  const urut = [...bacaPembatalan(ada), ...milik].toSorted((a, b) => (a.pulih ?? '').localeCompare(b.pulih ?? ''));
  for (const satu of urut) await addPembatalan(tx, satu);
}

/** From the day on it is to be done again; two PCs that bring back the same meet on one row. */
export async function pulihkanPembatalan(tx: Tx, satu: Pembatalan, pulih: Tanggal): Promise<void> {
  const [balik] = await liveRows(tx, 'pembatalan', { column: 'id', values: [pulihId(pembatalanId(satu))] });
  await putPulih(tx, satu, pulih, balik?.porsi ?? 0);
}

const putPulih = (tx: Tx, satu: Pembatalan, tanggal: Tanggal, sudah: number): Promise<void> =>
  putRow(tx, 'pembatalan', pulihId(pembatalanId(satu)), {
    tugas_id: satu.tugasId,
    pegawai_id: satu.pegawaiId,
    porsi: sudah - satu.porsi,
    tanggal,
    alasan: DIPULIHKAN,
  });
