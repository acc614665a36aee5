import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of one drawing: a page of A4 at 400 % on a sharp screen; larger pages are drawn a little coarser. */
const PIKSEL = 16_000_000;

interface Gambar {
  readonly dokumen: PDFDocumentProxy;
  /** From 1. */
  readonly nomor: number;
  /** CSS pixels per point. */
  readonly skala: number;
  readonly kanvas: HTMLCanvasElement;
}

/** Draws a page; what was drawn before stays until the new picture is whole. Returns how to stop. */
export function gambarHalaman({ dokumen, nomor, skala, kanvas }: Gambar): () => void {
  let batal = (): void => undefined;
  let berhenti = false;
  const gambar = async (): Promise<void> => {
    const halaman = await dokumen.getPage(nomor);
    if (berhenti) return;
    const satu = halaman.getViewport({ scale: 1 });
    const ingin = skala * Math.min(window.devicePixelRatio, 2);
    const scale = Math.min(ingin, Math.sqrt(PIKSEL / (satu.width * satu.height)));
    const viewport = halaman.getViewport({ scale });
    const baru = document.createElement('canvas');
    baru.width = Math.floor(viewport.width);
    baru.height = Math.floor(viewport.height);
    const tugas = halaman.render({ canvas: baru, viewport });
    batal = () => tugas.cancel();
    try {
      await tugas.promise;
      kanvas.width = baru.width;
      kanvas.height = baru.height;
      kanvas.getContext('2d')?.drawImage(baru, 0, 0);
    } finally {
      // A canvas without size gives its memory back at once.
      baru.width = baru.height = 0;
      halaman.cleanup();
    }
  };
  // A cancelled drawing rejects; a page that cannot be drawn stays white and the others go on.
  gambar().catch(() => undefined);
  return () => {
    berhenti = true;
    batal();
  };
}
