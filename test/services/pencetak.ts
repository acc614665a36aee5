import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Host } from '../../src/services/host';

/**
 * Stands for the browser engine, the one part a plain Node test does not have: a page per letter of the document, with
 * the named destinations Chromium writes. The journeys in test/e2e print with the real one.
 */
export function pencetak(): Pick<Host, 'renderPdf'> & { readonly dicetak: string[] } {
  const dicetak: string[] = [];
  return {
    dicetak,
    async renderPdf(html, { signal, onProgress } = {}) {
      signal?.throwIfAborted();
      dicetak.push(html);
      const pdf = await PDFDocument.create();
      const dests = pdf.context.obj({});
      const letters = [...html.matchAll(/<article [^>]*id="(surat-\d+)"/g)].map(([, mark = '']) => mark);
      for (const mark of letters) {
        const page = pdf.addPage();
        dests.set(PDFName.of(mark), pdf.context.obj([page.ref, 'XYZ', 0, 842, 0]));
      }
      pdf.catalog.set(PDFName.of('Dests'), dests);
      onProgress?.(1);
      return pdf.save();
    },
  };
}
