import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { GalatImpor } from './temuan';

type Pdfjs = typeof pdfjs;

export interface PdfTerbuka {
  readonly dokumen: pdfjs.PDFDocumentProxy;
  readonly tutup: () => Promise<void>;
}

/**
 * Classes of a browser that the reader creates while it loads and uses only to draw. Node has none of them, and the
 * optional native canvas that would bring them is not part of the app.
 */
export class TanpaKanvas {}
const PERLU_ADA = ['DOMMatrix', 'ImageData', 'Path2D'];

let dimuat: Promise<Pdfjs> | undefined;

/**
 * Loads the reader once. Its worker half runs in this very thread (the caller is a worker already), so no file of the
 * package is looked for at run time.
 */
async function muatPdfjs(): Promise<Pdfjs> {
  const pentas = globalThis as unknown as Record<string, unknown>;
  for (const nama of PERLU_ADA) pentas[nama] ??= TanpaKanvas;
  const bicara = console.warn;
  // It warns that nothing can be drawn without a canvas; text needs none, and the command line keeps stderr for itself.
  console.warn = () => undefined;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = bicara;
  }
}

const SIMPAN_ULANG = 'Unduh atau cetak ulang dokumen itu dari SIPD sebagai PDF.';

function galatBuka(error: unknown, nama: string): GalatImpor {
  const jenis = error instanceof Error ? error.name : '';
  if (jenis === 'PasswordException')
    return new GalatImpor(
      'terkunci_sandi',
      `PDF “${nama}” terkunci kata sandi. Buka dengan kata sandinya, cetak ke PDF baru tanpa sandi, lalu impor berkas baru itu.`,
    );
  return new GalatImpor('rusak', `PDF “${nama}” rusak atau terpotong dan tidak dapat dibuka. ${SIMPAN_ULANG}`);
}

/**
 * Opens a PDF for its text only: no eval, no WebAssembly, nothing fetched (fonts and character maps included).
 * @throws GalatImpor `terkunci_sandi` or `rusak`
 */
export async function bukaPdf(bytes: Uint8Array, nama: string): Promise<PdfTerbuka> {
  const { getDocument, VerbosityLevel } = await (dimuat ??= muatPdfjs());
  const tugas = getDocument({
    // The reader takes the buffer over; the caller keeps its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return { dokumen: await tugas.promise, tutup: () => tugas.destroy() };
  } catch (error) {
    await tugas.destroy();
    throw galatBuka(error, nama);
  }
}
