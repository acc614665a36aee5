import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cariDiHalaman, polaCari, susunTeks, type TeksHalaman } from './teksHalaman';

/** A hit: page from 1, begin and end in the text of the page. */
export interface Cocok {
  readonly halaman: number;
  readonly dari: number;
  readonly sampai: number;
}
/** Hits to mark on one page; `kini` is the one that was jumped to. */
export interface SorotHalaman {
  readonly cocok: readonly Cocok[];
  readonly kini: Cocok | null;
}
interface Hasil {
  readonly kata: string;
  readonly cocok: readonly Cocok[];
  /** Pages read so far. */
  readonly terbaca: number;
}
const KOSONG: Hasil = { kata: '', cocok: [], terbaca: 0 };
export const TANPA_SOROT: SorotHalaman = { cocok: [], kini: null };
/** Hits are told page by page at first, then in larger steps: a thousand pages would draw a thousand times. */
const LANGKAH = 25;

/** Text of a page as runs; the same call feeds the layer one selects in. */
export async function butirHalaman(dokumen: PDFDocumentProxy, nomor: number) {
  const halaman = await dokumen.getPage(nomor);
  return { halaman, isi: await halaman.getTextContent({ includeMarkedContent: false }) };
}

async function bacaTeks(dokumen: PDFDocumentProxy, nomor: number): Promise<TeksHalaman> {
  const { isi } = await butirHalaman(dokumen, nomor);
  return susunTeks(isi.items.flatMap((butir) => ('str' in butir ? [butir] : [])));
}

/** Search in an open PDF; page after page, so that the first hit is there before the last page has been read. */
export function useCariPdf(dokumen: PDFDocumentProxy | null) {
  const [kata, tulisKata] = useState('');
  const [hasil, setHasil] = useState<Hasil>(KOSONG);
  const [urutan, setUrutan] = useState(0);
  const terbaca = useRef(new WeakMap<PDFDocumentProxy, Map<number, TeksHalaman>>());
  useEffect(() => {
    const pola = polaCari(kata);
    if (dokumen === null || pola === null) return;
    let berhenti = false;
    const simpanan = terbaca.current.get(dokumen) ?? new Map<number, TeksHalaman>();
    terbaca.current.set(dokumen, simpanan);
    const cari = async (): Promise<void> => {
      const cocok: Cocok[] = [];
      for (let nomor = 1; nomor <= dokumen.numPages; nomor++) {
        const isi = simpanan.get(nomor) ?? (await bacaTeks(dokumen, nomor));
        if (berhenti) return;
        simpanan.set(nomor, isi);
        for (const [dari, sampai] of cariDiHalaman(isi, pola)) cocok.push({ halaman: nomor, dari, sampai });
        const selesai = nomor === dokumen.numPages;
        if (selesai || nomor === 1 || nomor % LANGKAH === 0) setHasil({ kata, cocok: [...cocok], terbaca: nomor });
      }
    };
    // A page whose text cannot be read ends the search with what was found.
    cari().catch(() => undefined);
    return () => {
      berhenti = true;
    };
  }, [dokumen, kata]);
  const berlaku = hasil.kata === kata && polaCari(kata) !== null ? hasil : KOSONG;
  const jumlah = berlaku.cocok.length;
  const kini = berlaku.cocok[jumlah === 0 ? -1 : urutan % jumlah] ?? null;
  const perHalaman = useMemo(() => {
    const peta = new Map<number, Cocok[]>();
    for (const cocok of berlaku.cocok) {
      const sehalaman = peta.get(cocok.halaman);
      if (sehalaman) sehalaman.push(cocok);
      else peta.set(cocok.halaman, [cocok]);
    }
    return peta;
  }, [berlaku.cocok]);
  const sorotan = useMemo(() => {
    const peta = new Map<number, SorotHalaman>();
    for (const [halaman, cocok] of perHalaman)
      peta.set(halaman, { cocok, kini: kini?.halaman === halaman ? kini : null });
    return peta;
  }, [perHalaman, kini]);
  const setKata = useCallback((baru: string) => {
    tulisKata(baru);
    setUrutan(0);
  }, []);
  const geser = useCallback(
    (arah: 1 | -1) => jumlah > 0 && setUrutan((lama) => ((lama % jumlah) + arah + jumlah) % jumlah),
    [jumlah],
  );
  return {
    kata,
    setKata,
    jumlah,
    kini,
    urutan: jumlah === 0 ? 0 : urutan % jumlah,
    sorotan,
    geser,
    terbaca: berlaku.terbaca,
  };
}
