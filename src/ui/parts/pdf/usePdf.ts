import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';

export interface IsiPdf {
  readonly dokumen: PDFDocumentProxy | null;
  /** Width and height of each page in points. */
  readonly ukuran: readonly { readonly lebar: number; readonly tinggi: number }[];
  readonly galat: boolean;
}
const KOSONG: IsiPdf = { dokumen: null, ukuran: [], galat: false };

/**
 * Opens a PDF while the component lives. The reader (large) is fetched only when the first PDF is shown. `tahan`: the pages
 * of the one before stay until the new one is open, for a preview that follows what is typed.
 */
export function usePdf(pdf: Uint8Array, tahan = false): IsiPdf {
  const [isi, setIsi] = useState<{ readonly dari: Uint8Array; readonly isi: IsiPdf }>({ dari: pdf, isi: KOSONG });
  useEffect(() => {
    let berhenti = false;
    let tutup = (): void => undefined;
    const buka = async (): Promise<void> => {
      const { bukaPdf } = await import('./bukaPdf');
      if (berhenti) return;
      const terbuka = await bukaPdf(pdf);
      tutup = terbuka.tutup;
      const { dokumen } = terbuka;
      // One letter after the other in one format: the first page stands for those not yet read.
      const pertama = (await dokumen.getPage(1)).getViewport({ scale: 1 });
      const satu = { lebar: pertama.width, tinggi: pertama.height };
      if (berhenti) tutup();
      else
        setIsi({
          dari: pdf,
          isi: { dokumen, ukuran: Array.from({ length: dokumen.numPages }, () => satu), galat: false },
        });
    };
    buka().catch(() => {
      if (!berhenti) setIsi({ dari: pdf, isi: { ...KOSONG, galat: true } });
    });
    return () => {
      berhenti = true;
      tutup();
    };
  }, [pdf]);
  return isi.dari === pdf || tahan ? isi.isi : KOSONG;
}
