import type { PegawaiId } from '../domain/ids';
import { ofThisOffice } from './rows';
import type { Db } from './schema';

/** How many issued, not void letters each of these people has; who has none is missing. */
export async function jumlahSuratTerbit(db: Db, ids: readonly PegawaiId[]): Promise<Map<PegawaiId, number>> {
  const hasil = new Map<PegawaiId, number>();
  for (let at = 0; at < ids.length; at += 500) {
    const baris = await db
      .selectFrom('surat_penerima as p')
      .innerJoin('surat as s', (join) => join.onRef('s.opd_id', '=', 'p.opd_id').onRef('s.id', '=', 'p.surat_id'))
      .select((eb) => ['p.pegawai_id as id', eb.fn.countAll<number>().as('jumlah')])
      .where('p.opd_id', '=', ofThisOffice)
      .where('p.pegawai_id', 'in', ids.slice(at, at + 500))
      .where('p.dihapus', 'is', null)
      .where('s.dihapus', 'is', null)
      .where('s.status', '=', 'terbit')
      .groupBy('p.pegawai_id')
      .execute();
    for (const { id, jumlah } of baris) hasil.set(id as PegawaiId, jumlah);
  }
  return hasil;
}
