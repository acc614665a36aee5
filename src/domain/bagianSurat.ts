import type { SuratId, Tanggal } from './ids';
import type { BarisTugasSurat, PenerimaSurat } from './surat';

/** Parts that only some kinds of letters have. */

/** A person with the tasks of the yearly division, in the lampiran of a Keputusan or a Nota Dinas. */
export interface BagianLampiran {
  readonly orang: PenerimaSurat;
  readonly tabel: readonly BarisTugasSurat[];
}

/** Head of a Nota Dinas. */
export interface KepalaNota {
  readonly yth: string;
  readonly dari: string;
  readonly sifat: string;
  /** `1 (satu) berkas`, '' = none. */
  readonly lampiran: string;
  readonly hal: string;
}

/** A letter that came in, and what is to be done about it by whom. */
export interface IsiDisposisi {
  readonly suratDari: string;
  readonly nomorSurat: string;
  /** '' unknown. */
  readonly tanggalSurat: Tanggal;
  readonly diterima: Tanggal;
  readonly agenda: string;
  readonly sifat: string;
  readonly perihal: string;
  /** All boxes of the form, and which of them are ticked. */
  readonly harap: readonly { readonly teks: string; readonly pilih: boolean }[];
  readonly catatan: string;
  /** '' = no term. */
  readonly tenggat: Tanggal;
}

/** Two sides of a hand-over; the tasks stand in `tabel`. */
export interface IsiBeritaAcara {
  readonly pihakKesatu: PenerimaSurat;
  readonly pihakKedua: PenerimaSurat;
  readonly alasan: string;
  /** First day of the new holder. */
  readonly terhitung: Tanggal;
  /** Last day of a stand-in; absent = for good, and in letters frozen before it was kept. */
  readonly sampai?: Tanggal;
}

/** The letter that a new one takes the place of. */
export interface SuratDigantikan {
  readonly id: SuratId;
  readonly sebutan: string;
  readonly nomor: string;
  readonly tanpaNomor?: true;
  readonly tanggal: Tanggal;
}
