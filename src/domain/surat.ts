import type { PegawaiId, SuratId, Tanggal } from './ids';

/** Two forms so far: one concrete job (person or team), and the yearly extract of one person. */
export const JENIS_SURAT = ['surat_tugas', 'petikan'] as const;
export type JenisSurat = (typeof JENIS_SURAT)[number];
export const STATUS_SURAT = ['terbit', 'batal'] as const;
export type StatusSurat = (typeof STATUS_SURAT)[number];
export const UKURAN_KERTAS = ['A4', 'F4_215', 'F4_210'] as const;
/** A4 210×297 (default, Permendagri 1/2023 Ps 28(2), second-hand), F4 215×330 or 210×330 mm by local rule. */
export type UkuranKertas = (typeof UKURAN_KERTAS)[number];

export interface Kop {
  /** `PEMERINTAH KABUPATEN CONTOH` */
  readonly daerah: string;
  /** `SEKRETARIAT DAERAH` */
  readonly opd: string;
  /** Optional third line, '' = none. */
  readonly bagian: string;
  readonly alamat: readonly string[];
  /** data: URL (PNG, JPEG or SVG) or ''. */
  readonly logo: string;
}

export interface Penandatangan {
  /** '' | 'a.n.' | 'Plt.' | 'Plh.' | 'u.b.' */
  readonly kuasa: '' | 'a.n.' | 'Plt.' | 'Plh.' | 'u.b.';
  /** Jabatan that gives the mandate with a.n. (or a.n. + u.b.), '' otherwise. */
  readonly pemberiKuasa: string;
  /** With u.b.: the post between (SEKRETARIS DAERAH), '' otherwise. */
  readonly perantara: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

export interface PenerimaSurat {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly nip: string;
  /** `Penata Tk. I, III/d`, golongan alone for PPPK, '' unknown. */
  readonly pangkatGolongan: string;
  readonly jabatan: string;
  /** Bagian of the person, '' = not printed. */
  readonly unitKerja: string;
  readonly peran: 'ketua' | 'anggota' | '';
}

/** The Keputusan a Petikan is taken from. Empty nomor or tanggal print as a blank to be filled by hand. */
export interface KeputusanDikutip {
  /** Who decided, as in its title: `SEKRETARIS DAERAH KABUPATEN CONTOH`. */
  readonly pejabat: string;
  readonly nomor: string;
  /** '' when not yet dated. */
  readonly tanggal: Tanggal;
  /** `Pembagian Tugas Pegawai …`, printed in capitals in the title. */
  readonly tentang: string;
}

/** One row of the task table of a Petikan. */
export interface BarisTugasSurat {
  readonly tugas: string;
  readonly keluaran: string;
  /** `8 dari 30 Perangkat Daerah` or `30 Perangkat Daerah`. */
  readonly volume: string;
  /** `Jan–Mar`, `sepanjang tahun`, `4–8 Mei 2026`. */
  readonly waktu: string;
  readonly menit: number;
  readonly peran: 'ketua' | 'anggota' | '';
  /** Sub kegiatan code and name, or `Tugas dan fungsi`, `Disposisi`, `Tugas tambahan`. */
  readonly asal: string;
}

/** Frozen content of a letter: everything the printed page needs, and nothing else. */
export interface IsiSurat {
  readonly jenis: JenisSurat;
  readonly judul: string;
  /** Final number, or '' = "nomor menyusul" (a blank to be filled by TU or SRIKANDI). */
  readonly nomor: string;
  readonly kertas: UkuranKertas;
  /** mm: top, right, bottom, left. */
  readonly tepi: readonly [number, number, number, number];
  readonly kop: Kop;
  /** Only for a Petikan. */
  readonly keputusan: KeputusanDikutip | null;
  readonly menimbang: readonly string[];
  readonly dasar: readonly string[];
  /** `MENUGASKAN`, `MEMERINTAHKAN`; `MEMUTUSKAN` in a Petikan. */
  readonly diktum: string;
  readonly kepada: readonly PenerimaSurat[];
  readonly untuk: readonly string[];
  readonly tabel: readonly BarisTugasSurat[];
  /** Closing sentence above the signature. */
  readonly penutup: string;
  readonly tempat: string;
  readonly tanggal: Tanggal;
  readonly penandatangan: Penandatangan;
  /** Leave an empty box for the electronic signature (never a QR of our own) instead of wet-signature space. */
  readonly kotakTte: boolean;
  readonly tembusan: readonly string[];
  readonly catatanKaki: string;
  readonly tahun: number;
}

/** A line of the register. */
export interface Surat {
  readonly id: SuratId;
  readonly jenis: JenisSurat;
  readonly nomor: string;
  /** Counter inside the year, null for "nomor menyusul". */
  readonly urut: number | null;
  readonly tahun: number;
  readonly tanggal: Tanggal;
  readonly perihal: string;
  readonly status: StatusSurat;
  readonly penerima: readonly { readonly pegawaiId: PegawaiId; readonly nama: string }[];
  readonly diterbitkanOleh: string;
  readonly diterbitkanPada: string;
}
