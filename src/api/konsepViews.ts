import type { BarisBeda } from '../domain/bedaSurat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat, StatusSurat } from '../domain/surat';
import type { SuntinganSurat } from './konsepInputs';
import type { SasaranSurat } from './suratInputs';

/** A letter being written. */
export interface KonsepSurat {
  readonly id: SuratId;
  readonly perihal: string;
  readonly status: StatusSurat;
  /** As it would go out, without the logo. */
  readonly isi: IsiSurat;
  /** What it is composed from: a form filled with this gives the konsep again. */
  readonly sasaran: SasaranSurat;
  readonly suntingan: SuntinganSurat;
}

/** The words of the first letter of a choice, for who wants to change them. */
export interface RancanganSurat {
  readonly pdf: Uint8Array;
  readonly jumlah: number;
  readonly teks: Required<SuntinganSurat>;
}

/** Konsep that take the place of issued letters. */
export interface PenggantiSurat {
  readonly ids: readonly SuratId[];
  /** Letters that get none, because nobody in them has a task left. */
  readonly dilewati: number;
  /** What is no longer as in the old letters: whole sentences, Indonesian. */
  readonly catatan: readonly string[];
}

export interface BedaNaskah {
  readonly baris: readonly BarisBeda[];
}

export interface JumlahBeda {
  /** Issued letters that no longer say who does what. */
  readonly jumlah: number;
  /** The newest of them. */
  readonly ids: readonly SuratId[];
}
