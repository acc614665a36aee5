import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import css from './LapisanTeks.module.css';
import { potonganCocok, susunTeks, type TeksHalaman } from './teksHalaman';
import { butirHalaman, type Cocok, type SorotHalaman } from './useCariPdf';

interface Props {
  readonly dokumen: PDFDocumentProxy;
  readonly nomor: number;
  readonly skala: number;
  readonly sorot: SorotHalaman;
}
interface Terpasang {
  readonly lapisan: TextLayer;
  readonly teks: TeksHalaman;
}

/** The text of a page, transparent above its picture: to select, to read aloud, and to mark what was found. */
export function LapisanTeks({ dokumen, nomor, skala, sorot }: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  const [terpasang, setTerpasang] = useState<Terpasang | null>(null);
  useEffect(() => {
    const el = wadah.current;
    if (el === null) return;
    let berhenti = false;
    let lapisan: TextLayer | null = null;
    const pasang = async (): Promise<void> => {
      const [{ halaman, isi }, { TextLayer }] = await Promise.all([
        butirHalaman(dokumen, nomor),
        import('pdfjs-dist/legacy/build/pdf.mjs'),
      ]);
      if (berhenti) return;
      lapisan = new TextLayer({ textContentSource: isi, container: el, viewport: halaman.getViewport({ scale: 1 }) });
      await lapisan.render();
      const butir = isi.items.flatMap((satu) => ('str' in satu ? [satu] : []));
      if (!berhenti) setTerpasang({ lapisan, teks: susunTeks(butir) });
    };
    // Without its text a page is still to be seen.
    pasang().catch(() => undefined);
    return () => {
      berhenti = true;
      lapisan?.cancel();
      el.replaceChildren();
      setTerpasang(null);
    };
  }, [dokumen, nomor]);
  useEffect(() => {
    if (terpasang === null) return;
    const rentang = (cocok: readonly Cocok[]): readonly Range[] =>
      cocok.flatMap((satu) => rentangCocok(terpasang, satu));
    const biasa = rentang(sorot.cocok.filter((satu) => satu !== sorot.kini));
    const kini = sorot.kini ? rentang([sorot.kini]) : [];
    tandai('pdf-cocok', biasa);
    tandai('pdf-kini', kini);
    kini[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return () => {
      lepas('pdf-cocok', biasa);
      lepas('pdf-kini', kini);
    };
  }, [terpasang, sorot]);
  return <div ref={wadah} className={css.lapisan} style={{ '--total-scale-factor': skala } as React.CSSProperties} />;
}

function rentangCocok({ lapisan, teks }: Terpasang, { dari, sampai }: Cocok): readonly Range[] {
  return potonganCocok(teks, dari, sampai).flatMap((potongan) => {
    const simpul = lapisan.textDivs[potongan.butir]?.firstChild;
    if (!simpul) return [];
    const rentang = new Range();
    rentang.setStart(simpul, potongan.dari);
    rentang.setEnd(simpul, potongan.sampai);
    return [rentang];
  });
}

/** Marks are ranges of the window, painted by the style sheet; the text itself is not touched. */
function tandai(nama: string, rentang: readonly Range[]): void {
  const sorotan = CSS.highlights.get(nama) ?? new Highlight();
  for (const satu of rentang) sorotan.add(satu);
  CSS.highlights.set(nama, sorotan);
}
function lepas(nama: string, rentang: readonly Range[]): void {
  for (const satu of rentang) CSS.highlights.get(nama)?.delete(satu);
}
