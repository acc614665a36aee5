import {
  getDocument,
  GlobalWorkerOptions,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

export interface PdfTerbuka {
  readonly dokumen: PDFDocumentProxy;
  tutup(): void;
}

/**
 * Opens a PDF of our own for reading on screen. The worker comes from the window's own origin, and neither eval nor
 * WebAssembly is used: the content policy of the window allows none of them.
 */
export async function bukaPdf(pdf: Uint8Array): Promise<PdfTerbuka> {
  const tugas = getDocument({
    // The worker takes the buffer over; the caller keeps its own.
    data: pdf.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    // Our own PDFs carry their fonts; what the reader still warns about is nothing a user can act on.
    verbosity: VerbosityLevel.ERRORS,
  });
  const dokumen = await tugas.promise;
  return { dokumen, tutup: () => void tugas.destroy() };
}
