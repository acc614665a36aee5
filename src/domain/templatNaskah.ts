import type { JenisKop, JenisSurat, TataHuruf, UkuranKertas } from './surat';

/** How the signer's name stands under a letter. Heads of region sign without pangkat and NIP in every case. */
export const NAMA_PENANDATANGAN = ['lengkap', 'tanpa_gelar', 'tanpa_nip'] as const;
export type NamaPenandatangan = (typeof NAMA_PENANDATANGAN)[number];

/** The office's own Word file with fields in braces; the bytes lie among the attachments. */
export interface BerkasWord {
  /** `lampiran:<hash>` */
  readonly berkas: string;
  readonly nama: string;
}

/**
 * How one kind of letter is written by this office: texts with fields in braces (see isianNaskah.ts), paper and setting.
 * null where the setting of the office holds.
 */
export interface TemplatNaskah {
  /** `bawaan.<jenis>` for the shipped ones, else random. */
  readonly id: string;
  readonly jenis: JenisSurat;
  readonly nama: string;
  /** Title of the letter in capitals. */
  readonly judul: string;
  /** Above the official in a Keputusan on the letterhead of the head of region; '' = none. */
  readonly pembuka: string;
  /** `MENUGASKAN`, `MEMERINTAHKAN`, `MEMUTUSKAN`; '' = the kind has none. */
  readonly diktum: string;
  readonly menimbang: readonly string[];
  /** Before the bases of the job and the DPA; the office's own list comes first of all. */
  readonly dasar: readonly string[];
  readonly untuk: readonly string[];
  readonly paragraf: readonly string[];
  readonly penutup: string;
  readonly tembusan: readonly string[] | null;
  readonly catatanKaki: string | null;
  readonly kertas: UkuranKertas | null;
  /** mm: top, right, bottom, left. */
  readonly tepi: readonly [number, number, number, number] | null;
  readonly tata: TataHuruf;
  readonly kop: JenisKop;
  readonly kotakTte: boolean | null;
  /** People in the text without degrees, as in regulations and decisions (Permendagri 1/2023, second-hand). */
  readonly orangTanpaGelar: boolean;
  readonly namaPenandatangan: NamaPenandatangan;
  /** Pejabat id, null = the signer of the settings. */
  readonly pejabatId: string | null;
  /** Klasifikasi arsip, null = that of the settings. */
  readonly kode: string | null;
  readonly polaNomor: string | null;
  readonly word: BerkasWord | null;
}

/** Id of the shipped template of a kind. */
export const idBawaan = (jenis: JenisSurat): string => `bawaan.${jenis}`;
/** Of the shipped templates, and of those stored or exported before it could be changed. Not in the reference: usage. */
export const pembukaBawaan = (jenis: JenisSurat): string =>
  jenis === 'keputusan' ? 'DENGAN RAHMAT TUHAN YANG MAHA ESA' : '';
export const isBawaan = (id: string): boolean => id.startsWith('bawaan.');
