import type { Tanggal } from '../domain/ids';
import type { KodeTerbaca } from '../domain/kodeSubKegiatan';
import type { BarisKeluaran } from './dpaCetakIndikator';
import type { UangKolom } from './dpaCetakKolom';
import type { LabelCetak } from './dpaCetakLabel';

/** What a print says, before anything is judged. */
export interface LetakCetak {
  readonly halaman: number;
  readonly baris: number;
}

export interface RekeningMentah {
  kode: string;
  nama: string;
  uang: UangKolom;
  readonly letak: LetakCetak;
  /** Amounts of the item lines below it (after the change). */
  readonly item: number[];
}

export interface SubCetakMentah {
  kode: KodeTerbaca | null;
  nama: string;
  sumber: string;
  lokasi: string;
  waktu: string;
  keterangan: string;
  readonly keluaran: BarisKeluaran[];
  readonly rekening: RekeningMentah[];
  /** "Jumlah Anggaran Sub Kegiatan" as printed. */
  jumlah: UangKolom | null;
  readonly letak: LetakCetak;
  readonly halaman: Set<number>;
}

/** Header of a Rincian Belanja; values as printed, '' where missing. */
export interface KepalaCetak {
  readonly isi: Partial<Record<LabelCetak, string>>;
  /** Alokasi rows: their suffix (`-1`, '', `+ 1`, `2024`) and amount. */
  readonly alokasi: { readonly sebutan: string; readonly nilai: number }[];
  /** "Masukan": needed money before and after the change (or only one). */
  readonly masukan: number[];
  readonly letak: LetakCetak;
}

export interface DokumenCetakMentah {
  /** Title of the form: `DPPA-RINCIAN BELANJA SKPD`. */
  sebutan: string;
  /** The title says Pergeseran (its form is called DPPA all the same). */
  readonly pergeseran: boolean;
  kepala: KepalaCetak;
  readonly sub: SubCetakMentah[];
  /** Months as read, by index 0..11. */
  readonly bulan: (number | undefined)[];
  tanggal: Tanggal | null;
}
