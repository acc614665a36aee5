import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';

/** Points. */
export interface UkuranPdf {
  readonly lebar: number;
  readonly tinggi: number;
}
export interface IsiPdf {
  readonly dokumen: PDFDocumentProxy | null;
  readonly ukuran: readonly UkuranPdf[];
  /** Numbers of the pages on which a letter begins, from 1. */
  readonly mulai: readonly number[];
  readonly galat: boolean;
}
const KOSONG: IsiPdf = { dokumen: null, ukuran: [], mulai: [1], galat: false };
/** Pages measured between two looks whether somebody still wants to know. */
const SEKALI = 50;

async function ukuranHalaman(dokumen: PDFDocumentProxy, nomor: number): Promise<UkuranPdf> {
  const { width, height } = (await dokumen.getPage(nomor)).getViewport({ scale: 1 });
  return { lebar: width, tinggi: height };
}

/** A PDF of several letters counts the pages of each from 1. */
const mulaiSurat = (label: readonly string[] | null): readonly number[] =>
  label?.flatMap((satu, at) => (satu === '1' ? [at + 1] : [])) ?? [1];

/**
 * Opens a PDF while the component lives. The reader (large) is fetched only when the first PDF is shown. `tahan`: the one
 * before stays open until the new one is, for a preview that follows what is typed.
 */
export function usePdf(pdf: Uint8Array, tahan = false): IsiPdf {
  const [isi, setIsi] = useState<{ readonly dari: Uint8Array; readonly isi: IsiPdf }>({ dari: pdf, isi: KOSONG });
  const tutupLama = useRef((): void => undefined);
  useEffect(() => {
    let berhenti = false;
    let tutup = (): void => undefined;
    const buka = async (): Promise<void> => {
      const { bukaPdf } = await import('./bukaPdf');
      if (berhenti) return;
      const terbuka = await bukaPdf(pdf);
      tutup = terbuka.tutup;
      if (berhenti) return tutup();
      const { dokumen } = terbuka;
      // Pages mostly have one format: the first stands for those not yet measured.
      const satu = await ukuranHalaman(dokumen, 1);
      const mulai = mulaiSurat(await dokumen.getPageLabels());
      const ukuran = Array.from({ length: dokumen.numPages }, () => satu);
      const tampilkan = (): void => {
        if (berhenti) return;
        setIsi({ dari: pdf, isi: { dokumen, ukuran: [...ukuran], mulai, galat: false } });
        tutupLama.current();
        tutupLama.current = () => undefined;
      };
      tampilkan();
      let lain = false;
      for (let awal = 2; awal <= dokumen.numPages && !berhenti; awal += SEKALI) {
        const nomor = Array.from({ length: Math.min(SEKALI, dokumen.numPages - awal + 1) }, (_, i) => awal + i);
        const terukur = await Promise.all(nomor.map((n) => ukuranHalaman(dokumen, n)));
        for (const [i, u] of terukur.entries()) {
          if (u.lebar === satu.lebar && u.tinggi === satu.tinggi) continue;
          ukuran[awal - 1 + i] = u;
          lain = true;
        }
      }
      if (lain) tampilkan();
    };
    buka().catch(() => {
      if (!berhenti) setIsi({ dari: pdf, isi: { ...KOSONG, galat: true } });
    });
    return () => {
      berhenti = true;
      const sebelum = tutupLama.current;
      if (tahan)
        tutupLama.current = () => {
          sebelum();
          tutup();
        };
      else tutup();
    };
  }, [pdf, tahan]);
  useEffect(() => () => tutupLama.current(), []);
  return isi.dari === pdf || tahan ? isi.isi : KOSONG;
}
