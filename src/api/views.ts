import type { BarisBenturan } from './bebanViews';
import type { BagianId, PegawaiId, PenugasanId, SuratId, Tanggal, TimKerjaId, TugasId } from '../domain/ids';
import type { Bagian, JenisJabatan, Ketidakhadiran, Pegawai, Penempatan, Peran, TimKerja } from '../domain/pegawai';
import type { Dpa, SubKegiatan } from '../domain/subKegiatan';
import type { Tugas } from '../domain/tugas';
import type { BerkasTerbaru, Cadangan, Langkah, HasilUrung, Pengguna } from '../domain/berkas';
import type { BarisRiwayat, Lampau, RincianPerubahan } from '../domain/riwayat';
import type { Kesehatan } from '../domain/perbaikan';
import type { ErrorCode } from './errors';
import type { HariLibur, Ramadan } from '../domain/kalender';
import type { SebabTugas } from '../domain/habis';
import type { RincianKapasitas } from '../domain/rincianKapasitas';
import type { Kedatangan, StatusBersama } from './bersamaViews';
import type { Benturan } from './gabungViews';
import type { KabarUsulan } from './usulanViews';

export type { BarisRiwayat, BerkasTerbaru, Cadangan, Langkah, HasilUrung, Pengguna, RincianPerubahan };

/**
 * What screens read: plain data, already joined and counted. Minutes, rupiah and ratios are numbers; the UI formats. Long
 * because it is the whole vocabulary of the wire in one place, types only; the calls are in calls/; budget documents have their own page, dpaViews.ts.
 */

export interface BerkasTerbuka {
  readonly path: string;
  readonly nama: string;
  readonly opd: string;
  readonly daerah: string;
  readonly tahun: number;
  readonly contoh: boolean;
  readonly hanyaBaca: boolean;
  /** Last time the named document was written (ISO UTC), null when the copy holds changes not yet published. */
  readonly tersimpan: string | null;
  /** Why the last publish failed ('' = fine): the work is safe in the working copy. */
  readonly galatSimpan: ErrorCode | '';
  /** Unpublished work of a start that ended badly: carried on, or kept as a snapshot because the file changed since. */
  readonly dipulihkan:
    'tidak' | 'dilanjutkan' | 'digabung' | 'disimpanTerpisah' | 'salinanRusak' | 'dokumenLain' | 'dariTempatLama';
}
export interface Sesi {
  readonly versiAplikasi: string;
  readonly pengguna: Pengguna | null;
  readonly berkas: BerkasTerbuka | null;
  readonly urungkan: Langkah | null;
  readonly ulangi: Langkah | null;
  /** True on the development fallback runtime: shown as a notice. */
  readonly runtimePengembangan: boolean;
  /** The office as it was, shown instead of the document; null = the document itself. */
  readonly lampau: Lampau | null;
}

export interface Halaman<T> {
  readonly total: number;
  readonly baris: readonly T[];
}

export interface BarisBagian extends Bagian {
  readonly timKerja: readonly TimKerja[];
  readonly pegawai: number;
  readonly tanpaTugas: number;
  readonly rendah: number;
  readonly melebihi: number;
  readonly subKegiatan: number;
  readonly pagu: number;
  readonly tugas: number;
  readonly tugasBelum: number;
  /** Tasks of lines the budget no longer has: neither divided nor to be divided (H17). */
  readonly keputusan: number;
  readonly menit: number;
  /** Minutes somebody has. */
  readonly menitTerbagi: number;
  /** Minutes nobody has yet of tasks that are to be divided. */
  readonly menitBelum: number;
  /** Part of `menit` that is routine work; the rest is strategic. */
  readonly menitRutin: number;
  readonly kapasitas: number;
  /** Planned minutes ÷ capacity of the bagian, null without capacity. */
  readonly rasio: number | null;
}

export interface BarisSubKegiatan extends SubKegiatan {
  readonly namaBagian: string;
  readonly jumlahTugas: number;
  readonly tugasBelum: number;
  readonly menit: number;
  readonly menitTerbagi: number;
  readonly rupiahTerbagi: number;
  readonly habis: boolean;
  /** The version in force names it. Others are listed only while tasks or letters hang on them. */
  readonly berlaku: boolean;
  readonly versi: number;
}
export interface DaftarDpa {
  readonly dpa: Dpa | null;
  readonly baris: readonly BarisSubKegiatan[];
}

