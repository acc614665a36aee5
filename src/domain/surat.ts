import type { PegawaiId, SuratId, Tanggal } from './ids';
import type { BagianLampiran, IsiBeritaAcara, IsiDisposisi, KepalaNota, SuratDigantikan } from './bagianSurat';
import type { TingkatPejabat } from './pejabat';

/**
 * What an office writes: the yearly division (`keputusan` with lampiran, or `nota_dinas` of the head, and a `petikan` per
 * person), one concrete job (`surat_tugas`, `surat_perintah` where the local rule has it), `disposisi` on a letter that
 * came in, `berita_acara` of a hand-over of tasks.
 */
export const JENIS_SURAT = [
  'petikan',
  'keputusan',
  'nota_dinas',
  'surat_tugas',
  'surat_perintah',
  'disposisi',
  'berita_acara',
] as const;
export type JenisSurat = (typeof JENIS_SURAT)[number];
export const SEBUTAN_JENIS: Readonly<Record<JenisSurat, string>> = {
  petikan: 'Petikan Keputusan',
  keputusan: 'Keputusan',
  nota_dinas: 'Nota Dinas',
  surat_tugas: 'Surat Tugas',
  surat_perintah: 'Surat Perintah Tugas',
  disposisi: 'Lembar Disposisi',
  berita_acara: 'Berita Acara',
};

/**
 * Life of a letter and of a number. `konsep`: being written, no number; `dicadangkan`: a number kept free for a letter to
 * come; `terbit`: out, frozen; `diganti`: another letter took its place; `dicabut`: no longer valid from a day on; `batal`:
 * the number is void, nothing went out under it (or nothing that counts).
 */
export const STATUS_SURAT = ['konsep', 'dicadangkan', 'terbit', 'diganti', 'dicabut', 'batal'] as const;
export type StatusSurat = (typeof STATUS_SURAT)[number];
export const SEBUTAN_STATUS: Readonly<Record<StatusSurat, string>> = {
  konsep: 'Konsep',
  dicadangkan: 'Nomor dicadangkan',
  terbit: 'Terbit',
  diganti: 'Diganti',
  dicabut: 'Dicabut',
  batal: 'Nomor batal',
};
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
  /** How high the post stands; absent = read from the name of the post (tingkatJabatan in pejabat.ts). */
  readonly tingkat?: TingkatPejabat;
}

export const HURUF_NASKAH = ['arial', 'bookman'] as const;
/**
 * Face of a letter: Arial for assignments and correspondence, Bookman Old Style for decisions (Permendagri 1/2023
 * Ps 32(2), second-hand). Bundled faces of the same widths are always used.
 */
export type HurufNaskah = (typeof HURUF_NASKAH)[number];
/** How a letter is set. */
export interface TataHuruf {
  readonly huruf: HurufNaskah;
  /** Points, 12. */
  readonly ukuran: number;
  /** Line height as a factor of the size, 1.18 = single. */
  readonly spasi: number;
}
export const TATA_BAWAAN: TataHuruf = { huruf: 'arial', ukuran: 12, spasi: 1.18 };

export const JENIS_KOP = ['pd', 'kepala_daerah', 'tanpa'] as const;
/** Letterhead of the office, of the head of the region (Garuda above, when he signs), or none. */
export type JenisKop = (typeof JENIS_KOP)[number];

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
  /** Of a Keputusan on the letterhead of the head of region; absent in letters frozen before it was a text of the template. */
  readonly pembuka?: string;
  /** Final number, or '' = "nomor menyusul" (a blank to be filled by TU or SRIKANDI). */
  readonly nomor: string;
  /** It has no number of its own and no line for one; see tanpaNomor.ts. */
  readonly tanpaNomor?: true;
  /** The number was typed in after the issue (TU, SRIKANDI). */
  readonly nomorDiisi?: true;
  /** Its PDF has tags: printed again it has them too. Absent in letters frozen before it was kept. */
  readonly bertag?: boolean;
  readonly kertas: UkuranKertas;
  /** mm: top, right, bottom, left. */
  readonly tepi: readonly [number, number, number, number];
  readonly kop: Kop;
  /** Absent = TATA_BAWAAN (letters frozen before it existed). */
  readonly tata?: TataHuruf;
  /** Absent = `pd`. */
  readonly jenisKop?: JenisKop;
  /** Only for a Petikan; of a Keputusan itself: who decides and what about (its own nomor and tanggal are below). */
  readonly keputusan: KeputusanDikutip | null;
  readonly menimbang: readonly string[];
  /** `Dasar` of an assignment, `Mengingat` of a Keputusan. */
  readonly dasar: readonly string[];
  /** `Memperhatikan` of a Keputusan: documents that are no regulation, as the DPA. */
  readonly memperhatikan?: readonly string[];
  /** `MENUGASKAN`, `MEMERINTAHKAN`; `MEMUTUSKAN` in a Petikan. */
  readonly diktum: string;
  readonly kepada: readonly PenerimaSurat[];
  /** Orders of an assignment; KESATU, KEDUA … of a Keputusan. */
  readonly untuk: readonly string[];
  readonly tabel: readonly BarisTugasSurat[];
  /** Text of a Nota Dinas or a Berita Acara above the table. */
  readonly paragraf?: readonly string[];
  readonly nota?: KepalaNota;
  readonly disposisi?: IsiDisposisi;
  readonly beritaAcara?: IsiBeritaAcara;
  /** Lampiran of a Keputusan or Nota Dinas: the division by person. */
  readonly lampiran?: readonly BagianLampiran[];
  readonly menggantikan?: SuratDigantikan;
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
  /** Counter inside the year, null for "nomor menyusul", 0 for a letter without a number of its own. */
  readonly urut: number | null;
  readonly tahun: number;
  readonly tanggal: Tanggal;
  readonly perihal: string;
  readonly status: StatusSurat;
  /** Unit whose counter gave the number, '' = the office. */
  readonly unit: string;
  /** Reason when void, revoked or replaced; what a reserved number is kept for. */
  readonly keterangan: string;
  /** The letter this one takes the place of. */
  readonly menggantikan: SuratId | null;
  /** Template it was written with, '' = before there were any. */
  readonly templatId: string;
  readonly penerima: readonly { readonly pegawaiId: PegawaiId; readonly nama: string }[];
  readonly diterbitkanOleh: string;
  readonly diterbitkanPada: string;
}

/** A letter that was made for a task, as its line tells it. */
export type SuratTugasnya = Pick<Surat, 'id' | 'jenis' | 'nomor' | 'tanggal' | 'status'>;
