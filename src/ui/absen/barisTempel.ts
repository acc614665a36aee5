import type { BarisTempelAbsen } from '../../api/absenViews';
import type { Absen } from '../../domain/absen';
import type { JenisKetidakhadiran } from '../../domain/pegawai';

/** A read line as the user has it now. */
export interface BarisDipilih extends BarisTempelAbsen {
  readonly ambil: boolean;
}

/** Findings about fields that have a value now are settled. */
const sudahBeres = (b: BarisTempelAbsen, kode: string): boolean =>
  (kode === 'orang' && b.pegawaiId !== null) ||
  (kode === 'jenis' && b.jenis !== null) ||
  (kode === 'bagian_hari' && b.persen !== null) ||
  (kode === 'tanggal' && b.mulai !== null && b.akhir !== null && b.mulai <= b.akhir);

/** What still keeps a line from being written, as findings that are shown. */
export const temuanKini = (b: BarisTempelAbsen): BarisTempelAbsen['temuan'] =>
  b.temuan.filter(({ tingkat, kode }) => tingkat !== 'galat' || !sudahBeres(b, kode));

/** The line as an absence; null while something is missing. `bawaan` = the kind of lines that name none. */
export function absenDari(b: BarisTempelAbsen, bawaan: JenisKetidakhadiran): Absen | null {
  const { pegawaiId, mulai, akhir, persen } = b;
  const jenis = b.jenis ?? (b.temuan.some(({ kode }) => kode === 'jenis') ? null : bawaan);
  if (pegawaiId === null || mulai === null || akhir === null || jenis === null || persen === null || akhir < mulai)
    return null;
  return { id: null, pegawaiId, mulai, akhir, jenis, persen };
}