/** What a division by hand did besides what was asked. */
export interface HasilBagian {
  /** Done parts that stayed with whom they were done by: `Ayu Lestari (5 Laporan)`. */
  readonly tetap: readonly string[];
}
export interface BagianPorsi {
  readonly penugasanId: PenugasanId;
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly porsi: number;
  readonly menit: number;
  readonly peran: Peran;
  readonly terkunci: boolean;
  readonly persetujuanLintas: string;
  /** Why this person may not lead the task (S8); absent = may. */
  readonly halanganKetua?: string;
  /** The record of somebody who left or handed over: until this day. */
  readonly sampai?: Tanggal;
  /** First day of somebody who took over. */
  readonly mulai?: Tanggal;
}
export interface BarisTugas extends Tugas {
  readonly versi: number;
  readonly namaBagian: string;
  readonly kodeSubKegiatan: string;
  readonly namaSubKegiatan: string;
  /** volume × norma, null when the norm is missing. */
  readonly menit: number | null;
  readonly rupiah: number;
  readonly jumlahPorsi: number;
  /** Out of `pembagi`: what nobody has to do any more; absent = nothing. Counted in `jumlahPorsi`. */
  readonly batal?: number;
  /** `2 Perangkat Daerah belum terbagi`, '' when divided. */
  readonly sisaTeks: string;
  readonly sebab: readonly SebabTugas[];
  readonly habis: boolean;
  readonly pembagian: readonly BagianPorsi[];
}

/** A card of the board: the task and the minutes that fall into the chosen period (office calendar). */
export interface KartuPapan extends BarisTugas {
  readonly menitPeriode: number;
}
export interface SegmenPapan {
  readonly penugasanId: PenugasanId;
  readonly tugasId: TugasId;
  readonly nama: string;
  /** Minutes in the chosen period. */
  readonly menit: number;
  readonly peran: Peran;
  readonly terkunci: boolean;
}
export interface BarisPapan {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  readonly kelas: number | null;
  readonly kompetensi: readonly string[];
  readonly bagianId: BagianId | null;
  readonly timKerjaId: TimKerjaId | null;
  readonly namaBagian: string;
  readonly namaTim: string;
  readonly dihitung: boolean;
  /** Minutes in the chosen period. */
  readonly kapasitas: number;
  readonly beban: number;
  /** Year: minutes. */
  readonly kapasitasSetahun: number;
  readonly bebanSetahun: number;
  /** Highest yearly load that was accepted, hundredths of the capacity; absent = none accepted. */
  readonly bebanDiterima?: number;
  readonly segmen: readonly SegmenPapan[];
}
export interface Papan {
  readonly periode: string;
  readonly hariKerja: number;
  /** Tasks not wholly divided (BarisTugas), capped to 500; `totalTugas` is the true number. */
  readonly tugas: readonly KartuPapan[];
  readonly totalTugas: number;
  /** Minutes of the year nobody has yet, of all of them. */
  readonly totalMenit: number;
  /** Wholly divided and still not habis (a holder who may not, a line no longer in the DPA): in the counter, not on the board. */
  readonly terbagiBelumHabis: number;
  readonly pegawai: readonly BarisPapan[];
}

/** Who could take a task: for "Pindahkan ke…" and the drop preview. */
export interface Calon {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  /** '' = may take it, else why not (Indonesian). */
  readonly halangan: string;
  /** Why this person may not lead it (S8); absent = may, or is on it already as ketua or not. */
  readonly halanganKetua?: string;
  readonly rasio: number | null;
  readonly rasioSesudah: number | null;
  readonly sisaMenit: number;
  /** Minutes of the year. */
  readonly kapasitas: number;
}

