import { sel } from '../abkLembar';
import { GAYA_ABK as G } from '../abkGaya';
import { bukuXlsx } from '../bukuXlsx';
import type { GayaSel } from '../gayaXlsx';
import { namaKolom, type BarisXlsx, type LembarXlsx, type Rumus, type Sel } from '../lembarXlsx';
import { tanggalPanjang } from '../../domain/tampil';
import type { NaskahLaporan } from './modelLaporan';

export type JenisKolomLembar = 'teks' | 'tengah' | 'angka' | 'volume' | 'menit' | 'persen' | 'rasio' | 'tanggal';
/** A figure of another kind than its column. */
export interface SelLain {
  readonly jenis: JenisKolomLembar;
  readonly isi: string | number | Rumus;
}
export type IsiSel = string | number | null | Rumus | SelLain;
export interface KolomLembar {
  readonly judul: string;
  readonly jenis: JenisKolomLembar;
  /** Characters. */
  readonly lebar: number;
}
/** A sheet of figures: heading in row BARIS_KEPALA, the rows below it, sums in the last one. */
export interface LembarLaporan {
  readonly nama: string;
  readonly judul: string;
  readonly kolom: readonly KolomLembar[];
  readonly baris: readonly (readonly IsiSel[])[];
  readonly jumlah: readonly IsiSel[] | null;
  readonly catatan: readonly string[];
}

/** 1-based row of the headings; rows follow below. */
export const BARIS_KEPALA = 4;
export const barisKe = (i: number): number => BARIS_KEPALA + 1 + i;

/** R7: a sum of minutes without the crumbs of binary fractions. */
export const rumusJumlahMenit = (jumlah: string): string => `ROUND(${jumlah},2)`;

/** Minutes of a volume by its norm (R7): 45 × 18,9 is 850,5 and not a crumb less. */
export const rumusMenit = (norma: string, volume: string): string => `ROUND(N(${norma})*${volume},2)`;

const persen: GayaSel = { ...G.tengah, format: '0.0%' };
const GAYA: Readonly<Record<JenisKolomLembar, GayaSel>> = {
  teks: G.teks,
  tengah: G.tengah,
  angka: G.angka,
  volume: G.desimal,
  menit: G.desimal,
  persen,
  rasio: G.rasio,
  tanggal: { ...G.tengah, format: 'dd/mm/yyyy' },
};
const TEBAL = Object.fromEntries(
  Object.entries(GAYA).map(([nama, gaya]) => [nama, { ...gaya, tebal: true, latar: 'E6F1F0' }]),
) as Readonly<Record<JenisKolomLembar, GayaSel>>;

const selLembar = (isi: IsiSel, jenis: JenisKolomLembar, gaya: typeof GAYA): Sel =>
  isi !== null && typeof isi === 'object' && 'isi' in isi ? sel(isi.isi, gaya[isi.jenis]) : sel(isi, gaya[jenis]);

const tinggiTeks = (isi: readonly IsiSel[], kolom: readonly KolomLembar[]): number =>
  4 +
  13 *
    Math.max(
      1,
      ...kolom.map(({ lebar, jenis }, k) => {
        const teks = isi[k];
        return jenis === 'teks' && typeof teks === 'string' ? Math.ceil(teks.length / lebar) : 1;
      }),
    );

function lembarXlsx(naskah: NaskahLaporan, lembar: LembarLaporan): LembarXlsx {
  const { nama, judul, kolom, catatan } = lembar;
  const terakhir = namaKolom(kolom.length - 1);
  const isi = (nilai: readonly IsiSel[], gaya: typeof GAYA): BarisXlsx => ({
    sel: kolom.map(({ jenis }, k) => selLembar(nilai[k] ?? null, jenis, gaya)),
    tinggi: tinggiTeks(nilai, kolom),
    ikutIsi: true,
  });
  const baris: BarisXlsx[] = [
    { sel: [sel(judul, G.judul)], tinggi: 24 },
    { sel: [sel(`${naskah.kantor}${naskah.sifat === '' ? '' : ` · ${naskah.sifat}`}`, G.kantor)], tinggi: 16 },
    { sel: [] },
    { sel: kolom.map((k) => sel(k.judul, G.kepala)), tinggi: 44 },
    ...lembar.baris.map((satu) => isi(satu, GAYA)),
    ...(lembar.jumlah ? [isi(lembar.jumlah, TEBAL)] : []),
  ];
  const awalCatatan = baris.length + 2;
  if (catatan.length > 0) baris.push({ sel: [] });
  const lebar = kolom.reduce((n, k) => n + k.lebar, 0);
  for (const teks of catatan)
    baris.push({ sel: [sel(teks, G.catatan)], tinggi: 4 + 12 * Math.ceil(teks.length / Math.max(60, lebar)) });
  const akhir = BARIS_KEPALA + lembar.baris.length;
  return {
    nama,
    kolom: kolom.map((k) => k.lebar),
    baris,
    gabung: catatan.map((_, i) => `A${awalCatatan + i}:${terakhir}${awalCatatan + i}`),
    beku: { baris: BARIS_KEPALA, kolom: Math.min(2, kolom.length - 1) },
    bebas: { saringan: lembar.baris.length > 0 ? `A${BARIS_KEPALA}:${terakhir}${akhir}` : null },
    cetak: {
      kertas: naskah.kertas === 'A4' ? 'A4' : 'F4',
      judulBaris: [BARIS_KEPALA, BARIS_KEPALA],
      area: `A1:${terakhir}${baris.length}`,
      kaki: `${naskah.judul}, ${naskah.kantor}, dicetak ${tanggalPanjang(naskah.dicetak)}`,
    },
  };
}

/** The rows behind the figures as a workbook: sums are formulas, so each can be followed cell by cell. */
export function laporanXlsx(naskah: NaskahLaporan): Uint8Array {
  return bukuXlsx({
    judul: naskah.judul,
    pembuat: naskah.kantor,
    sifat: { jenis: 'laporan', tahun: String(naskah.tahun) },
    lembar: naskah.lembar.map((satu) => lembarXlsx(naskah, satu)),
  });
}
