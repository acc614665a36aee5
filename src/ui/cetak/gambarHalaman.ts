import { bukaPdf, type PdfTerbuka } from '../parts/pdf/bukaPdf';

/** Dots per inch on paper: sharp for text of 9 points on any office printer; twice as many cost four times the time. */
const DPI = 300;

/** What the main process calls in this page (it has no other wire). */
export interface GambarHalaman {
  /** Opens the PDF at this address of our own scheme; `judul` is what the printer's queue shows. */
  buka(alamat: string, judul: string): Promise<void>;
  /** Puts these pages (from 1, all of one size) on sheets, one picture each, and waits until they can be printed. */
  susun(nomor: readonly number[]): Promise<void>;
}

let terbuka: PdfTerbuka | null = null;

async function buka(alamat: string, judul: string): Promise<void> {
  document.title = judul;
  const jawaban = await fetch(alamat);
  if (!jawaban.ok) throw new Error(`the PDF did not come: ${jawaban.status}`);
  terbuka = await bukaPdf(new Uint8Array(await jawaban.arrayBuffer()));
}

async function susun(nomor: readonly number[]): Promise<void> {
  if (!terbuka) throw new Error('no PDF is open');
  for (const lama of document.querySelectorAll('img')) lama.remove();
  const lembar = new CSSStyleSheet();
  document.adoptedStyleSheets = [lembar];
  const kanvas = document.createElement('canvas');
  // Drawn by the processor: every page is read back at once, which a graphics card (or its stand-in) does slowly.
  const papan = kanvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!papan) throw new Error('no canvas');
  for (const satu of nomor) {
    const halaman = await terbuka.dokumen.getPage(satu);
    const { width, height } = halaman.getViewport({ scale: 1 });
    const viewport = halaman.getViewport({ scale: DPI / 72 });
    kanvas.width = Math.round(viewport.width);
    kanvas.height = Math.round(viewport.height);
    await halaman.render({ canvas: null, canvasContext: papan, viewport, intent: 'print' }).promise;
    halaman.cleanup();
    const gambar = new Image();
    // At once: toBlob and decode() wait for an idle moment of a visible page, seconds for each page of a hidden one.
    await termuat(gambar, kanvas.toDataURL('image/png'));
    document.body.append(gambar);
    lembar.replaceSync(gaya(width, height));
  }
  // The drawing board is the largest thing here; the printer only needs the pictures.
  kanvas.width = kanvas.height = 0;
}

const termuat = (gambar: HTMLImageElement, alamat: string): Promise<void> =>
  new Promise((selesai, gagal) => {
    gambar.onload = () => selesai();
    gambar.onerror = () => gagal(new Error('a drawn page could not be shown'));
    gambar.src = alamat;
  });

/** A picture a sheet, without a margin; a hair less than the sheet, so that rounding never opens a further one. */
const gaya = (lebar: number, tinggi: number): string => `
  @page { size: ${lebar}pt ${tinggi}pt; margin: 0; }
  html, body { margin: 0; padding: 0; }
  img { display: block; width: ${lebar}pt; height: ${tinggi - 0.2}pt; break-inside: avoid; break-after: page; }
  img:last-child { break-after: auto; }
`;

const wire: GambarHalaman = { buka, susun };
Object.assign(window, { gambarHalaman: wire });
