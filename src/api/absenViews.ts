import type { TemuanAbsen } from '../domain/absen';
import type { HariTahun } from '../domain/absenLintas';
import type { TindakanAbsen } from '../domain/absenUsulan';
import type { BagianId, KetidakhadiranId, PegawaiId, Tanggal } from '../domain/ids';
import type { JenisKetidakhadiran } from '../domain/pegawai';
import type { BarisBenturan } from './bebanViews';
import type { KeadaanAbsen } from './absenInputs';
import type { Halaman, Langkah, TemuanImpor } from './views';

/** A recorded absence in the list. */
export interface BarisAbsen {
  readonly id: KetidakhadiranId;
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly jenis: JenisKetidakhadiran;
  /** Part of each day, 100 = the whole day. */
  readonly persen: number;
  /** `Cuti tahunan 4–8 Mei 2026 (50 % hari)` */
  readonly sebutan: string;
  /** In the year of the file. */
  readonly hariKerja: number;
  /** In other years, ascending (A7). */
  readonly lain: readonly HariTahun[];
  /** Effective minutes it takes. */
  readonly menit: number;
  /** Tasks of the person that do not fit because of it. */
  readonly benturan: number;
  readonly waktu: 'lewat' | 'kini' | 'nanti';
}

export interface DaftarAbsen extends Halaman<BarisAbsen> {
  /** With the other filters as they are. */
  readonly jumlah: Readonly<Record<KeadaanAbsen, number>>;
}

/** What one line would do, and what is found about it; `pesan` is said to the user. */
export interface TemuanBaris {
  readonly kode: TemuanAbsen;
  readonly menolak: boolean;
  readonly pesan: string;
}
export interface BarisPratinjauAbsen {
  readonly hariKerja: number;
  readonly menit: number;
  readonly temuan: readonly TemuanBaris[];
}

/** The year of one person before and after. */
export interface DampakOrang {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  /** Effective minutes the capacity shrinks by. */
  readonly menit: number;
  readonly rasioSebelum: number | null;
  readonly rasioSesudah: number | null;
  /** Working days of cuti tahunan in the year, these included. */
  readonly cutiTahunan: number;
}

export interface PilihanAbsen {
  readonly tindakan: TindakanAbsen;
  /** Who takes it over, '' for a later end. */
  readonly kepada: string;
  /** `2 Perangkat Daerah`, `40 %`; '' = the whole share, or a later end. */
  readonly porsiTeks: string;
  /** Minutes handed over. */
  readonly menit: number;
}

export type DiamAbsen = 'sudahLebih' | 'lewat';

/** Work that does not fit any more when the absences are written, and what could be done about it. */
export interface BenturanAbsen extends BarisBenturan {
  /** Minutes that do not fit because of the absences. */
  readonly bertambah: number;
  readonly pilihan: readonly PilihanAbsen[];
  /** The proposed one, null = leave it. */
  readonly bawaan: number | null;
  /** Recurring work: who has time on the days that are missing, '' = nobody or not asked. */
  readonly sempat: string;
  /** Of a recorded absence nothing is proposed where there was too much before it, or where it is over. */
  readonly diam: DiamAbsen | null;
  /** What is proposed for the ones above frees it too. */
  readonly teratasi: boolean;
}

export interface PratinjauAbsen {
  /** As the lines were given. */
  readonly baris: readonly BarisPratinjauAbsen[];
  readonly orang: readonly DampakOrang[];
  readonly benturan: readonly BenturanAbsen[];
  /** Conflicts behind those listed: they come back when these are solved. */
  readonly benturanLain: number;
}

export interface HasilAbsen {
  readonly ids: readonly KetidakhadiranId[];
  readonly baru: number;
  readonly diubah: number;
  readonly sama: number;
  /** Tasks handed over or given a later end. */
  readonly tugas: number;
  /** Tasks that still do not fit because of these absences. */
  readonly benturan: number;
  readonly langkah: Langkah | null;
}

/** A line of a pasted or read list. What could not be read is null and told in `temuan`. */
export interface BarisTempelAbsen {
  /** Row as the spreadsheet shows it. */
  readonly nomor: number;
  /** As it stands there. */
  readonly orang: string;
  readonly pegawaiId: PegawaiId | null;
  readonly nama: string;
  readonly namaBagian: string;
  /** People it may be. */
  readonly calon: readonly { readonly pegawaiId: PegawaiId; readonly nama: string; readonly keterangan: string }[];
  readonly mulai: Tanggal | null;
  readonly akhir: Tanggal | null;
  readonly jenis: JenisKetidakhadiran | null;
  readonly persen: number | null;
  readonly temuan: readonly TemuanImpor[];
}
export interface TempelanAbsen {
  readonly baris: readonly BarisTempelAbsen[];
  /** About the list as a whole. */
  readonly temuan: readonly TemuanImpor[];
}
