import { JUDUL_FORMULIR, type KolomFormulir } from '../domain/formulirTugas';
import { namaKolom } from './lembarXlsx';

/** Rows of the sheet "Isian tugas" (1-based). Capacity, other hours and ids of people are hidden. */
export const BARIS = {
  judul: 1,
  ajakan: 2,
  jam: 3,
  rasio: 4,
  kapasitas: 5,
  jamLain: 6,
  orang: 7,
  kepala: 8,
  awal: 9,
} as const;

/** Hidden columns of the calculation, after the visible ones. */
export type KolomHitung = 'pembagi' | 'jamPorsi' | 'jumlahX' | 'jamX';

const SEBELUM_ORANG: readonly (readonly [KolomFormulir, number | null])[] = [
  ['kunci', null],
  ['nama', 42],
  ['keluaran', 22],
  ['volume', 9.5],
  ['satuan', 14],
  ['norma', 8],
  ['satuanNorma', 8],
  ['jam', 10],
  ['waktu', 15],
  ['sifat', 10],
  ['pelaksana', 20],
  ['sisa', 10],
];
const SESUDAH_ORANG: readonly (readonly [KolomFormulir, number | null])[] = [
  ['jenis', 9],
  ['dasar', 26],
  ['petunjuk', 34],
  ['syarat', 34],
];
const HITUNG: readonly KolomHitung[] = ['pembagi', 'jamPorsi', 'jumlahX', 'jamX'];
const LEBAR_ORANG = 5;

/** Where each column of a form with so many people stands, as letters. */
export class TataKolom {
  readonly lebar: readonly (number | null)[];
  readonly #letak = new Map<KolomFormulir | KolomHitung, number>();

  constructor(readonly jumlahOrang: number) {
    const lebar: (number | null)[] = [];
    const tambah = (nama: KolomFormulir | KolomHitung, l: number | null): void => {
      this.#letak.set(nama, lebar.length);
      lebar.push(l);
    };
    for (const [nama, l] of SEBELUM_ORANG) tambah(nama, l);
    for (let i = 0; i < jumlahOrang; i++) lebar.push(LEBAR_ORANG);
    for (const [nama, l] of SESUDAH_ORANG) tambah(nama, l);
    for (const nama of HITUNG) tambah(nama, null);
    this.lebar = lebar;
  }

  /** 0-based. */
  ke(kolom: KolomFormulir | KolomHitung): number {
    return this.#letak.get(kolom) ?? 0;
  }
  huruf(kolom: KolomFormulir | KolomHitung): string {
    return namaKolom(this.ke(kolom));
  }
  keOrang(i: number): number {
    return SEBELUM_ORANG.length + i;
  }
  hurufOrang(i: number): string {
    return namaKolom(this.keOrang(i));
  }
  /** The cells of all people in one row, `$M9:$X9`; null without people. */
  rentangOrang(baris: number): string | null {
    if (this.jumlahOrang === 0) return null;
    return `$${this.hurufOrang(0)}${baris}:$${this.hurufOrang(this.jumlahOrang - 1)}${baris}`;
  }
  judul(kolom: KolomFormulir): string {
    return JUDUL_FORMULIR[kolom];
  }
  /** Visible columns of the form in their order, without the people. */
  get isian(): readonly KolomFormulir[] {
    return [...SEBELUM_ORANG, ...SESUDAH_ORANG].map(([nama]) => nama);
  }
}
