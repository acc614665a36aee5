import type { JumlahKejadian } from '../domain/disiplin';
import type { PegawaiId, Tanggal } from '../domain/ids';
import type { Kontribusi, TemuanKontribusi } from '../domain/kontribusi';
import type { PetaKontribusi } from '../domain/petaKontribusi';
import type { TemuanImpor } from './views';

/** The picture without names, and what it rests on. */
export type PetaKontribusiView = PetaKontribusi & {
  /** One bagian without names: cells and findings are told of the whole office only. */
  readonly selSekantor: boolean;
  /** Months looked at together. */
  readonly bulan: readonly number[];
  /** Months of the year of which a recap of attendance is there. */
  readonly bulanKehadiran: readonly number[];
  /** Somebody noted a result in these months at all. */
  readonly adaRealisasi: boolean;
};

export interface CatatanView {
  readonly periode: string;
  readonly temuan: TemuanKontribusi;
  readonly alasan: string;
  readonly tanggapan: string;
  readonly tanggal: Tanggal;
}

/** One person of the confidential list. */
export interface BarisKontribusi extends Omit<Kontribusi, 'pegawaiId'> {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaBagian: string;
  /** Notes of this finding in this month: none, no answer yet, answered. */
  readonly pembicaraan: 'belum' | 'menungguTanggapan' | 'selesai' | null;
}

export interface BulanKontribusi {
  readonly bulan: number;
  /** Whole minutes. */
  readonly kapasitas: number;
  readonly beban: number;
  readonly rencana: number;
  readonly selesai: number;
  /** Something was noted in the month, be it of nothing. */
  readonly dicatat: boolean;
  /** null while nothing was imported. */
  readonly hariHadir: number | null;
  readonly hariKerja: number;
  readonly kejadian: JumlahKejadian | null;
}

/** What a talk is prepared with: every number by month, and what was said before. */
export interface RincianKontribusi {
  readonly baris: BarisKontribusi;
  readonly bulan: readonly BulanKontribusi[];
  /** First and last month of the window. */
  readonly jendela: readonly [number, number];
  readonly catatan: readonly CatatanView[];
}

export interface BarisPratinjauKehadiran {
  readonly nomor: number;
  readonly keadaan: 'baru' | 'diperbarui' | 'sama';
  readonly nama: string;
  /** Whom of the office the row is; '' = nobody, the row is left out. */
  readonly pegawai: string;
  readonly bulan: number | null;
  readonly hariHadir: number;
  readonly kejadian: JumlahKejadian;
  readonly temuan: readonly TemuanImpor[];
}
export interface PratinjauKehadiran {
  readonly imporId: string;
  readonly berkas: string;
  readonly lembar: string;
  /** Month (1–12) that was taken for rows of which the file says none; null = it says all of them. */
  readonly bulanDikira: number | null;
  readonly baris: readonly BarisPratinjauKehadiran[];
  readonly temuan: readonly TemuanImpor[];
}

/** The allowance of a month, simulated, by bagian and without names. */
export interface TppKantor {
  readonly k: number;
  readonly bagian: readonly {
    readonly nama: string;
    readonly gabungan: boolean;
    readonly orang: number;
    /** Whole rupiah. */
    readonly dasar: number;
    readonly simulasi: number;
  }[];
  /** People left out: null = some, but fewer than `k`. */
  readonly tanpaDasar: number | null;
  readonly tanpaHasil: number | null;
  readonly adaKehadiran: boolean;
}

/** What a simulation of one person would begin with; nothing of it is kept. */
export interface TppPegawai {
  readonly nama: string;
  readonly kelas: number | null;
  readonly dasar: number | null;
  /** Hundredths of a percent; null while nothing was noted or planned. */
  readonly capaian: number | null;
  readonly kejadian: JumlahKejadian | null;
  /** Days without a reason since January. */
  readonly alpaSetahun: number;
}
