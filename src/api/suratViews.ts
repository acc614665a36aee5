import type { Surat } from '../domain/surat';

/** A line of the register as the screen shows it. */
export interface BarisSurat extends Surat {
  /** Why this letter may no longer fit (Indonesian), empty = it does, is void, or somebody let it stand. */
  readonly perluDitinjau: readonly string[];
  /** There is a letter behind the line; false for a number that is only reserved, or was and is void now. */
  readonly adaIsi: boolean;
  /** Its number was typed in after the issue: it may be corrected. */
  readonly nomorDiisi: boolean;
  /** Its template has a Word file of the office: it can be saved as .docx too. */
  readonly denganWord: boolean;
}

/** Something to know before letters are issued; `galat` stops the issue. */
export interface TemuanSurat {
  readonly tingkat: 'galat' | 'peringatan';
  /** Whole sentence, Indonesian. */
  readonly pesan: string;
  /** Mended in Pengaturan › Naskah dinas. */
  readonly diPengaturan: boolean;
}
export interface PeriksaSurat {
  readonly temuan: readonly TemuanSurat[];
}
