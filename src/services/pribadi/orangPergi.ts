import type { DaftarPergi } from '../../api/pribadiViews';
import { jamPerubahan } from '../../data/ids';
import { DATA_DIHAPUS } from '../../data/redaksi';
import type { Db } from '../../data/schema';
import type { PegawaiId, Tanggal } from '../../domain/ids';
import { lewatMasaSimpan, type OrangPergi } from '../../domain/pribadi';
import { hariIni } from '../hariIni';
import type { Program } from '../program';

/** People whose data may be blanked: marked as gone, or removed while the history still knows them. Longest gone first. */
export async function daftarPergi({ dokumen, cache }: Program): Promise<DaftarPergi> {
  const masaSimpan = cache.kantor.pengaturan.masaSimpan.nilai;
  const semua = await orangPergi(dokumen.db);
  const today = hariIni();
  const orang = semua
    .filter(({ nama }) => nama !== DATA_DIHAPUS)
    .map((one) => ({ ...one, lewat: lewatMasaSimpan(one, masaSimpan, today) }))
    .sort((a, b) => ((a.sejak ?? '9') < (b.sejak ?? '9') ? -1 : 1));
  return { masaSimpan, orang, sudah: semua.length - orang.length };
}

async function orangPergi(db: Db): Promise<OrangPergi[]> {
  const rows = await db
    .selectFrom('pegawai')
    .select(['id', 'nama', 'nip', 'status', 'keluar', 'dihapus'])
    .where((eb) => eb.or([eb('status', '=', 'keluar'), eb('dihapus', 'is not', null)]))
    .execute();
  return rows.map((row) => ({
    id: row.id as PegawaiId,
    nama: row.nama,
    nip: row.nip,
    keadaan: row.dihapus === null ? 'keluar' : 'dihapus',
    sejak: row.status === 'keluar' ? row.keluar : hariPerintah(row.dihapus),
  }));
}

const hariPerintah = (id: string | null): Tanggal | null => (id === null ? null : hariIni(new Date(jamPerubahan(id))));
