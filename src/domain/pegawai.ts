import type { BagianId, KetidakhadiranId, PegawaiId, PenempatanId, Tanggal, TimKerjaId } from './ids';

export const JENIS_PEGAWAI = ['PNS', 'CPNS', 'PPPK', 'PPPK Paruh Waktu', 'Non-ASN'] as const;
export type JenisPegawai = (typeof JENIS_PEGAWAI)[number];

/** Kinds of jabatan (UU 20/2023: manajerial = JPT, administrator, pengawas; nonmanajerial = fungsional, pelaksana). */
export const JENIS_JABATAN = [
  'JPT',
  'Administrator',
  'Pengawas',
  'Fungsional',
  'Fungsional (penyetaraan)',
  'Pelaksana',
] as const;
export type JenisJabatan = (typeof JENIS_JABATAN)[number];

/**
 * Why a person is (not) counted: only `aktif` people are in the counters; MPP, tugas belajar, long leave, people lent to
 * another office (diperbantukan) and "pola kerja khusus" (shifts) stay visible but are not judged; `keluar` people are
 * kept for history.
 */
export const STATUS_PEGAWAI = [
  'aktif',
  'mpp',
  'tugas_belajar',
  'cltn',
  'diperbantukan',
  'pola_khusus',
  'keluar',
] as const;
export type StatusPegawai = (typeof STATUS_PEGAWAI)[number];

export const SEBUTAN_STATUS: Readonly<Record<StatusPegawai, string>> = {
  aktif: 'Aktif',
  mpp: 'MPP',
  tugas_belajar: 'Tugas belajar',
  cltn: 'CLTN',
  diperbantukan: 'Diperbantukan',
  pola_khusus: 'Pola kerja khusus',
  keluar: 'Keluar',
};

/** Why a person left the office. */
export const SEBAB_KELUAR = ['pensiun', 'pindah', 'meninggal', 'mengundurkan_diri', 'kontrak_habis'] as const;
export type SebabKeluar = (typeof SEBAB_KELUAR)[number];
export const SEBUTAN_KELUAR: Readonly<Record<SebabKeluar, string>> = {
  pensiun: 'pensiun',
  pindah: 'pindah',
  meninggal: 'meninggal dunia',
  mengundurkan_diri: 'mengundurkan diri',
  kontrak_habis: 'kontrak habis',
};

export const PERAN = ['ketua', 'anggota'] as const;
export type Peran = (typeof PERAN)[number];

/** A dated placement; a move adds one and never rewrites the past. `plt` marks a second, acting post. */
export interface Penempatan {
  readonly id: PenempatanId;
  readonly pegawaiId: PegawaiId;
  readonly bagianId: BagianId | null;
  readonly timKerjaId: TimKerjaId | null;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  /** Kelas jabatan 1–17, null when unknown. */
  readonly kelas: number | null;
  readonly atasanId: PegawaiId | null;
  readonly plt: boolean;
  /** First day in the post; null = since before the year. */
  readonly tmt: Tanggal | null;
  /** Last day in the post; null = still there. */
  readonly sampai: Tanggal | null;
}

/**
 * Absence of a person; no medical detail is stored. Both days included. `dinas_luar` = official travel, `penugasan_lain` =
 * seconded to other work.
 */
export const JENIS_KETIDAKHADIRAN = [
  'cuti_tahunan',
  'cuti_lain',
  'tidak_tersedia',
  'diklat',
  'dinas_luar',
  'penugasan_lain',
] as const;
export type JenisKetidakhadiran = (typeof JENIS_KETIDAKHADIRAN)[number];
export const SEBUTAN_KETIDAKHADIRAN: Readonly<Record<JenisKetidakhadiran, string>> = {
  cuti_tahunan: 'Cuti tahunan',
  cuti_lain: 'Cuti lain',
  tidak_tersedia: 'Tidak tersedia',
  diklat: 'Diklat',
  dinas_luar: 'Dinas luar',
  penugasan_lain: 'Penugasan di tempat lain',
};
export interface Ketidakhadiran {
  readonly id: KetidakhadiranId;
  readonly pegawaiId: PegawaiId;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly jenis: JenisKetidakhadiran;
  /** Part of each day that is taken, in percent; absent = the whole day. */
  readonly persen?: number;
}

/** An accepted reason for a yearly load outside the thresholds (also the decision of overtime, with its SPKL number). */
export interface AlasanBeban {
  readonly jenis: 'rendah' | 'melebihi';
  readonly alasan: string;
  /** Number of the SPKL or other paper, '' when none. */
  readonly nomor: string;
  /** Highest yearly load that is accepted, in hundredths of the capacity; absent = the load of the day it was accepted. */
  readonly batas?: number;
}

/** A person with the placement in force (the past ones are read on their own). */
export interface Pegawai {
  readonly id: PegawaiId;
  /** With titles, as printed in letters. */
  readonly nama: string;
  /** 18 digits or what the office typed; '' for people without one. */
  readonly nip: string;
  readonly jenisPegawai: JenisPegawai;
  /** `III/c` for PNS, `IX` for PPPK, '' unknown. */
  readonly golongan: string;
  /** Full time equivalent in thousandths: 1000 = full time, 500 = half. */
  readonly fte: number;
  /** Minutes a week by contract (PPPK paruh waktu); stronger than `fte`, absent = by `fte`. */
  readonly menitMinggu?: number;
  readonly status: StatusPegawai;
  readonly kompetensi: readonly string[];
  readonly bagianId: BagianId | null;
  readonly timKerjaId: TimKerjaId | null;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  readonly kelas: number | null;
  /** First and last day in the office inside the year, null = whole year. */
  readonly masuk: Tanggal | null;
  readonly keluar: Tanggal | null;
  /** Only with status `keluar`, and only when somebody said it. */
  readonly sebabKeluar?: SebabKeluar;
  readonly alasanRendah: AlasanBeban | null;
  readonly alasanMelebihi: AlasanBeban | null;
}

export const STATUS_PEMBAGIAN = ['konsep', 'diusulkan', 'ditetapkan'] as const;
/** Stage of a bagian's division: each head proposes, the organisation bureau compiles, the Sekda decides. */
export type StatusPembagian = (typeof STATUS_PEMBAGIAN)[number];

export interface Bagian {
  readonly id: BagianId;
  readonly nama: string;
  readonly kodeSubUnit: string;
  readonly status: StatusPembagian;
  /** Working days a week of this unit, absent = those of the office. */
  readonly hariKerja?: 5 | 6;
  /** Fractional text key of the manual order. */
  readonly urutan: string;
}
export interface TimKerja {
  readonly id: TimKerjaId;
  readonly bagianId: BagianId;
  readonly nama: string;
  readonly urutan: string;
}