export interface BarisPegawai extends Pegawai {
  readonly versi: number;
  readonly namaBagian: string;
  readonly namaTim: string;
  readonly beban: number;
  readonly kapasitas: number;
  readonly rasio: number | null;
  readonly jumlahTugas: number;
  readonly temuanNip: readonly string[];
}
export interface RincianPegawai {
  readonly pegawai: BarisPegawai;
  readonly penempatan: readonly Penempatan[];
  readonly ketidakhadiran: readonly Ketidakhadiran[];
  readonly tugas: readonly BarisTugas[];
  readonly lahir: Tanggal | null;
  readonly bup: { readonly tanggal: Tanggal; readonly usia: number; readonly sumber: string } | null;
  /** Capacity by month and why it is lower than full. */
  readonly kapasitas: RincianKapasitas;
  /** Work that cannot be done inside its window around leave. */
  readonly tidakMuat: readonly BarisBenturan[];
}

export interface Kalender {
  readonly tahun: number;
  readonly lengkap: boolean;
  readonly catatan: readonly string[];
  readonly libur: readonly (HariLibur & { readonly id: string })[];
  readonly ramadan: Ramadan | null;
  readonly hariKerja: number;
  readonly menitEfektif: number;
}

export interface HasilCari {
  readonly jenis: 'pegawai' | 'tugas' | 'subKegiatan' | 'surat';
  readonly id: string;
  readonly judul: string;
  readonly keterangan: string;
}

// Imports: what was understood, before anything is written.
export interface TemuanImpor {
  readonly tingkat: 'galat' | 'peringatan' | 'info';
  readonly kode: string;
  readonly pesan: string;
  readonly lembar: string;
  readonly baris: number | null;
  readonly kolom: string;
  /** Name of the file where several were read at once. */
  readonly berkas?: string;
}
export interface HasilImpor {
  readonly baru: number;
  readonly diperbarui: number;
  readonly sama: number;
  readonly langkah: Langkah | null;
}

/** One letter that went out, and the file it lies in. */
export interface NaskahKeluar {
  readonly id: SuratId;
  readonly nomor: string;
  readonly perihal: string;
  readonly penerima: readonly string[];
  readonly berkas: string;
  /** Name inside the zip, '' = the file itself. */
  readonly dalamZip: string;
  /** SHA-256 of the letter's PDF; of the whole file where all letters lie in one. */
  readonly hash: string;
  /**
   * Of a letter saved again: whether the file is the very one the register knows by its hash. null = it cannot be: the
   * letter went out in a file with others, is marked as no longer in force, or was left alone as it lay there.
   */
  readonly sesuaiRegister?: boolean | null;
}
export interface HasilSurat {
  readonly diterbitkan: readonly SuratId[];
  readonly berkas: readonly string[];
  readonly folder: string;
  readonly naskah: readonly NaskahKeluar[];
  /** Letters that already lay in the folder and were left alone. */
  readonly sudahAda: number;
}

// Events to the window.
export type AppEvent =
  | {
      readonly type: 'changed';
      readonly sesi: Sesi;
      readonly tabel: readonly string[];
      readonly label: string;
      readonly sebab: 'ubah' | 'urung' | 'ulang' | 'buka' | 'tutup' | 'terima';
      /** `terima`: whose work it was. */
      readonly dari?: readonly Kedatangan[];
      /** People whose load or capacity may differ now; null = anybody (many, or the calendar, or another file). */
      readonly pegawai: readonly PegawaiId[] | null;
    }
  /** The weeks of everybody are summed up: totals of the map are there. */
  | { readonly type: 'petaSiap' }
  | {
      readonly type: 'progress';
      readonly jobId: string;
      readonly bagian: number;
      readonly teks: string;
      /** The job has something usable already: `finishJob` takes it as it is. */
      readonly usulan?: KabarUsulan;
    }
  | { readonly type: 'saved'; readonly sesi: Sesi }
  | { readonly type: 'bersama'; readonly status: StatusBersama }
  /** What somebody else wrote met what this session wrote, unseen: to be decided side by side. */
  | { readonly type: 'benturan'; readonly benturan: readonly Benturan[] }
  /** The thorough check of the open document has ended. */
  | { readonly type: 'kesehatan'; readonly kesehatan: Kesehatan }
  | { readonly type: 'menu'; readonly perintah: string }
  | { readonly type: 'buka'; readonly path: string };
