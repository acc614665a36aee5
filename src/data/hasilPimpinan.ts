import type { BagianId } from '../domain/ids';
import type { HasilBagian, HasilPimpinan } from '../domain/kinerjaHasil';
import { TEKS_SKP_BAWAAN, type TeksSkp } from '../domain/kinerjaSkp';
import { liveRows, putRow, removeRow } from './rows';
import type { Db, Tx } from './schema';

/**
 * What leaders have to reach lies among the settings, one row per bagian (`hasil.<bagianId>`), and the texts of the SKP in
 * one of their own: logged, merged, undone and carried into the next year with them.
 */
const AWALAN = 'hasil.';
const TEKS_SKP = 'kinerja.skp';

export async function loadHasil(db: Db | Tx): Promise<HasilBagian[]> {
  return (await liveRows(db, 'pengaturan'))
    .filter((row) => row.id.startsWith(AWALAN))
    .map((row) => ({
      bagianId: row.id.slice(AWALAN.length) as BagianId,
      hasil: JSON.parse(row.isi) as readonly HasilPimpinan[],
    }))
    .sort((a, b) => (a.bagianId < b.bagianId ? -1 : 1));
}

/** No results = they are derived again. */
export const putHasil = (tx: Tx, { bagianId, hasil }: HasilBagian): Promise<void> =>
  hasil.length === 0
    ? removeRow(tx, 'pengaturan', AWALAN + bagianId)
    : putRow(tx, 'pengaturan', AWALAN + bagianId, { isi: JSON.stringify(hasil) });

export async function loadTeksSkp(db: Db | Tx): Promise<TeksSkp> {
  const row = (await liveRows(db, 'pengaturan')).find(({ id }) => id === TEKS_SKP);
  return row ? { ...TEKS_SKP_BAWAAN, ...(JSON.parse(row.isi) as Partial<TeksSkp>) } : TEKS_SKP_BAWAAN;
}

export const putTeksSkp = (tx: Tx, teks: TeksSkp): Promise<void> =>
  putRow(tx, 'pengaturan', TEKS_SKP, { isi: JSON.stringify(teks) });

/** Rows of the settings table that are no setting of the office. */
export const isKinerja = (id: string): boolean => id.startsWith(AWALAN) || id === TEKS_SKP;
