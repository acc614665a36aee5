import type { AturanBagian } from '../domain/aturanBagian';
import type { BagianId } from '../domain/ids';
import { liveRows, putRows, removeRow } from './rows';
import type { Db, Tx } from './schema';

/**
 * Rules of ownership lie among the settings, one row each (`aturan_bagian.<key>`), so that two PCs that teach different
 * kegiatan keep both.
 */
const AWALAN = 'aturan_bagian.';

export async function loadAturan(db: Db | Tx): Promise<AturanBagian[]> {
  return (await liveRows(db, 'pengaturan'))
    .filter((row) => row.id.startsWith(AWALAN))
    .map((row) => {
      const { bagianId, nama } = JSON.parse(row.isi) as { bagianId: BagianId | null; nama: string };
      return { kunci: row.id.slice(AWALAN.length), bagianId, nama };
    })
    .sort((a, b) => (a.kunci < b.kunci ? -1 : 1));
}

export const putAturan = (tx: Tx, daftar: readonly AturanBagian[]): Promise<void> =>
  putRows(
    tx,
    'pengaturan',
    daftar.map(({ kunci, bagianId, nama }) => ({ id: AWALAN + kunci, isi: JSON.stringify({ bagianId, nama }) })),
  );

export const removeAturan = (tx: Tx, kunci: string): Promise<void> => removeRow(tx, 'pengaturan', AWALAN + kunci);

/** Rows of the settings table that are no setting of the office. */
export const isAturan = (id: string): boolean => id.startsWith(AWALAN);
