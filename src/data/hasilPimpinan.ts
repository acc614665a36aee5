import type { BagianId } from '../domain/ids';
import type { HasilBagian, HasilPimpinan } from '../domain/kinerjaHasil';
import { TEKS_SKP_BAWAAN, type Penilai, type PenilaiBagian, type TeksSkp } from '../domain/kinerjaSkp';
import { liveRows, putRow, removeRow } from './rows';
import type { Db, Tx } from './schema';

/**
 * What leaders have to reach lies among the settings, one row per bagian (`hasil.<bagianId>`; `hasil.kantor` for the
 * office), who judges them in `penilai.<bagianId>`, and the texts of the SKP in one row of their own: logged, merged, undone and carried into the next year with them.
 */
const AWALAN = 'hasil.';
const KANTOR = 'kantor';
const PENILAI = 'penilai.';
const TEKS_SKP = 'kinerja.skp';

export async function loadHasil(db: Db | Tx): Promise<HasilBagian[]> {
  return (await liveRows(db, 'pengaturan'))
    .filter((row) => row.id.startsWith(AWALAN))
    .map((row) => ({
      bagianId: row.id === AWALAN + KANTOR ? null : (row.id.slice(AWALAN.length) as BagianId),
      hasil: JSON.parse(row.isi) as readonly HasilPimpinan[],
    }))
    .sort((a, b) => ((a.bagianId ?? '') < (b.bagianId ?? '') ? -1 : 1));
}

/** No results = they are derived again. */
export const putHasil = (tx: Tx, { bagianId, hasil }: HasilBagian): Promise<void> =>
  hasil.length === 0
    ? removeRow(tx, 'pengaturan', AWALAN + (bagianId ?? KANTOR))
    : putRow(tx, 'pengaturan', AWALAN + (bagianId ?? KANTOR), { isi: JSON.stringify(hasil) });

export async function loadPenilai(db: Db | Tx): Promise<PenilaiBagian[]> {
  return (await liveRows(db, 'pengaturan'))
    .filter((row) => row.id.startsWith(PENILAI))
    .map((row) => ({
      bagianId: row.id.slice(PENILAI.length) as BagianId,
      penilai: JSON.parse(row.isi) as Penilai,
    }));
}

/** null = nobody is named. */
export const putPenilai = (tx: Tx, bagianId: BagianId, penilai: Penilai | null): Promise<void> =>
  penilai === null
    ? removeRow(tx, 'pengaturan', PENILAI + bagianId)
    : putRow(tx, 'pengaturan', PENILAI + bagianId, { isi: JSON.stringify(penilai) });

export async function loadTeksSkp(db: Db | Tx): Promise<TeksSkp> {
  const row = (await liveRows(db, 'pengaturan')).find(({ id }) => id === TEKS_SKP);
  return row ? { ...TEKS_SKP_BAWAAN, ...(JSON.parse(row.isi) as Partial<TeksSkp>) } : TEKS_SKP_BAWAAN;
}

export const putTeksSkp = (tx: Tx, teks: TeksSkp): Promise<void> =>
  putRow(tx, 'pengaturan', TEKS_SKP, { isi: JSON.stringify(teks) });

/** Rows of the settings table that are no setting of the office. */
export const isKinerja = (id: string): boolean => id.startsWith(AWALAN) || id.startsWith(PENILAI) || id === TEKS_SKP;
