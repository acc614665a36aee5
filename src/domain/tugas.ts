import type { BagianId, PegawaiId, PenugasanId, SubKegiatanId, Tanggal, TugasId } from './ids';
import type { JenisJabatan, Peran } from './pegawai';

/** Where a task comes from; only `dpa` carries rupiah, `tambahan` (bendahara, PPTK …) is appointed by decree. */
export const SUMBER_TUGAS = ['dpa', 'tusi', 'disposisi', 'tambahan'] as const;
export type SumberTugas = (typeof SUMBER_TUGAS)[number];

/** `hasil` = volume × norma; `layanan` = fixed hours a week (drivers, aides): volume weeks × minutes per week. */
export const JENIS_TUGAS = ['hasil', 'layanan'] as const;
export type JenisTugas = (typeof JENIS_TUGAS)[number];
export const SIFAT_TUGAS = ['rutin', 'strategis'] as const;
export type SifatTugas = (typeof SIFAT_TUGAS)[number];
export const SATUAN_NORMA = ['menit', 'jam', 'hari'] as const;
export type SatuanNorma = (typeof SATUAN_NORMA)[number];

/** How often recurring work comes back: ISO weeks, calendar months, quarters. */
export const ULANGAN = ['minggu', 'bulan', 'triwulan'] as const;
export type Ulangan = (typeof ULANGAN)[number];

/** When the work falls inside the budget year. `tahun` = undated, counts over the whole year. */
export type Jendela =
  | { readonly jenis: 'tahun' }
  /** Months 1–12, ascending, at least one. */
  | { readonly jenis: 'bulan'; readonly bulan: readonly number[] }
  /** Both days included. */
  | { readonly jenis: 'tanggal'; readonly mulai: Tanggal; readonly akhir: Tanggal }
  /**
   * The volume of the year comes in equal parts, one in every week, month or quarter between the two days (both included,
   * null = the ends of the year); each part has to be done inside its own period.
   */
  | {
      readonly jenis: 'berulang';
      readonly tiap: Ulangan;
      readonly mulai: Tanggal | null;
      readonly akhir: Tanggal | null;
    };

/** Who may do a task. Empty fields do not restrict. See syarat.ts for the grammar and eligibility rules. */
export interface Syarat {
  readonly kelasMin: number | null;
  readonly kelasMax: number | null;
  /** Beginnings of a jabatan, any of them. */
  readonly jabatan: readonly string[];
  readonly kompetensi: readonly string[];
  /** Kinds of jabatan, any of them. */
  readonly jenisJabatan: readonly JenisJabatan[];
  /** At least and at most this many people, null = no limit of its own. */
  readonly orangMin: number | null;
  readonly orangMax: number | null;
  /** Level of the ketua (of whoever does it alone, too); empty fields do not restrict. */
  readonly ketuaKelasMin: number | null;
  readonly ketuaJenisJabatan: readonly JenisJabatan[];
  /** Name of an appointment by decree ("bendahara pengeluaran"); the holder is chosen by hand and locked. */
  readonly tugasTambahan: string;
  /** Explicit yes / no, stronger than the rest (yes also admits people of another bagian). */
  readonly boleh: readonly PegawaiId[];
  readonly tidakBoleh: readonly PegawaiId[];
}

/** Part of a share that was taken over from somebody, out of the task's `pembagi`, and the first day of it. */
export interface PorsiTerima {
  readonly mulai: Tanggal;
  readonly porsi: number;
  /** Last day, of what was taken over for the time of a leave. Absent = for good. */
  readonly akhir?: Tanggal;
}

/** A stretch of a share that was over before its holder took the task up again: its last day, and all of the share by then. */
export interface PorsiTutup {
  readonly akhir: Tanggal;
  readonly porsi: number;
  /** Last day nothing was due, where what nobody had was taken up. Absent = it goes on the day after `akhir`. */
  readonly hingga?: Tanggal;
}

/** Part of a share somebody else does from one day to another, both included; the rest is planned around it (D6). */
export interface PorsiSerah {
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly porsi: number;
}

/** A share of a task. `porsi` is a whole number out of the task's `pembagi`. */
export interface Penugasan {
  readonly id: PenugasanId;
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
  readonly peran: Peran;
  /** The engine may not move it. */
  readonly terkunci: boolean;
  /** Consent of the home head when the person is of another bagian ('' = none): text with its date. */
  readonly persetujuanLintas: string;
  /**
   * The share is the record of what a person who left, or handed the rest over, has done until this day. Absent = the
   * whole window.
   */
  readonly sampai?: Tanggal;
  /** First day of somebody who took over what was left. Absent = from the beginning of the window. */
  readonly mulai?: Tanggal;
  /** What of it was taken over when (read from the history of hand-overs; see masaPorsi.ts). */
  readonly terima?: readonly PorsiTerima[];
  /** Stretches that are over, from the same history. */
  readonly tutup?: readonly PorsiTutup[];
  /** What went for some days and is no part of `porsi`, from the same history (jedaPorsi.ts). */
  readonly serah?: readonly PorsiSerah[];
}

/** What a task is, without an office around it: what lists, templates and offices say alike. */
export interface UraianTugas {
  readonly nama: string;
  readonly keluaran: string;
  readonly satuan: string;
  readonly jenis: JenisTugas;
  readonly sifat: SifatTugas;
  /** Whole units of `satuan` in the year, ≥ 0. */
  readonly volume: number;
  /** Whole minutes per unit; null = "norma belum diisi", never habis. */
  readonly norma: number | null;
  /** Unit in which the norm was typed, for display. */
  readonly satuanNorma: SatuanNorma;
  readonly jendela: Jendela;
  /** Legal basis or SOP, as printed in letters. */
  readonly dasar: string;
  /** Instruction for whoever does it. */
  readonly petunjuk: string;
}

export interface Tugas extends UraianTugas {
  readonly id: TugasId;
  readonly sumber: SumberTugas;
  /** Only for `sumber = dpa`. */
  readonly subKegiatanId: SubKegiatanId | null;
  readonly bagianId: BagianId | null;
  /** Where the norm comes from. */
  readonly asalNorma: 'perkiraan' | 'abk';
  /**
   * Denominator of the shares: the volume when the task is divided by whole units (30 OPD as 8/8/7/7), else 10.000.
   * Divided ⇔ the sum of `porsi` equals `pembagi`.
   */
  readonly pembagi: number;
  /** May be done by several people at all; false = one person does it whole. */
  readonly dapatDibagi: boolean;
  /** "Hadir bersama" (a meeting): each person spends the full time, shares only say who is there. */
  readonly hadirBersama: boolean;
  readonly syarat: Syarat;
  readonly urutan: string;
}

/** A task together with its live shares: what boards, load and kernels work on. */
export interface TugasTerbagi extends Tugas {
  readonly penugasan: readonly Penugasan[];
  /** Out of `pembagi`: what nobody has to do any more. Absent = nothing. */
  readonly batal?: number;
}

/** Shares out of this when a task is not divided by whole units (hundredths of a percent). */
export const PEMBAGI_PERSEN = 10_000;

/** Bases of a task one by one: they are typed in one line, parted by semicolons. */
export const butirDasar = (dasar: string): string[] =>
  dasar
    .split(';')
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
