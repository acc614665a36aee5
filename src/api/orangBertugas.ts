import type { BagianId, PegawaiId } from '../domain/ids';
import type { Api } from './api';
import { AppError } from './errors';

const HALAMAN = 1000;

/** People of a bagian who have tasks. Throws `tanpaPenerima` where nobody has any. */
export async function orangBertugas(api: Pick<Api, 'listPegawai'>, bagianId: BagianId): Promise<PegawaiId[]> {
  const ids: PegawaiId[] = [];
  for (let offset = 0; ; offset += HALAMAN) {
    const { total, baris } = await api.listPegawai({ bagianId, keadaan: 'semua', cari: '', offset, limit: HALAMAN });
    ids.push(...baris.filter((p) => p.jumlahTugas > 0).map((p) => p.id));
    if (offset + HALAMAN >= total) break;
  }
  if (ids.length === 0) throw new AppError('tanpaPenerima');
  return ids;
}
