import { PDFDocument } from '@cantoo/pdf-lib';

/** Points, as the page is shown (a turned page has its sides exchanged). */
export interface UkuranHalaman {
  readonly lebar: number;
  readonly tinggi: number;
}

/** Size of every page of a PDF, in order. Throws when the bytes are no PDF. */
export async function ukuranHalaman(pdf: Uint8Array): Promise<readonly UkuranHalaman[]> {
  const dokumen = await PDFDocument.load(pdf, { updateMetadata: false });
  return dokumen.getPages().map((halaman) => {
    const { width, height } = halaman.getMediaBox();
    return halaman.getRotation().angle % 180 === 0
      ? { lebar: width, tinggi: height }
      : { lebar: height, tinggi: width };
  });
}
