import type { AbsenAgenda, BarisAgenda } from '../api/agendaViews';
import type { SaringAgenda } from '../api/agendaInputs';
import type { Halaman } from '../api/views';
import type { ButirAgenda } from '../domain/agenda';
import type { BagianId, PegawaiId, Tanggal } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { bagianName } from './views';

const NAMA_TERBANYAK = 5;

export interface Lingkup {
  readonly bagianId: BagianId | null;
  readonly pegawaiId: PegawaiId | null;
}

/** Is the line of the bagian (its own work, or somebody of it does it) and of the person? */
export function dalamLingkup({ pegawai }: Pick<Kantor, 'pegawai'>, { bagianId, pegawaiId }: Lingkup) {
  // The whole office is nearly always asked for.
  if (bagianId === null && pegawaiId === null) return () => true;
  return (butir: ButirAgenda): boolean =>
    (pegawaiId === null || butir.pegawaiIds.includes(pegawaiId)) &&
    (bagianId === null ||
      butir.bagianId === bagianId ||
      butir.pegawaiIds.some((id) => pegawai.get(id)?.bagianId === bagianId));
}

/** Which filter a line answers to, besides `semua`. */
export const golonganButir = ({ jenis }: Pick<ButirAgenda, 'jenis'>): Exclude<SaringAgenda, 'semua'> =>
  jenis === 'tugas' || jenis === 'berulang' ? jenis : 'perintah';

export function barisAgenda(kantor: Kantor, butir: ButirAgenda): BarisAgenda {
  const orang = butir.pegawaiIds.slice(0, NAMA_TERBANYAK).map((pegawaiId) => ({
    pegawaiId,
    nama: kantor.pegawai.get(pegawaiId)?.nama ?? '',
  }));
  return { ...butir, namaBagian: bagianName(kantor, butir.bagianId), orang };
}

export const potong = (kantor: Kantor, butir: readonly ButirAgenda[], banyak: number): Halaman<BarisAgenda> => ({
  total: butir.length,
  baris: butir.slice(0, banyak).map((satu) => barisAgenda(kantor, satu)),
});

/** Who is away on one of the days, whole days or in part; by name. */
export function absenPada(
  { pegawai, ketidakhadiran }: Pick<Kantor, 'pegawai' | 'ketidakhadiran'>,
  { bagianId, pegawaiId }: Lingkup,
  dari: Tanggal,
  sampai: Tanggal,
): readonly AbsenAgenda[] {
  const hasil: AbsenAgenda[] = [];
  for (const [id, daftar] of ketidakhadiran) {
    const orang = pegawai.get(id);
    if (!orang || orang.status === 'keluar') continue;
    if ((pegawaiId !== null && id !== pegawaiId) || (bagianId !== null && orang.bagianId !== bagianId)) continue;
    for (const { mulai, akhir, jenis } of daftar)
      if (mulai <= sampai && akhir >= dari) hasil.push({ pegawaiId: id, nama: orang.nama, jenis, mulai, akhir });
  }
  return hasil.sort((a, b) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.mulai < b.mulai ? -1 : 1));
}
