/** What a participant process is told. */
export interface Peran {
  readonly nama: string;
  readonly userDataDir: string;
  /** The shared document. */
  readonly path: string;
  /** File of acknowledged commands, one id a line. */
  readonly akuan: string;
  readonly benih: number;
  /** Milliseconds by which this PC's clock is off. */
  readonly jam: number;
  /** Step at which the process ends itself, and at which of its occurrences. */
  readonly mati: { readonly langkah: string; readonly ke: number } | null;
  /** Exchanges until nothing is under way and leaves in order. */
  readonly akhir: boolean;
}

/** Steps between commit, fsync, rename and read-back at which a process may end. */
export const LANGKAH = [
  'sebelum tulis',
  'sesudah tulis',
  'sesudah diakui',
  'daftar',
  'baca',
  'tulis',
  'fsync',
  'ganti nama',
  'baca ulang',
  'salin utama',
  'cadangan utama',
  'ganti nama utama',
  'baca ulang utama',
  'keterangan utama',
  'hapus potongan',
] as const;
