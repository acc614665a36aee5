import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { GambarAbu } from './gambarAbu';

const MM = 25.4 / 72;
/** Baselines nearer than this (mm) are one line. */
const SEBARIS = 0.8;

interface BarisHalaman {
  /** mm from the left and the upper edge to the start of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Without blanks: where Chromium cuts a line into runs differs from version to version. */
  readonly teks: string;
}

export interface Halaman {
  /** mm */
  readonly lebar: number;
  readonly tinggi: number;
  readonly baris: readonly BarisHalaman[];
}

/** A PDF to read and to draw; its `destroy` frees it. */
export async function bukaPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0, isEvalSupported: false }).promise;
}

async function potonganTeks(halaman: PDFPageProxy): Promise<readonly TextItem[]> {
  const { items } = await halaman.getTextContent();
  return items.filter((satu): satu is TextItem => 'str' in satu && satu.str.trim() !== '');
}

/** All text of a PDF in the order in which it stands in the file, one blank between pieces. */
export async function teksPdf(pdf: Uint8Array): Promise<string> {
  const dokumen = await bukaPdf(pdf);
  const bagian: string[] = [];
  for (let nomor = 1; nomor <= dokumen.numPages; nomor += 1) {
    const halaman = await dokumen.getPage(nomor);
    const { items } = await halaman.getTextContent();
    bagian.push(items.map((satu) => ('str' in satu ? satu.str + (satu.hasEOL ? ' ' : '') : '')).join(''));
  }
  await dokumen.destroy();
  return bagian.join(' ').replace(/\s+/g, ' ');
}

/** Lines of a page from top to bottom, in mm. */
export async function tataHalaman(halaman: PDFPageProxy): Promise<Halaman> {
  const { width, height } = halaman.getViewport({ scale: 1 });
  const potongan = (await potonganTeks(halaman))
    .map(({ str, transform }) => ({
      x: Number(transform[4]) * MM,
      y: (height - Number(transform[5])) * MM,
      teks: str.replace(/\s+/g, ''),
    }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const kelompok: { y: number; isi: typeof potongan }[] = [];
  for (const satu of potongan) {
    const akhir = kelompok.at(-1);
    if (akhir && satu.y - akhir.y < SEBARIS) akhir.isi.push(satu);
    else kelompok.push({ y: satu.y, isi: [satu] });
  }
  const baris = kelompok.map(({ y, isi }) => {
    const urut = isi.sort((a, b) => a.x - b.x);
    return { x: urut[0]?.x ?? 0, y, teks: urut.map(({ teks }) => teks).join('') };
  });
  return { lebar: width * MM, tinggi: height * MM, baris };
}

interface PabrikKanvas {
  create(
    lebar: number,
    tinggi: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
}

/** A page drawn in grey by pdf.js on its own canvas (a prebuilt part of pdfjs-dist, no tool of the system). */
export async function gambarHalaman(dokumen: PDFDocumentProxy, halaman: PDFPageProxy, dpi: number): Promise<GambarAbu> {
  const viewport = halaman.getViewport({ scale: dpi / 72 });
  const [lebar, tinggi] = [Math.round(viewport.width), Math.round(viewport.height)];
  const { canvas, context } = (dokumen.canvasFactory as PabrikKanvas).create(lebar, tinggi);
  await halaman.render({ canvas, canvasContext: context, viewport }).promise;
  const { data: rgba } = context.getImageData(0, 0, lebar, tinggi);
  const data = new Uint8Array(lebar * tinggi);
  for (let di = 0; di < data.length; di += 1)
    data[di] = 0.3 * (rgba[di * 4] ?? 255) + 0.59 * (rgba[di * 4 + 1] ?? 255) + 0.11 * (rgba[di * 4 + 2] ?? 255);
  return { lebar, tinggi, data };
}
