import type { DasarAbk } from '../domain/abkPeriode';
import type { PeriodeAbk } from '../domain/waktuAbk';
import { tanggalPanjang } from '../domain/tampil';
import { GAYA_ABK as G } from './abkGaya';
import { namaKolom, type BarisXlsx, type LembarXlsx, type Rumus, type Sel } from './lembarXlsx';
import type { FormAbk } from './susunAbk';

export const LEMBAR = { kantor: 'Rekap kantor', unit: 'Rekap unit', ej: 'EJ dan EU', dasar: 'Dasar' } as const;

/** Cells of the sheet "Dasar" that formulas point to. */
export const DASAR = { wke: 4, pembulatan: 5, b: 6, c: 7, d: 8, minggu: 9, bulan: 10, triwulan: 11 } as const;
export const selDasar = (nama: keyof typeof DASAR): string => `${LEMBAR.dasar}!$C$${DASAR[nama]}`;
/** Effective minutes by the period of a line; without recurring work only the year is used. */
export const selWke = (periode: PeriodeAbk, { cara }: Pick<DasarAbk, 'cara'>): string =>
  selDasar(
    cara === 'periode' && (periode === 'minggu' || periode === 'bulan' || periode === 'triwulan') ? periode : 'wke',
  );

export const sel = (isi: Sel['isi'], gaya: Sel['gaya']): Sel => ({ isi, gaya });
export const rumus = (teks: string, nilai: Rumus['nilai']): Rumus => ({ rumus: teks, nilai });
/** `'FM Hukum'!F12` */
export const diLembar = (lembar: string, alamat: string): string => `'${lembar.replaceAll("'", "''")}'!${alamat}`;

/** A7 as a formula: whole people, and one more from the fraction of the setting on. */
export const rumusBulat = (x: string): string =>
  `INT(${x}+0.000000001)+IF(AND(${x}-INT(${x}+0.000000001)>0.000000001,${x}-INT(${x}+0.000000001)+0.000000001>=${selDasar('pembulatan')}),1,0)`;
/** A10: EJ, a dash without pemangku. */
export const rumusEj = (kebutuhan: string, pemangku: string): string =>
  `IF(${pemangku}>0,ROUND(${kebutuhan}/${pemangku},9),"–")`;
export const rumusKelas = (x: string): string =>
  `IF(ISNUMBER(${x}),IF(${x}>1,"A",IF(${x}>=${selDasar('b')},"B",IF(${x}>=${selDasar('c')},"C",IF(${x}>=${selDasar('d')},"D","E")))),"–")`;
/** Sum of cells that need not stand together; without any 0. */
export const rumusJumlah = (alamat: readonly string[]): string => (alamat.length === 0 ? '0' : alamat.join('+'));

/** Title, office and an empty row above the heading, which repeats on every page. */
export const KEPALA = 4;
export function kepalaLembar(form: FormAbk, judul: string, kolom: readonly string[]): BarisXlsx[] {
  return [
    { sel: [sel(`${judul} TAHUN ${form.tahun}`, G.judul)], tinggi: 24 },
    { sel: [sel(form.kantor, G.kantor)], tinggi: 16 },
    { sel: [] },
    { sel: kolom.map((k) => sel(k, G.kepala)), tinggi: 44 },
  ];
}

export const cetakLembar = (form: FormAbk, kolom: number, baris: number): Pick<LembarXlsx, 'beku' | 'cetak'> => ({
  beku: { baris: KEPALA, kolom: 2 },
  cetak: {
    kertas: form.kertas === 'A4' ? 'A4' : 'F4',
    judulBaris: [KEPALA, KEPALA],
    area: `A1:${namaKolom(kolom - 1)}${baris}`,
    kaki: `Analisis Beban Kerja ${form.kantor} ${form.tahun}, dicetak ${tanggalPanjang(form.dicetak)}`,
  },
});

/** Height that shows a wrapped text: not every program fits rows by itself on opening. */
export const tinggiTeks = (teks: string, lebar: number): number =>
  Math.min(120, 4 + 13 * Math.max(1, Math.ceil(teks.length / (lebar * 1.02))));
