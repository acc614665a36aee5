import { bukaPdf } from '../../../src/importers/pdfBuka';

/** Text of every page, in the order it was drawn; read by the app's own reader, which needs no native canvas. */
export async function teksPdf(pdf: Uint8Array): Promise<string[]> {
  const { dokumen, tutup } = await bukaPdf(pdf, 'peta.pdf');
  const pages: string[] = [];
  for (let at = 1; at <= dokumen.numPages; at++) {
    const { items } = await (await dokumen.getPage(at)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await tutup();
  return pages;
}
