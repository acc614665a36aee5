import type { BagianId, PegawaiId, SubKegiatanId, Tanggal, TugasId } from './ids';
import type { Jendela, JenisTugas, SatuanNorma, SifatTugas } from './tugas';

/**
 * The "Formulir isian tugas" of one bagian: what goes out, is filled where nobody has this program, and comes back. The
 * words here are shared by the writer (documents) and the reader (importers), which do not know each other.
 */

/** Version of the layout; a newer one is refused by name. */
export const SKEMA_FORMULIR = 1;
/** First cell of the hidden sheet. */
export const TANDA_FORMULIR = 'bagihabis-formulir';
export const LEMBAR_ISIAN = 'Isian tugas';
export const LEMBAR_PETUNJUK = 'Petunjuk';
export const LEMBAR_DAFTAR = 'Daftar';
/** Holds the identity and the values of the day of issue; hidden, kept by Excel, LibreOffice and Google Sheets. */
export const LEMBAR_DASAR = '_bagihabis';
/** What a cell of the base sheet holds at most; longer texts go on in the next column. */
export const POTONGAN_DASAR = 30_000;

/** Which form, of which file, for whom. `jenis` keeps the door open for the form of realisasi. */
export interface IdentitasFormulir {
  readonly jenis: 'tugas';
  readonly skema: number;
  readonly formulirId: string;
  readonly dokumenId: string;
  readonly opd: string;
  readonly daerah: string;
  readonly tahun: number;
  readonly bagianId: BagianId;
  readonly bagian: string;
  /** Day of issue. */
  readonly tanggal: Tanggal;
}

/** The fields of a row that can differ, in the order of the columns. */
export const BIDANG_ISIAN = [
  'nama',
  'keluaran',
  'volume',
  'satuan',
  'norma',
  'waktu',
  'sifat',
  'pelaksana',
  'jenis',
  'dasar',
  'petunjuk',
  'syarat',
] as const;
export type BidangIsian = (typeof BIDANG_ISIAN)[number];

/** Who does a task, as the form says it: a share in units (or percent), `null` = an equal part of what is left. */
export interface IsianPelaksana {
  readonly ketua: PegawaiId | null;
  readonly porsi: readonly { readonly pegawaiId: PegawaiId; readonly porsi: number | null }[];
}

/** One row as it is filled in; `null` = left empty. */
export interface IsianTugas {
  readonly nama: string;
  readonly keluaran: string;
  readonly volume: number | null;
  readonly satuan: string;
  /** In `satuanNorma`, decimals possible. */
  readonly norma: number | null;
  readonly satuanNorma: SatuanNorma | null;
  readonly jendela: Jendela | null;
  readonly sifat: SifatTugas | null;
  readonly jenis: JenisTugas | null;
  readonly dasar: string;
  readonly petunjuk: string;
  /** In the grammar of lists (syaratTeks.ts), as typed. */
  readonly syarat: string;
  readonly pelaksana: IsianPelaksana;
}

export type KolomFormulir =
  | 'kunci'
  | 'nama'
  | 'keluaran'
  | 'volume'
  | 'satuan'
  | 'norma'
  | 'satuanNorma'
  | 'jam'
  | 'waktu'
  | 'sifat'
  | 'pelaksana'
  | 'sisa'
  | 'jenis'
  | 'dasar'
  | 'petunjuk'
  | 'syarat';

/** Headings; the people of the bagian stand between `sisa` and `jenis`. */
export const JUDUL_FORMULIR: Readonly<Record<KolomFormulir, string>> = {
  kunci: 'Kunci',
  nama: 'Tugas',
  keluaran: 'Keluaran',
  volume: 'Volume setahun',
  satuan: 'Satuan',
  norma: 'Norma waktu',
  satuanNorma: 'Satuan waktu',
  jam: 'Jumlah jam',
  waktu: 'Bulan',
  sifat: 'Sifat',
  pelaksana: 'Pelaksana / ketua tim',
  sisa: 'Belum terbagi',
  jenis: 'Jenis',
  dasar: 'Dasar',
  petunjuk: 'Petunjuk',
  syarat: 'Syarat pelaksana',
};

/** What stands in the hidden key cells: whose row it is. */
export const kunciTugas = (id: TugasId): string => `T:${id}`;
export const kunciBlok = (id: SubKegiatanId | null): string => `S:${id ?? ''}`;
export const kunciKosong = (id: SubKegiatanId | null): string => `B:${id ?? ''}`;
export const kunciOrang = (id: PegawaiId): string => `P:${id}`;

export const SEBUTAN_SIFAT: Readonly<Record<SifatTugas, string>> = { rutin: 'Rutin', strategis: 'Strategis' };
export const SEBUTAN_JENIS: Readonly<Record<JenisTugas, string>> = { hasil: 'Hasil', layanan: 'Layanan' };
