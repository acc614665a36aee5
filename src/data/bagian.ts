import type { BagianId, TimKerjaId } from '../domain/ids';
import type { Bagian, StatusPembagian, TimKerja } from '../domain/pegawai';
import { liveRows } from './rows';
import type { Db, Tx } from './schema';

const byUrutan = (a: { urutan: string; id: string }, b: { urutan: string; id: string }): number =>
  a.urutan < b.urutan ? -1 : a.urutan > b.urutan ? 1 : a.id < b.id ? -1 : 1;

export async function loadBagian(db: Db | Tx): Promise<Bagian[]> {
  const rows = await liveRows(db, 'bagian');
  return rows.sort(byUrutan).map((row) => ({
    id: row.id as BagianId,
    nama: row.nama,
    kodeSubUnit: row.kode_sub_unit,
    status: row.status as StatusPembagian,
    ...(row.hari_kerja !== null && { hariKerja: row.hari_kerja as 5 | 6 }),
    urutan: row.urutan,
  }));
}

export async function loadTimKerja(db: Db | Tx): Promise<TimKerja[]> {
  const rows = await liveRows(db, 'tim_kerja');
  return rows.sort(byUrutan).map((row) => ({
    id: row.id as TimKerjaId,
    bagianId: row.bagian_id as BagianId,
    nama: row.nama,
    urutan: row.urutan,
  }));
}
