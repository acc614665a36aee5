import type { PegawaiId, PenugasanId, Tanggal, TugasId } from '../domain/ids';
import type { JamPerHari, MenitSifat } from '../domain/angkaBeban';
import type { SebabBenturan } from '../domain/benturan';

/** Work that a person cannot do inside its window. */
export interface BarisBenturan {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  /** The shares of the person in the task: what "Pindahkan ke…" moves. */
  readonly penugasanIds: readonly PenugasanId[];
  readonly nama: string;
  readonly namaPegawai: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  readonly waktu: string;
  readonly terkunci: boolean;
  /** Minutes that do not fit, and all minutes of the person in the task. */
  readonly menit: number;
  readonly menitPorsi: number;
  /** First and last day on which it does not fit; of recurring work the number of its periods that do not. */
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly kejadian: number;
  readonly sebab: SebabBenturan;
  /** `Cuti tahunan 22–26 Juni 2026`, `Waktunya terisi tugas lain: …`. */
  readonly sebabTeks: string;
}

/** What would free a conflict, tried out before it is said. */
export interface SaranBenturan {
  /** Who of those who may has room there; `seluruh` = for the whole share, else only for what does not fit. */
  readonly pengganti: { readonly pegawaiId: PegawaiId; readonly nama: string; readonly seluruh: boolean } | null;
  /** With this last day of the window it would fit; null = not by moving the deadline. */
  readonly tenggat: Tanggal | null;
}

/** The load of the counted people together, and the nature of all planned work. */
export interface AngkaBeban {
  /** Minutes given to counted people, and their capacity in the year. */
  readonly beban: number;
  readonly kapasitas: number;
  /** "Rata-rata 4,4 dari 5,25 jam efektif/hari". */
  readonly jam: JamPerHari;
  /** Planned minutes, divided or not. */
  readonly sifat: MenitSifat;
}

export interface HalamanBenturan {
  /** Conflicts found among the people looked at so far. */
  readonly total: number;
  readonly menit: number;
  readonly baris: readonly BarisBenturan[];
  /** People looked at, and people to look at: a very large office answers in several calls. */
  readonly diperiksa: number;
  readonly orang: number;
}

/** Routine and strategic minutes of one person in the year. */
export interface SifatBeban {
  readonly pegawaiId: PegawaiId;
  readonly rutin: number;
  readonly strategis: number;
}
