import type { BagianId, PegawaiId, Tanggal } from '../domain/ids';
import type { KeadaanPerintah, Perintah } from '../domain/perintah';
import type { SuratTugasnya } from '../domain/surat';
import type { Calon, Halaman } from './views';

export interface BarisPerintah extends Perintah {
  /** Row counter of the order. */
  readonly versi: number;
  readonly keadaan: KeadaanPerintah;
  /** Name of its task. */
  readonly namaTugas: string;
  readonly tenggat: Tanggal | null;
  readonly bagianId: BagianId | null;
  readonly namaBagian: string;
  /** The ketua (or who stands in) first. */
  readonly pelaksana: readonly { readonly pegawaiId: PegawaiId; readonly nama: string }[];
  readonly menit: number;
  readonly petunjuk: string;
}

/** One order with the letters that were made for it. */
export interface RincianPerintah extends BarisPerintah {
  readonly naskah: readonly SuratTugasnya[];
}

export interface HalamanPerintah extends Halaman<BarisPerintah> {
  /** Over all orders of the bagian and the search, whatever the filter. */
  readonly jumlah: Readonly<Record<KeadaanPerintah, number>>;
}

/** Somebody who could take an order, as free as the days between its dates leave them. */
export interface CalonPerintah extends Calon {
  /** false = the window lies in another year, of which no capacity is known (LT4): the two below are 0. */
  readonly diketahui: boolean;
  /** Minutes of capacity and of load in the window. */
  readonly kapasitasJendela: number;
  readonly bebanJendela: number;
  /** The order fits beside everything else inside its window (fit test). */
  readonly muat: boolean;
  /** `Cuti tahunan 4–8 Mei 2026`; '' = there. */
  readonly absen: string;
  /** Other meetings of that day: `09.00 rapat evaluasi SAKIP`; '' = none. */
  readonly rapatLain: string;
  /** Another one than that of the order needs a consent. */
  readonly bagianId: BagianId | null;
}

/** What the form starts with: who ordered before, and who sits at this PC. */
export interface BahanPerintah {
  /** The most frequent first. */
  readonly pemberi: readonly string[];
  /** The person at this PC where the office has exactly one of that name. */
  readonly sayaId: PegawaiId | null;
  readonly bagianId: BagianId | null;
  /** The first working day a week from today. */
  readonly tenggat: Tanggal;
  /** Effective minutes of a usual working day. */
  readonly menitSehari: number;
}
