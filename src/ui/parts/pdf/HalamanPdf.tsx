import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef } from 'react';
import { angka } from '../../../domain/tampil';
import { gambarHalaman } from './gambarKanvas';
import { LapisanTeks } from './LapisanTeks';
import css from './PratinjauPdf.module.css';
import { teks } from './teks';
import type { SorotHalaman } from './useCariPdf';

interface Props {
  readonly dokumen: PDFDocumentProxy;
  /** From 1. */
  readonly nomor: number;
  /** CSS pixels per point. */
  readonly skala: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly sorot: SorotHalaman;
}

/** One page drawn at the sharpness of the screen, its text above it. Drawing stops when the page leaves the view. */
export function HalamanPdf({ dokumen, nomor, skala, lebar, tinggi, sorot }: Props) {
  const kanvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const el = kanvas.current;
    return el === null ? undefined : gambarHalaman({ dokumen, nomor, skala, kanvas: el });
  }, [dokumen, nomor, skala]);
  useEffect(() => {
    const el = kanvas.current;
    return () => {
      if (el) el.width = el.height = 0;
    };
  }, []);
  return (
    <div className={css.halaman} style={{ width: lebar * skala, height: tinggi * skala }}>
      <canvas ref={kanvas} role="img" aria-label={teks.pratinjau.halamanKe(angka(nomor))} className={css.kanvas} />
      <LapisanTeks dokumen={dokumen} nomor={nomor} skala={skala} sorot={sorot} />
    </div>
  );
}
