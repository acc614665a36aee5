import type { PegawaiId, TugasId } from '../domain/ids';
import type { Realisasi } from '../domain/realisasi';
import { liveRows } from './rows';
import type { Db, Tx, Values } from './schema';

/** Two PCs that note the same month of the same share meet on one row. */
export const realisasiId = ({
  tugasId,
  pegawaiId,
  bulan,
}: Pick<Realisasi, 'tugasId' | 'pegawaiId' | 'bulan'>): string =>
  `${tugasId}.${pegawaiId}.${String(bulan).padStart(2, '0')}`;

export const realisasiValues = (r: Realisasi): Values<'realisasi'> => ({
  tugas_id: r.tugasId,
  pegawai_id: r.pegawaiId,
  bulan: r.bulan,
  volume: r.volume,
  mutu: r.mutu,
  bukti: r.bukti,
});

/** What was noted, by task; all, or of these tasks. Tasks without any are missing. */
export async function loadRealisasi(db: Db | Tx, ids?: readonly TugasId[]): Promise<Map<TugasId, Realisasi[]>> {
  const hasil = new Map<TugasId, Realisasi[]>();
  for (const row of await liveRows(db, 'realisasi', ids && { column: 'tugas_id', values: ids })) {
    const tugasId = row.tugas_id as TugasId;
    const satu: Realisasi = {
      tugasId,
      pegawaiId: row.pegawai_id as PegawaiId,
      bulan: row.bulan,
      volume: row.volume,
      mutu: row.mutu,
      bukti: row.bukti,
    };
    const daftar = hasil.get(tugasId);
    if (daftar) daftar.push(satu);
    else hasil.set(tugasId, [satu]);
  }
  for (const daftar of hasil.values()) daftar.sort((a, b) => (realisasiId(a) < realisasiId(b) ? -1 : 1));
  return hasil;
}
