import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { angka } from '../../../domain/tampil';
import css from './DaftarHalaman.module.css';
import { gambarHalaman } from './gambarKanvas';
import { teks } from './teks';
import type { UkuranPdf } from './usePdf';

const LEBAR = 96;
const RUANG = 34;
/** Scrolling fast past a thousand pages draws none of them. */
const TUNDA_MS = 120;

interface Props {
  readonly dokumen: PDFDocumentProxy;
  readonly ukuran: readonly UkuranPdf[];
  readonly kini: number;
  ke(nomor: number): void;
}

/** Small pictures of the pages; arrows, Home and End move, a click opens. */
export function DaftarHalaman({ dokumen, ukuran, kini, ke }: Props) {
  const gulir = useRef<HTMLDivElement>(null);
  const tinggiGambar = (i: number): number => {
    const u = ukuran[i];
    return u ? (LEBAR / u.lebar) * u.tinggi : 0;
  };
  const maya = useVirtualizer({
    count: ukuran.length,
    getScrollElement: () => gulir.current,
    estimateSize: (i) => tinggiGambar(i) + RUANG,
    overscan: 1,
  });
  useEffect(() => maya.measure(), [maya, ukuran]);
  useEffect(() => maya.scrollToIndex(kini - 1, { align: 'auto' }), [maya, kini]);
  const tekan = (event: KeyboardEvent) => {
    const tujuan: Readonly<Record<string, number>> = {
      ArrowDown: kini + 1,
      ArrowUp: kini - 1,
      PageDown: kini + 5,
      PageUp: kini - 5,
      Home: 1,
      End: ukuran.length,
    };
    const nomor = tujuan[event.key];
    if (nomor === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    ke(Math.min(ukuran.length, Math.max(1, nomor)));
  };
  return (
    <div
      ref={gulir}
      className={css.daftar}
      role="listbox"
      aria-label={teks.pratinjau.daftarHalaman}
      aria-activedescendant={`pdf-kecil-${kini}`}
      tabIndex={0}
      onKeyDown={tekan}
    >
      <div style={{ height: maya.getTotalSize(), position: 'relative' }} role="presentation">
        {maya.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            id={`pdf-kecil-${index + 1}`}
            className={css.butir}
            role="option"
            aria-selected={kini === index + 1}
            aria-setsize={ukuran.length}
            aria-posinset={index + 1}
            aria-label={teks.pratinjau.halamanKe(angka(index + 1))}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => ke(index + 1)}
          >
            <GambarKecil
              dokumen={dokumen}
              nomor={index + 1}
              skala={LEBAR / (ukuran[index]?.lebar ?? LEBAR)}
              tinggi={tinggiGambar(index)}
            />
            <span aria-hidden>{angka(index + 1)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

interface PropsKecil {
  readonly dokumen: PDFDocumentProxy;
  readonly nomor: number;
  readonly skala: number;
  readonly tinggi: number;
}

function GambarKecil({ dokumen, nomor, skala, tinggi }: PropsKecil) {
  const kanvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const el = kanvas.current;
    if (el === null) return;
    let batal = (): void => undefined;
    const tunggu = setTimeout(() => (batal = gambarHalaman({ dokumen, nomor, skala, kanvas: el })), TUNDA_MS);
    return () => {
      clearTimeout(tunggu);
      batal();
      el.width = el.height = 0;
    };
  }, [dokumen, nomor, skala]);
  return <canvas ref={kanvas} aria-hidden style={{ width: LEBAR, height: tinggi }} />;
}
