import type { ButirAgenda } from '../domain/agenda';
import type { LembarMinggu, Minggu } from '../domain/daftarMinggu';
import type { BagianId, PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { JenisKetidakhadiran } from '../domain/pegawai';
import type { SaringAgenda } from './agendaInputs';
import type { Halaman } from './views';

export interface BarisAgenda extends ButirAgenda {
  readonly namaBagian: string;
  /** The ketua first; at most five, `pegawaiIds` has all. */
  readonly orang: readonly { readonly pegawaiId: PegawaiId; readonly nama: string }[];
}
export interface AbsenAgenda {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly jenis: JenisKetidakhadiran;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
}

/** Somebody who is away while work is due that nobody else does on those days; `mulai` is not before today. */
export interface PerluPengganti extends AbsenAgenda {
  readonly tugas: readonly { readonly id: TugasId; readonly nama: string }[];
}

/** What is late and what comes, as of `hariIni`. Lists are cut at 300 rows, totals are whole. */
export interface AgendaView {
  readonly hariIni: Tanggal;
  readonly sampai: Tanggal;
  readonly terlambat: Halaman<BarisAgenda>;
  /** Over, and nobody noted whether it was done (N2). */
  readonly belumDicatat: Halaman<BarisAgenda>;
  /** Over, and nobody has it (N5). */
  readonly belumDibagi: Halaman<BarisAgenda>;
  readonly mendatang: Halaman<BarisAgenda>;
  /** Late and coming rows by filter. */
  readonly jumlah: Readonly<Record<SaringAgenda, number>>;
  /** Who is away today. */
  readonly absen: readonly AbsenAgenda[];
  /** Of those who are away until `sampai`; at most thirty. */
  readonly pengganti: readonly PerluPengganti[];
  readonly libur: readonly { readonly tanggal: Tanggal; readonly keterangan: string }[];
}

export interface HariAgenda {
  readonly tanggal: Tanggal;
  /** A working day of the office. */
  readonly kerja: boolean;
  /** `Hari Buruh Internasional`, '' = none. */
  readonly libur: string;
  /** Cut at 60 rows; recurring work last. */
  readonly butir: Halaman<BarisAgenda>;
  readonly absen: Halaman<AbsenAgenda>;
}
export interface KalenderAgenda {
  readonly hariIni: Tanggal;
  readonly tahun: number;
  readonly hari: readonly HariAgenda[];
}

export interface DaftarMinggu {
  readonly minggu: Minggu;
  /** `Bagian Organisasi` or the name of the person. */
  readonly judul: string;
  readonly lembar: readonly LembarMinggu[];
}

/** What is owed today, for the start page. A count of 0 = nothing to say. */
export interface Tagihan {
  readonly hariIni: Tanggal;
  readonly terlambat: JumlahContoh;
  /** Over without a note (N2). */
  readonly belumDicatat: JumlahContoh;
  readonly jatuhTempo: JumlahContoh;
  readonly hariIniJatuh: number;
  readonly notula: JumlahContoh;
  /** Invitations nobody has decided on, orders nobody has. */
  readonly perintahMenunggu: JumlahContoh;
  /** Bagian without any realisasi of the last month that is over. */
  readonly realisasi: {
    readonly bulan: number;
    readonly bagian: readonly { readonly id: BagianId; readonly nama: string }[];
  };
  /** Reports of periods that are over and were not made yet: `2026-05`, `2026-TW2`. */
  readonly laporan: readonly { readonly jenis: 'bulanan' | 'triwulan'; readonly periode: string }[];
}
export interface JumlahContoh {
  readonly jumlah: number;
  /** The most urgent one. */
  readonly contoh: string;
}
