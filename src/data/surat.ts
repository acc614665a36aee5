import type { PegawaiId, SuratId } from '../domain/ids';
import type { IsiSurat, JenisSurat, StatusSurat, Surat } from '../domain/surat';
import { liveRows } from './rows';
import type { Db, Row, Tx } from './schema';

const toSurat = (row: Row<'surat'>, penerima: Surat['penerima']): Surat => ({
  id: row.id as SuratId,
  jenis: row.jenis as JenisSurat,
  nomor: row.nomor,
  urut: row.urut,
  tahun: row.tahun,
  tanggal: row.tanggal,
  perihal: row.perihal,
  status: row.status as StatusSurat,
  penerima,
  diterbitkanOleh: row.diterbitkan_oleh,
  diterbitkanPada: row.diterbitkan_pada,
});

/** The register, newest first; all letters or those of `ids`. */
export async function listSurat(db: Db | Tx, ids?: readonly SuratId[]): Promise<Surat[]> {
  const rows = await liveRows(db, 'surat', ids && { column: 'id', values: ids });
  const receivers = new Map<string, (Surat['penerima'][number] & { n: number })[]>();
  for (const row of await liveRows(db, 'surat_penerima', ids && { column: 'surat_id', values: ids })) {
    const list = receivers.get(row.surat_id) ?? [];
    list.push({ n: row.n, pegawaiId: row.pegawai_id as PegawaiId, nama: row.nama });
    receivers.set(row.surat_id, list);
  }
  const newest = (a: Row<'surat'>, b: Row<'surat'>): number =>
    a.diterbitkan_pada === b.diterbitkan_pada
      ? (b.urut ?? 0) - (a.urut ?? 0) || (a.id < b.id ? -1 : 1)
      : a.diterbitkan_pada < b.diterbitkan_pada
        ? 1
        : -1;
  return rows.sort(newest).map((row) =>
    toSurat(
      row,
      (receivers.get(row.id) ?? []).sort((a, b) => a.n - b.n).map(({ pegawaiId, nama }) => ({ pegawaiId, nama })),
    ),
  );
}

/** Frozen contents of issued letters, in the order of `ids`. */
export async function loadIsiSurat(db: Db | Tx, ids: readonly SuratId[]): Promise<Map<SuratId, IsiSurat>> {
  const rows = await liveRows(db, 'surat', { column: 'id', values: ids });
  const byId = new Map(rows.map((row) => [row.id, JSON.parse(row.isi) as IsiSurat]));
  return new Map(ids.flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as IsiSurat] as const] : [])));
}

/** Counters and numbers in use in a year, void letters included: a number is never given twice. */
export async function usedNomor(db: Db | Tx, tahun: number): Promise<{ urut: number[]; nomor: string[] }> {
  const rows = await db
    .selectFrom('surat')
    .select(['urut', 'nomor'])
    .where('tahun', '=', tahun)
    .where('dihapus', 'is', null)
    .execute();
  return {
    urut: rows.flatMap((row) => (row.urut === null ? [] : [row.urut])),
    nomor: rows.map((row) => row.nomor).filter((nomor) => nomor !== ''),
  };
}
