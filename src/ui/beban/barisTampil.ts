import type { Api } from '../../api/api';
import type { Kotak } from './kotakSel';
import type { OrangPeta, SelBaris } from '../../api/petaViews';

/** Shapes of the map as the screen holds them: one object per row, its numbers cut out of the page they came in. */
export type HalamanPeta = Awaited<ReturnType<Api['listPeta']>>;
export type PetaUlang = Awaited<ReturnType<Api['getPetaBaris']>>;
export type InfoBaris = HalamanPeta['baris'][number];
export type InfoKelompok = Exclude<InfoBaris, OrangPeta>;
export type KolomPeta = HalamanPeta['kolom'][number];
export type Per = HalamanPeta['per'];

export interface BarisTampil {
  /** `pegawaiId` or `kelompok:KEY`; the grand total is JUMLAH. */
  readonly kunci: string;
  readonly info: InfoBaris;
  /** Minutes: the year first, then the columns. */
  readonly angka: SelBaris;
  /** The same row in the compared plan; null = nothing is compared, or the other plan does not know it. */
  readonly lain: SelBaris | null;
}
export const JUMLAH = 'jumlah';

export const kunciBaris = (info: InfoBaris): string =>
  info.jenis === 'orang' ? info.pegawaiId : `kelompok:${info.kunci}`;

export const orangDari = (baris: BarisTampil | undefined): OrangPeta | null =>
  baris?.info.jenis === 'orang' ? baris.info : null;

const potong = (sel: SelBaris, ke: number, langkah: number): SelBaris => ({
  beban: sel.beban.subarray(ke * langkah, (ke + 1) * langkah),
  kapasitas: sel.kapasitas.subarray(ke * langkah, (ke + 1) * langkah),
});

/** Rows of an answer, each with its own part of the numbers. */
export function barisDari(
  isi: Pick<HalamanPeta, 'baris' | 'beban' | 'kapasitas' | 'banding' | 'kolom'>,
): BarisTampil[] {
  const langkah = isi.kolom.length + 1;
  return isi.baris.map((info, i) => ({
    kunci: kunciBaris(info),
    info,
    angka: potong(isi, i, langkah),
    lain: isi.banding && (info.jenis !== 'orang' || info.adaBanding) ? potong(isi.banding, i, langkah) : null,
  }));
}

export const barisJumlah = ({ jumlah }: Pick<HalamanPeta, 'jumlah'>): BarisTampil => ({
  kunci: JUMLAH,
  info: jumlah,
  angka: { beban: jumlah.beban, kapasitas: jumlah.kapasitas },
  lain: jumlah.banding,
});

/** Load ÷ capacity of a cell; `ke` 0 = the year. null = no capacity. */
export function rasioSel({ beban, kapasitas }: SelBaris, ke: number): number | null {
  const penuh = kapasitas[ke] ?? 0;
  return penuh > 0 ? (beban[ke] ?? 0) / penuh : null;
}

/** Minutes that are free (positive) or over (negative). */
export const ruangSel = ({ beban, kapasitas }: SelBaris, ke: number): number => (kapasitas[ke] ?? 0) - (beban[ke] ?? 0);

export interface Sel {
  readonly baris: number;
  /** KOLOM_NAMA, KOLOM_SETAHUN, then 0…n−1. */
  readonly kolom: number;
}
export const KOLOM_NAMA = -2;
export const KOLOM_SETAHUN = -1;

export interface SelTerbuka {
  readonly baris: BarisTampil;
  readonly kolom: number;
  /** The cell in pixels of the window. */
  readonly di: Kotak;
}
