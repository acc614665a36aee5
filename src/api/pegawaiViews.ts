import type { PegawaiId, Tanggal } from '../domain/ids';
import type { SebabKeluar } from '../domain/pegawai';
import type { PemetaanLembar } from './dpaViews';
import type { HasilImpor, Langkah, TemuanImpor } from './views';

/** Staff lists on the wire: what a list says, compared with the people of the office. */

export interface PerubahanBidang {
  /** Name of the field for the user: `Jabatan`. */
  readonly bidang: string;
  /** '' = was empty. */
  readonly lama: string;
  readonly baru: string;
}

/** Somebody of the office a row might be, when it is not certain. */
export interface CalonPegawai {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  /** `NIP 1985…, Bagian Hukum` */
  readonly keterangan: string;
}

export interface BarisPratinjauPegawai {
  /** Row number in the preview, the key of edits. */
  readonly nomor: number;
  readonly nama: string;
  readonly nip: string;
  readonly golongan: string;
  readonly jabatan: string;
  readonly kelas: number | null;
  readonly bagian: string;
  readonly jenisPegawai: string;
  /** Thousandths. */
  readonly fte: number;
  readonly keadaan: 'baru' | 'diperbarui' | 'sama';
  /** Who of the office it is, null = a new person. */
  readonly pegawaiId: PegawaiId | null;
  /** Old and new values; empty for new people. */
  readonly berubah: readonly PerubahanBidang[];
  /** Another bagian or jabatan: a dated placement is added, the past stays. False for corrections of the spelling. */
  readonly pindah: boolean;
  /** Start of the placement in force, when it is known: a list of before that day changes no placement. */
  readonly sejak: Tanggal | null;
  /** Tasks the person holds in the bagian they leave; they stay with them. */
  readonly tugasBagianLama: number;
  readonly calon: readonly CalonPegawai[];
  /** Not taken in unless the user says so: a NIP of somebody else, a person who left, a second row of one person. */
  readonly abaikan: boolean;
  readonly temuan: readonly TemuanImpor[];
}

/** Somebody of the office the list does not name (any more), or names as gone. */
export interface BarisKeluar {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly bagian: string;
  /** Tasks of theirs, and letters that are out. */
  readonly tugas: number;
  readonly surat: number;
  /** Ticked to begin with: the list covers the whole office, or says so itself. */
  readonly usul: boolean;
  readonly sebab: SebabKeluar;
  /** Last day of work if the list or the age of retirement says it, else null = the day of the list. */
  readonly tanggal: Tanggal | null;
  /** Why it stands here (Indonesian). */
  readonly keterangan: string;
}

export interface PratinjauPegawai {
  readonly imporId: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly pemetaan: PemetaanLembar;
  readonly baris: readonly BarisPratinjauPegawai[];
  readonly keluar: readonly BarisKeluar[];
  /** The day of the list: moves begin then. From its title, else today. */
  readonly tanggal: Tanggal;
  readonly tanggalDariDaftar: boolean;
  /** Every bagian of the office has people in the list. */
  readonly seluruhKantor: boolean;
  /** People of bagian the list does not speak about. */
  readonly diLuarDaftar: number;
  readonly bagianBaru: readonly string[];
  readonly kolomPribadi: readonly string[];
  readonly temuan: readonly TemuanImpor[];
}

export interface HasilImporPegawai extends HasilImpor {
  readonly keluar: number;
  readonly dilewati: number;
  /** Tasks that came back to the left-overs, wholly or in part. */
  readonly tugasLepas: number;
}

/** What is known of a leaving before anybody says so. */
export interface BahanKeluar {
  /** Last day of work; null = nobody knows, or the people differ. */
  readonly tanggal: Tanggal | null;
  /** Where the day comes from: their tasks were handed over from the next day, or the age of retirement. */
  readonly dasar: 'alih' | 'bup' | null;
  readonly sebab: SebabKeluar;
  /** Shares that still run: what was handed over already is none. */
  readonly tugas: number;
  /** Of these the unit that was begun and not finished, in hundredths: it stays in their name (K5). */
  readonly dimulai: readonly { readonly nama: string; readonly volume: number; readonly satuan: string }[];
}

export interface HasilKeluar {
  readonly pegawai: number;
  readonly tugasLepas: number;
  readonly langkah: Langkah | null;
}
