import { PDFDocument } from '@cantoo/pdf-lib';

/** Several finished PDFs one after the other in one; title and author of the first stay. */
export async function gabungPdf(bagian: readonly Uint8Array[]): Promise<Uint8Array> {
  const [pertama, ...lain] = bagian;
  if (pertama === undefined) throw new RangeError('no PDF to join');
  if (lain.length === 0) return pertama;
  const hasil = await PDFDocument.load(pertama, { updateMetadata: false });
  for (const satu of lain) {
    const asal = await PDFDocument.load(satu, { updateMetadata: false });
    for (const halaman of await hasil.copyPages(asal, asal.getPageIndices())) hasil.addPage(halaman);
  }
  return hasil.save();
}
