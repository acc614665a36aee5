import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Where the letters of a PDF begin, kept as its page labels: a viewer counts the pages of each letter from 1, and the
 * printer knows which page has to be a front side.
 *
 * @param awal page indices from 0, rising; fewer than two write nothing
 */
export function catatAwal(dokumen: PDFDocument, awal: readonly number[]): void {
  if (awal.length < 2) return;
  const label = dokumen.context.obj({ S: 'D', St: 1 });
  const Nums = dokumen.context.obj(awal.flatMap((indeks) => [PDFNumber.of(indeks), label]));
  dokumen.catalog.set(PDFName.of('PageLabels'), dokumen.context.obj({ Nums }));
}

/** Page indices from 0 on which a letter begins, as `catatAwal` wrote them; a PDF without them is one letter. */
export function bacaAwal(dokumen: PDFDocument): readonly number[] {
  const label = dokumen.catalog.lookup(PDFName.of('PageLabels'));
  const nums = label instanceof PDFDict ? label.lookup(PDFName.of('Nums')) : undefined;
  if (!(nums instanceof PDFArray)) return [0];
  const awal: number[] = [];
  for (let i = 0; i < nums.size(); i += 2) {
    const indeks = nums.lookup(i);
    if (indeks instanceof PDFNumber) awal.push(indeks.asNumber());
  }
  return awal;
}
