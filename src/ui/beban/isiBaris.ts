import type { SelBaris } from '../../api/petaViews';
import type { BarisTampil, KolomPeta } from './barisTampil';
import { isiSel, selisihSel, type BatasKelas, type IsiSel, type SatuanPeta, type SisiBanding } from './isiSel';

/** How cells are written; a new object when anything of it changes (rows keep what was worked out for one). */
export interface CaraTampil {
  readonly satuan: SatuanPeta;
  /** Which plan, when two are compared. */
  readonly sisi: SisiBanding;
  /** The compared plan is the older one: a difference goes from it to the present one. */
  readonly lainDahulu: boolean;
  readonly batas: BatasKelas;
  readonly kolom: readonly KolomPeta[];
}

const LIBUR: IsiSel = { rupa: 'libur', teks: '–' };
const TIDAK_DIKENAL: IsiSel = { rupa: 'tanpa', teks: '' };
const disimpan = new WeakMap<BarisTampil, { readonly cara: CaraTampil; readonly isi: IsiSel[] }>();

function hitung(baris: BarisTampil, angka: SelBaris, ke: number, cara: CaraTampil): IsiSel {
  const { satuan, sisi, batas, kolom } = cara;
  const banding = baris.lain !== null && sisi !== 'kini';
  if (sisi !== 'kini' && baris.lain === null && cara.sisi === 'lain') return TIDAK_DIKENAL;
  const isi = !banding
    ? isiSel(angka, ke, satuan, batas)
    : sisi === 'lain'
      ? isiSel(baris.lain, ke, satuan, batas)
      : cara.lainDahulu
        ? selisihSel(baris.lain, angka, ke, satuan)
        : selisihSel(angka, baris.lain, ke, satuan);
  if (isi.rupa !== 'tanpa' || ke === 0) return isi;
  return kolom[ke - 1]?.hariKerja === 0 ? LIBUR : { rupa: 'tanpa', teks: kataKosong(baris, ke - 1) };
}

/** Short word of a column in which this person cannot work. */
export function kataKosong({ info }: BarisTampil, kolom: number): string {
  if (info.jenis !== 'orang') return '';
  return info.kosong.find(({ awal, akhir }) => awal <= kolom && kolom <= akhir)?.kata ?? '';
}

/** A cell of a row, `ke` 0 = the year; worked out once per row and way of showing. */
export function isiPada(baris: BarisTampil, ke: number, cara: CaraTampil): IsiSel {
  let ada = disimpan.get(baris);
  if (ada?.cara !== cara) disimpan.set(baris, (ada = { cara, isi: [] }));
  return (ada.isi[ke] ??= hitung(baris, baris.angka, ke, cara));
}
