import { PENUH, type JawabRb } from './rb';
import type { HasilRb } from './rbNilai';
import { angka, desimal, desimalRingkas, persen } from './tampil';

/** Hundredths of a point: `63,48`. */
export const poin = (perseratus: number): string => desimal(perseratus / 100, 2);
/** A weight: `2,5`, `60`. */
export const bobotTeks = (perseratus: number): string => desimalRingkas(perseratus / 100, 2);

/** `B`, `3,27 dari 4 indeks`, `96,2 %`; an en dash without an answer. */
export function jawabanTeks(jawab: JawabRb, nilai: number | null): string {
  if (nilai === null) return '–';
  if (jawab.jenis === 'pilihan')
    return jawab.pilihan.find((satu) => satu.nilai === nilai)?.label ?? persen(nilai / PENUH);
  const isi = desimalRingkas((nilai / PENUH) * jawab.maks, 2);
  return jawab.satuan === 'persen' && jawab.maks === 100
    ? `${isi} %`
    : `${isi} dari ${desimalRingkas(jawab.maks, 2)}${jawab.satuan === '' ? '' : ` (${jawab.satuan})`}`;
}

/** `B (baik)` */
export const kategoriTeks = ({ kategori }: Pick<HasilRb, 'kategori'>): string =>
  kategori === null ? '–' : kategori.sebutan === '' ? kategori.huruf : `${kategori.huruf} (${kategori.sebutan})`;

/** R7 in a sentence; R8: no category before everything is answered. */
export function jarakTeks({ berikut, lengkap }: Pick<HasilRb, 'berikut' | 'lengkap'>): string {
  if (!lengkap) return 'Kategori disebut sesudah semua yang berbobot terjawab.';
  if (!berikut) return 'Kategori tertinggi tercapai.';
  const { kategori, kurang } = berikut;
  // On the limit itself nothing is missing to it, and it has to be passed all the same.
  const tambah = kurang === 0 ? `sedikitnya ${poin(1)}` : `lebih dari ${poin(kurang)}`;
  return `Kategori ${kategori.huruf} memerlukan lebih dari ${poin(kategori.lebih ?? 0)}: tambah ${tambah}.`;
}

/** `5 dari 34 butir terjawab` */
export const terjawabTeks = ({ terjawab, jumlahButir }: Pick<HasilRb, 'terjawab' | 'jumlahButir'>): string =>
  `${angka(terjawab)} dari ${angka(jumlahButir)} butir terjawab`;

/** `Bila sisanya penuh, indeks menjadi 71,40.`; '' when nothing more is to be had. */
const mungkinTeks = ({ terjawab, jumlahButir, mungkin, indeks }: HasilRb): string =>
  jumlahButir === terjawab || mungkin === indeks ? '' : `Bila sisanya penuh, indeks menjadi ${poin(mungkin)}.`;

/** How much is answered, and what that leaves open. */
export const kalimatRb = (hasil: HasilRb): string => `${terjawabTeks(hasil)}. ${mungkinTeks(hasil)}`.trimEnd();

/** The same below a head that says how much is answered (R8). */
export const kalimatKepalaRb = (hasil: HasilRb): string => (hasil.lengkap ? kalimatRb(hasil) : mungkinTeks(hasil));
