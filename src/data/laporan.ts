import type { SuratId, Tanggal, TugasId } from '../domain/ids';
import type { BahanKejadian } from '../domain/laporanKejadian';
import { isPengalihan } from './alihTugas';
import { bacaPembatalan } from './pembatalan';
import { liveRows, ofThisOffice, putRow } from './rows';
import type { Db, Tx } from './schema';

export type JenisLaporan = 'bulanan' | 'triwulan';

const dulu = (a: { readonly tanggal: Tanggal; readonly id: string }, b: typeof a): number =>
  a.tanggal.localeCompare(b.tanggal) || a.id.localeCompare(b.id);

/** What happened in the office all year, oldest first: hand-overs, cancelled parts and letters that went out. */
export async function loadKejadian(db: Db): Promise<Pick<BahanKejadian, 'alih' | 'batal' | 'surat'>> {
  const alih = (await liveRows(db, 'alih_tugas')).filter(isPengalihan).sort(dulu);
  const batal = bacaPembatalan((await liveRows(db, 'pembatalan')).sort(dulu));
  // Without the frozen letters themselves: they are most of a file.
  const surat = await db
    .selectFrom('surat')
    .select(['id', 'nomor', 'tanggal', 'perihal'])
    .where('opd_id', '=', ofThisOffice)
    .where('dihapus', 'is', null)
    .where('status', 'in', ['terbit', 'diganti', 'dicabut'])
    .execute();
  return {
    alih: alih.map((row) => ({
      tugasId: row.tugas_id as TugasId,
      tanggal: row.tanggal,
      sebab: row.sebab,
      porsi: row.porsi,
      pembagi: row.pembagi,
    })),
    batal: batal.map(({ tugasId, tanggal, alasan }) => ({ tugasId, tanggal, alasan })),
    surat: surat.sort(dulu).map((row) => ({ ...row, id: row.id as SuratId })),
  };
}

export interface LaporanDibuat {
  readonly jenis: JenisLaporan;
  /** `2026-05`, `2026-TW2`, `2026`. */
  readonly periode: string;
  readonly tanggal: Tanggal;
}

/** Reports of the office that were made, by `jenis.periode`. */
export async function loadLaporan(db: Db): Promise<ReadonlyMap<string, LaporanDibuat>> {
  const rows = await liveRows(db, 'laporan');
  return new Map(
    rows.map(({ id, jenis, periode, tanggal }) => [id, { jenis: jenis as JenisLaporan, periode, tanggal }]),
  );
}

export const laporanId = (jenis: JenisLaporan, periode: string): string => `${jenis}.${periode}`;
/** `2026-05` */
export const periodeBulan = (tahun: number, bulan: number): string => `${tahun}-${String(bulan).padStart(2, '0')}`;
/** `2026-TW2`; the year alone for 0. */
export const periodeTriwulan = (tahun: number, periode: number): string =>
  periode === 0 ? String(tahun) : `${tahun}-TW${periode}`;

/** Two PCs that make the same report meet on one row; `hash` is the SHA-256 of the file it was noted with. */
export async function putLaporan(tx: Tx, laporan: LaporanDibuat & { readonly hash: string }): Promise<void> {
  const { jenis, periode, tanggal, hash } = laporan;
  await putRow(tx, 'laporan', laporanId(jenis, periode), { jenis, periode, tanggal, hash });
}
