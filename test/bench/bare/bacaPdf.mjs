// The least it takes to get the text of a PDF with its positions: the library alone, page by page.
import fs from 'node:fs';

globalThis.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const data = new Uint8Array(fs.readFileSync(process.argv[2]));
const pdf = await getDocument({ data, useWasm: false, verbosity: 0 }).promise;
let items = 0;
for (let n = 1; n <= pdf.numPages; n += 1) {
  const page = await pdf.getPage(n);
  items += (await page.getTextContent()).items.length;
  page.cleanup();
}
process.stdout.write(`${pdf.numPages} ${items}\n`);
