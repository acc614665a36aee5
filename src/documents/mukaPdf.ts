import { PDFDocument } from '@cantoo/pdf-lib';
import { bacaAwal } from './awalSurat';
import { bukaPdf, simpanPdf } from './keteranganPdf';

/** Size of every page in points, as it is shown (a turned page has its sides exchanged), and where letters begin. */
export interface IsiPdf {
  readonly ukuran: readonly { readonly lebar: number; readonly tinggi: number }[];
  /** Page numbers from 1. */
  readonly mulai: readonly number[];
}

/** Throws when the bytes are no PDF. */
export async function isiPdf(pdf: Uint8Array): Promise<IsiPdf> {
  const dokumen = await bukaPdf(pdf);
  const ukuran = dokumen.getPages().map((halaman) => {
    const { width, height } = halaman.getMediaBox();
    return halaman.getRotation().angle % 180 === 0
      ? { lebar: width, tinggi: height }
      : { lebar: height, tinggi: width };
  });
  return { ukuran, mulai: bacaAwal(dokumen).map((indeks) => indeks + 1) };
}

/** The same pages in this order for the printer; null = a blank page like the one before. */
export async function susunHalaman(pdf: Uint8Array, muka: readonly (number | null)[]): Promise<Uint8Array> {
  const asal = await bukaPdf(pdf);
  const hasil = await PDFDocument.create({ updateMetadata: false });
  const salinan = await hasil.copyPages(
    asal,
    muka.flatMap((nomor) => (nomor === null ? [] : [nomor - 1])),
  );
  let ke = 0;
  for (const nomor of muka) {
    const lalu = hasil.getPageCount() > 0 ? hasil.getPage(hasil.getPageCount() - 1) : undefined;
    if (nomor !== null) hasil.addPage(salinan[ke++]);
    else if (lalu) {
      const { width, height } = lalu.getMediaBox();
      hasil.addPage([width, height]).setRotation(lalu.getRotation());
    }
  }
  return simpanPdf(hasil);
}
