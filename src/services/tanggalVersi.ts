import type { VersiDpa } from '../api/dpaViews';
import type { Tanggal } from '../domain/ids';
import type { JenisDpa } from '../domain/subKegiatan';
import { halanganTanggalVersi, lebihAwalDariBerlaku, tanggalBakuVersi } from '../domain/versiDpa';
import { hariIni } from './hariIni';

/** Date of a new version, for whoever asks nobody: that of the document, or the one to begin with (null). */
export function tanggalVersi(
  { jenis, tanggal: ditulis }: { readonly jenis: JenisDpa; readonly tanggal: Tanggal | null },
  versi: readonly VersiDpa[],
  tahun: number,
): { readonly tanggal: Tanggal; readonly halangan: string; readonly peringatan: string } {
  const tanggal = ditulis ?? tanggalBakuVersi(jenis, tahun, hariIni());
  return {
    tanggal,
    halangan: halanganTanggalVersi({ jenis, tanggal }, tahun),
    peringatan: lebihAwalDariBerlaku(tanggal, versi),
  };
}
