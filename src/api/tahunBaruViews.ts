/** What a file of the next year takes over from the open one (TB1–TB5). */
export interface TahunBaru {
  readonly tahun: number;
  /** Name of the open file. */
  readonly dari: string;
  readonly bagian: number;
  readonly pegawai: number;
  /** People who left, or leave by the end of the year, and do not go along; names. */
  readonly keluar: readonly string[];
  /** Absences that reach into the new year. */
  readonly ketidakhadiran: number;
  /** Names of what is due in the new year and not done. */
  readonly tugas: readonly string[];
  /** The holidays of the new year were prepared in the open file; else those that come with the program. */
  readonly kalenderDisiapkan: boolean;
  readonly contoh: boolean;
}
