import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef } from 'react';
import css from './PratinjauPdf.module.css';
import { teks } from './teks';

interface Props {
  readonly dokumen: PDFDocumentProxy;
  /** From 1. */
  readonly nomor: number;
  /** CSS pixels per point. */
  readonly skala: number;
  readonly lebar: number;
  readonly tinggi: number;
}

/** One page drawn at the sharpness of the screen. Drawing stops when the page leaves the view. */
export function HalamanPdf({ dokumen, nomor, skala, lebar, tinggi }: Props) {
  const kanvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let batal = (): void => undefined;
    let berhenti = false;
    const lukis = async (): Promise<void> => {
      const halaman = await dokumen.getPage(nomor);
      const el = kanvas.current;
      if (berhenti || el === null) return;
      const viewport = halaman.getViewport({ scale: skala * Math.min(window.devicePixelRatio, 2) });
      // Drawn aside: the page before stays until this one is whole.
      const gambar = document.createElement('canvas');
      gambar.width = Math.floor(viewport.width);
      gambar.height = Math.floor(viewport.height);
      const tugas = halaman.render({ canvas: gambar, viewport });
      batal = () => tugas.cancel();
      await tugas.promise;
      el.width = gambar.width;
      el.height = gambar.height;
      el.getContext('2d')?.drawImage(gambar, 0, 0);
    };
    // A cancelled drawing rejects; a page that cannot be drawn stays white and the others go on.
    lukis().catch(() => undefined);
    return () => {
      berhenti = true;
      batal();
    };
  }, [dokumen, nomor, skala]);
  return (
    <canvas
      ref={kanvas}
      role="img"
      aria-label={teks.pratinjau.halamanKe(nomor)}
      className={css.halaman}
      style={{ width: lebar * skala, height: tinggi * skala }}
    />
  );
}
