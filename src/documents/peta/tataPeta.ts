import type { IsiPeta } from './isiPeta';

/** Points of the two papers, landscape. */
export const KERTAS_PETA = { A4: [842, 595], A3: [1191, 842] } as const;
export type KertasPeta = keyof typeof KERTAS_PETA;

/** Margins, head, column heads and foot in points; a row is one line. */
export const UKURAN = { tepi: 28, kepala: 46, judulKolom: 31, baris: 13.2, kaki: 40 } as const;
/** Narrowest columns in which a figure stays readable on paper. */
const PALING_SEMPIT = { minggu: 15.5, bulan: 27 } as const;
const TETAP = {
  A4: { minggu: { nama: 128, jabatan: 140 }, bulan: { nama: 128, jabatan: 148 } },
  A3: { minggu: { nama: 134, jabatan: 106 }, bulan: { nama: 180, jabatan: 230 } },
} as const;
const NOMOR = 24;
const SETAHUN = 34;
const PEMBANDING = 46;

export interface KolomTata {
  readonly x: number;
  readonly lebar: number;
}
/** Measures of a page: where columns stand, and which part of rows and periods each page shows. */
export interface TataPeta {
  readonly lebar: number;
  readonly tinggi: number;
  readonly nomor: KolomTata;
  /** null without names. */
  readonly nama: KolomTata | null;
  readonly jabatan: KolomTata;
  readonly setahun: KolomTata;
  readonly banding: { readonly lain: KolomTata; readonly selisih: KolomTata } | null;
  readonly xSel: number;
  readonly lebarSel: number;
  /** Periods of a page from … to (excluded): all of them, or equal parts one after the other. */
  readonly bagianKolom: readonly (readonly [number, number])[];
  /** Rows of a page from … to (excluded). The last one also holds the grand total. */
  readonly bagianBaris: readonly (readonly [number, number])[];
}

/** Lays a map out on paper; pages = bagianBaris × bagianKolom. */
export function tataPeta(isi: IsiPeta, kertas: KertasPeta): TataPeta {
  const [lebar, tinggi] = KERTAS_PETA[kertas];
  const ruang = tinggi - UKURAN.tepi * 2 - UKURAN.kepala - UKURAN.judulKolom - UKURAN.kaki;
  return { ...mendatar(isi, kertas, lebar), lebar, tinggi, bagianBaris: blok(isi, Math.floor(ruang / UKURAN.baris)) };
}

/** The same on one tall sheet: the picture of the rows on screen. */
export function tataGambar(isi: IsiPeta): TataPeta {
  const { tepi, kepala, judulKolom, baris, kaki } = UKURAN;
  const tinggi = Math.ceil(tepi * 2 + kepala + judulKolom + (isi.baris.length + 1) * baris + kaki);
  const tata = mendatar(isi, 'A3', KERTAS_PETA.A3[0]);
  const lebarSel = tata.bagianKolom.length > 1 ? PALING_SEMPIT[isi.per] : tata.lebarSel;
  const lebar = Math.ceil(tata.xSel + lebarSel * isi.kolom.length + tepi);
  return {
    ...tata,
    lebarSel,
    lebar,
    tinggi,
    bagianKolom: [[0, isi.kolom.length]],
    bagianBaris: [[0, isi.baris.length]],
  };
}

function mendatar(isi: IsiPeta, kertas: KertasPeta, lebar: number) {
  const tetap = TETAP[kertas][isi.per];
  let x: number = UKURAN.tepi;
  const kolom = (selebar: number): KolomTata => {
    const di = { x, lebar: selebar };
    x += selebar;
    return di;
  };
  const nomor = kolom(NOMOR);
  const nama = isi.tanpaNama ? null : kolom(tetap.nama);
  const jabatan = kolom(isi.tanpaNama ? tetap.nama + tetap.jabatan - 60 : tetap.jabatan);
  const setahun = kolom(SETAHUN);
  const banding = isi.banding ? { lain: kolom(PEMBANDING), selisih: kolom(SETAHUN) } : null;
  const ruang = lebar - UKURAN.tepi - x;
  const muat = Math.max(1, Math.floor(ruang / PALING_SEMPIT[isi.per] + 0.001));
  const banyak = Math.max(1, isi.kolom.length);
  const bagian = Math.ceil(banyak / muat);
  const seiris = Math.ceil(banyak / bagian);
  const bagianKolom = Array.from(
    { length: bagian },
    (_, i) => [i * seiris, Math.min(banyak, (i + 1) * seiris)] as const,
  );
  return { nomor, nama, jabatan, setahun, banding, xSel: x, lebarSel: ruang / seiris, bagianKolom };
}

/**
 * Rows by pages. Each bagian begins its own sheet (names are for the superior of that bagian), no heading stands alone at the
 * foot, and the grand total has a line of its own on the last page.
 */
function blok(isi: IsiPeta, muat: number): readonly (readonly [number, number])[] {
  const { baris } = isi;
  const hasil: [number, number][] = [];
  let mulai = 0;
  while (mulai < baris.length) {
    let akhir = Math.min(baris.length, mulai + muat);
    if (akhir === baris.length && akhir - mulai === muat) akhir -= 1;
    if (isi.lembarPerKelompok) {
      const berikut = baris.findIndex((satu, i) => i > mulai && i < akhir && satu.jenis === 'kelompok');
      if (berikut > 0 && baris[berikut - 1]?.jenis === 'orang') akhir = berikut;
      else if (berikut > 0) akhir = batasLembar(isi, mulai, akhir);
    }
    if (
      akhir < baris.length &&
      akhir - mulai > 1 &&
      baris[akhir - 1]?.jenis === 'kelompok' &&
      baris[akhir]?.jenis === 'orang'
    )
      akhir -= 1;
    hasil.push([mulai, akhir]);
    mulai = akhir;
  }
  return hasil.length > 0 ? hasil : [[0, 0]];
}

/** End of a sheet that begins with closed groups: they share it, the first open one begins the next. */
function batasLembar({ baris }: IsiPeta, mulai: number, akhir: number): number {
  for (let i = mulai + 1; i < akhir; i++)
    if (baris[i]?.jenis === 'kelompok' && baris[i + 1]?.jenis === 'orang') return i;
  return akhir;
}
