import type { Tanggal } from '../domain/ids';
import type { PemetaanLembar, PetaKolom } from '../domain/petaKolom';
import type {
  IdentitasSub,
  Indikator,
  JenisDpa,
  RekeningBelanja,
  SumberDana,
  WaktuPelaksanaan,
} from '../domain/subKegiatan';
import type { Calon } from './nomenklatur';
import type { DaftarKode } from './nomenklaturKode';
import type { Nomenklatur } from './nomenklatur';
import type { Temuan } from './temuan';

/**
 * Kinds of source. A = pagu export with akun, B/C = rekap per rekening × sumber dana (with / without sub unit codes),
 * D = DPA table with months, F = OPD template, G = rincian as a sheet with Sebelum/Setelah, `polos` = hand-made list,
 * `peta` = read by a mapping of the user, `cetak` = print of SIPD (PDF), `json` = saved answer of the SIPD service.
 */
export type TataLetakDpa = 'A' | 'B' | 'C' | 'D' | 'F' | 'G' | 'polos' | 'peta' | 'cetak' | 'json';

/** Where a line stands: rows of a sheet, or pages of a print. 1-based. */
export interface AsalDpa {
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: readonly number[];
  readonly satuan: 'baris' | 'halaman';
}

/** What the source says of the document as a whole; '' and null where it does not say. */
export interface DokumenDpa {
  /** Title as printed: `DPPA-RINCIAN BELANJA SKPD`. */
  readonly sebutan: string;
  readonly jenis: JenisDpa | null;
  readonly nomor: string;
  readonly tanggal: Tanggal | null;
  readonly tahun: number | null;
  readonly kodeOrganisasi: string;
  readonly namaOrganisasi: string;
}

/** What the source covers: a rekap the whole office, a print only its kegiatan × sub unit. */
export interface CakupanDpa {
  readonly seluruh: boolean;
  /**
   * Where not `seluruh`: lines of other kegiatan are not missing, only not in this file. `kodeKegiatan: ''` = all of
   * that sub unit; a code of a sub kegiatan = that line alone.
   */
  readonly kegiatan: readonly { readonly kodeSubUnit: string; readonly kodeKegiatan: string }[];
}

/** One sub kegiatan of one sub unit as any reader understood it, before it meets the nomenclature. */
export interface SubMentah extends IdentitasSub {
  /** The code as the source writes it, where it differs from the key form (2-digit endings until TA 2023). */
  readonly kodeTertulis?: string;
  /** Owning bagian as the source names it, '' if none. */
  readonly bagian: string;
  /** Whole rupiah ≥ 0; of a changed document the amount after the change. */
  readonly pagu: number;
  /** Amount before the change as this source prints it, null when it does not. */
  readonly paguSebelum: number | null;
  readonly indikator: readonly Indikator[];
  readonly sumberDana: readonly SumberDana[];
  readonly lokasi: readonly string[];
  readonly waktu: WaktuPelaksanaan | null;
  /** Level-6 accounts, summed, in the order of their codes. */
  readonly rekening: readonly RekeningBelanja[];
  /** Twelve whole rupiah (rencana penarikan) when the source plans this line alone, else null. */
  readonly bulan: readonly number[] | null;
  readonly keterangan: string;
  readonly asal: AsalDpa;
  readonly temuan: readonly Temuan[];
}

/** What one file says, in the shape all readers share. */
export interface DokumenMentah {
  readonly berkas: string;
  readonly tataLetak: TataLetakDpa;
  /** Sheet that was read, '' for a print or JSON. */
  readonly lembar: string;
  readonly dokumen: DokumenDpa;
  readonly cakupan: CakupanDpa;
  readonly sub: readonly SubMentah[];
  /** Grand total as printed, null when the source has none. */
  readonly totalTercetak: number | null;
  readonly pemetaan: PemetaanLembar | null;
  /** Findings of the file as a whole; those of a line stand at the line. */
  readonly temuan: readonly Temuan[];
}

export type Keyakinan = 'pasti' | 'ragu' | 'tidak_dikenal';

/** One budget line of one sub unit, ready for the review. */
export interface BarisDpa extends SubMentah {
  /** `pasti` = code or name is known; `ragu` = look at `calon`; `tidak_dikenal` = not in the list (never refused). */
  readonly keyakinan: Keyakinan;
  readonly calon: readonly Calon[];
}

export interface HasilDpa {
  readonly tataLetak: TataLetakDpa;
  readonly lembar: string;
  readonly dokumen: DokumenDpa;
  readonly cakupan: CakupanDpa;
  readonly baris: readonly BarisDpa[];
  /** Sum of `baris`. */
  readonly total: number;
  readonly totalTercetak: number | null;
  /** All sub units of the source, also the ones filtered out. */
  readonly subUnit: readonly { readonly kode: string; readonly nama: string; readonly jumlah: number }[];
  readonly pemetaan: PemetaanLembar | null;
  /** All findings, those of the lines included. */
  readonly temuan: readonly Temuan[];
}

export interface BerkasMasuk {
  readonly bytes: Uint8Array;
  readonly nama: string;
}

export interface PilihanDpa {
  readonly nomenklatur: Nomenklatur;
  /** Names for accounts and funds of which the source gives the code only. */
  readonly rekening?: DaftarKode;
  readonly sumberDana?: DaftarKode;
  readonly tahun: number;
  /** Code (or exact name) of the only sub unit to import. */
  readonly subUnit?: string;
  /** Bidang of the office (`4.01`) where the source does not tell. */
  readonly bidang?: string;
  /** Mapping to use instead of the machine's own guess. */
  readonly peta?: PetaKolom;
  /** Remembered mappings by fingerprint. */
  readonly petaDiingat?: Readonly<Record<string, PetaKolom>>;
  /** Called with 0..1. */
  readonly progres?: (bagian: number) => void;
}
