import { AppError } from '../api/errors';
import { refuseTaken } from '../data/file/berkas';
import { pernahDokumen, periksaKerusakan } from '../data/file/kerusakan';
import { periksaBerkasDalam } from '../data/file/periksaSalinan';
import { selamatkan } from '../data/file/selamatkan';
import { newId } from '../data/ids';
import type { Id } from '../domain/ids';
import { jumlahTemuan, type HasilDalam, type Kerusakan, type LaporanSelamat } from '../domain/perbaikan';
import type { Host } from './host';
import { teksLaporan } from './laporanSelamat';
import { Program } from './program';

/** Damage from the command line: looked at, and salvaged into another file; the damaged one is only read. */
export interface HasilPeriksaDalam {
  readonly berkas: string;
  readonly beres: boolean;
  /** null when the file is so damaged that no database can be opened. */
  readonly hasil: HasilDalam | null;
  /** What is legible of a damaged file, and which snapshot there is. */
  readonly kerusakan: Kerusakan | null;
}

/** What an opening says of content that is damaged; anything else (a place that cannot be read or written) is none. */
const RUSAK: ReadonlySet<string> = new Set<AppError['code']>(['berkasRusak', 'bukanBerkasBagiHabis', 'salinanRusak']);

export async function periksaDalamBerkas(host: Host, path: string): Promise<HasilPeriksaDalam> {
  const { userDataDir } = host;
  let hasil: HasilDalam | null = null;
  try {
    hasil = await periksaBerkasDalam(userDataDir, path);
  } catch (error) {
    if (!(error instanceof AppError) || !RUSAK.has(error.code) || !pernahDokumen(userDataDir, path)) throw error;
  }
  const rusak = hasil === null || hasil.basisData.length > 0;
  const kerusakan = rusak ? await periksaKerusakan({ userDataDir, path }) : null;
  return { berkas: path, beres: hasil !== null && jumlahTemuan(hasil) === 0, hasil, kerusakan };
}

export function teksDalam({ beres, hasil, kerusakan }: HasilPeriksaDalam): string {
  if (beres) return 'Berkas utuh; isi setiap tabel sama dengan riwayatnya.';
  const sumber = kerusakan?.cadangan ?? kerusakan?.bak;
  return [
    ...basisDataRusak(hasil?.basisData.length ?? null),
    ...(hasil?.beda ?? []).map(
      ({ sebutan, nama, kolom, isiTabel, isiRiwayat }) =>
        `${sebutan} ${nama}, ${kolom}: tabel berisi "${isiTabel}", riwayat "${isiRiwayat}"`,
    ),
    ...(hasil && hasil.jumlahBeda > hasil.beda.length ? [`… dan ${hasil.jumlahBeda - hasil.beda.length} lagi`] : []),
    ...angka(hasil?.perubahanKosong, 'perubahan tanpa isi'),
    ...angka(hasil?.entriLepas, 'catatan riwayat tanpa perubahan'),
    ...angka(hasil?.lampiranRusak, 'lampiran yang isinya rusak'),
    ...(kerusakan?.terbaca
      ? [`Masih terbaca: ${kerusakan.terbaca.utuh} perubahan utuh, ${kerusakan.terbaca.tidakUtuh} tidak utuh.`]
      : []),
    ...(sumber ? [`Cadangan yang baik: ${sumber.path} (${sumber.dibuat}).`] : []),
    ...(kerusakan ? ['Selamatkan isinya dengan: bagihabis periksa BERKAS --perbaiki --keluar BERKAS-BARU'] : []),
  ].join('\n');
}

/** How much, not SQLite's words about trees and pages: those are in the JSON. null: cannot be opened at all. */
function basisDataRusak(jumlah: number | null): string[] {
  if (jumlah === null) return ['Basis data rusak: berkas tidak dapat dibuka sebagai basis data.'];
  return jumlah > 0 ? [`Basis data rusak pada ${jumlah >= 100 ? 'sedikitnya 100' : jumlah} tempat.`] : [];
}

const angka = (jumlah: number | undefined, kata: string): string[] => (jumlah ? [`${jumlah} ${kata}`] : []);

export async function selamatkanKe(
  host: Host,
  path: string,
  keluaran: string,
): Promise<{ laporan: LaporanSelamat; teks: string }> {
  refuseTaken(keluaran);
  const { userDataDir } = host;
  const { cadangan, bak, dokumenId } = await periksaKerusakan({ userDataDir, path });
  const { pengguna, pc } = new Program(host).meja();
  const penulis = { ...pengguna, pc, sesi: newId<Id<'Sesi'>>().slice(0, 10) };
  const sumber = cadangan?.path ?? bak?.path ?? null;
  const laporan = await selamatkan({ path, userDataDir, penulis, cadangan: sumber, dokumenId, keluaran });
  return { laporan, teks: teksLaporan(laporan) };
}
