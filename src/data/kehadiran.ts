import { bacaKejadian, tulisKejadian, type Kehadiran } from '../domain/disiplin';
import type { PegawaiId } from '../domain/ids';
import { liveRows } from './rows';
import type { Db, Tx, Values } from './schema';

/** Two PCs that import the same recap meet on one row. */
export const kehadiranId = ({ pegawaiId, bulan }: Pick<Kehadiran, 'pegawaiId' | 'bulan'>): string =>
  `${pegawaiId}.${String(bulan).padStart(2, '0')}`;

export const kehadiranValues = (satu: Kehadiran): Values<'kehadiran'> => ({
  pegawai_id: satu.pegawaiId,
  bulan: satu.bulan,
  hari_hadir: satu.hariHadir,
  kejadian: tulisKejadian(satu.kejadian),
});

/** All that was imported, by person. */
export async function loadKehadiran(db: Db | Tx): Promise<Map<PegawaiId, Kehadiran[]>> {
  const hasil = new Map<PegawaiId, Kehadiran[]>();
  for (const row of await liveRows(db, 'kehadiran')) {
    const pegawaiId = row.pegawai_id as PegawaiId;
    const satu = { pegawaiId, bulan: row.bulan, hariHadir: row.hari_hadir, kejadian: bacaKejadian(row.kejadian) };
    hasil.set(pegawaiId, [...(hasil.get(pegawaiId) ?? []), satu]);
  }
  return hasil;
}
