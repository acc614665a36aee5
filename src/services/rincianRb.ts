import type { LembarRbView } from '../api/rbViews';
import { hitungRb } from '../domain/rbNilai';
import { jarakTeks, kalimatRb } from '../domain/rbTeks';

/** Gains that are named without a window. */
const PELUANG = 20;

/** A sheet counted, as plain data and in a sentence: for who has no window to count it in. */
export function rincianRb(view: LembarRbView): { readonly angka: object; readonly kalimat: string } {
  const hasil = hitungRb(view.paket, new Map(Object.entries(view.jawaban)), new Map(Object.entries(view.indikator)));
  const { komponen, butir, peluang, ...angka } = hasil;
  const { id, tahun, nama, indikator } = view;
  return {
    angka: {
      ...{ id, tahun, nama },
      ...angka,
      komponen: Object.fromEntries(komponen),
      butir: Object.fromEntries(butir),
      indikator,
      peluang: peluang.slice(0, PELUANG).map((satu) => ({
        butir: satu.butir.id,
        tanya: satu.butir.tanya,
        tambah: satu.tambah,
        cukup: satu.cukup,
      })),
    },
    kalimat: `${jarakTeks(hasil)} ${kalimatRb(hasil)} Penilaian sendiri, bukan nilai resmi.`,
  };
}
