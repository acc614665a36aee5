import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { langkahZum, nilaiZum, UKURAN_ASLI, type Zum } from './zumPdf';

export const JARAK = 14;
/** How far below the upper edge a page counts as the one that is read. */
const BACA = 120;

interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
}

/** Which pages are in view, how large, and how one moves among them. */
export function usePandangan(ukuran: readonly Ukuran[], zumAwal: Zum = 'awal') {
  const [gulir, pasang] = useState<HTMLDivElement | null>(null);
  const bidang = useBidang(gulir);
  const [zum, setZum] = useState<Zum>(zumAwal);
  const terlebar = ukuran.reduce(
    (a, b) => ({ lebar: Math.max(a.lebar, b.lebar), tinggi: Math.max(a.tinggi, b.tinggi) }),
    {
      lebar: 1,
      tinggi: 1,
    },
  );
  const nilai = nilaiZum(zum, bidang, terlebar);
  const skala = nilai * UKURAN_ASLI;
  const maya = useVirtualizer({
    count: ukuran.length,
    getScrollElement: () => gulir,
    estimateSize: (i) => (ukuran[i]?.tinggi ?? 0) * skala + JARAK,
    overscan: 1,
  });
  const lalu = useRef({ skala, total: 0 });
  // What is read stays in view when pages grow or shrink.
  useLayoutEffect(() => {
    const { skala: dahulu, total } = lalu.current;
    maya.measure();
    const kini = maya.getTotalSize();
    if (gulir && dahulu !== skala && total > 0) gulir.scrollTop = (gulir.scrollTop / total) * kini;
    lalu.current = { skala, total: kini };
  }, [maya, gulir, skala, ukuran]);
  const tampak = maya.getVirtualItems();
  const tengah = (maya.scrollOffset ?? 0) + BACA;
  const kini = Math.min(ukuran.length, (tampak.find((v) => v.end > tengah)?.index ?? 0) + 1);
  const ke = useCallback(
    (nomor: number) => maya.scrollToIndex(Math.min(maya.options.count, Math.max(1, nomor)) - 1, { align: 'start' }),
    [maya],
  );
  const ubahZum = useCallback(
    (arah: 1 | -1) => setZum((lama) => langkahZum(typeof lama === 'number' ? lama : nilai, arah)),
    [nilai],
  );
  // The wheel needs a listener of its own: React's may not stop the window from zooming.
  useEffect(() => {
    const putar = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      ubahZum(event.deltaY < 0 ? 1 : -1);
    };
    gulir?.addEventListener('wheel', putar, { passive: false });
    return () => gulir?.removeEventListener('wheel', putar);
  }, [gulir, ubahZum]);
  return { pasang, gulir, tampak, tinggi: maya.getTotalSize(), kini, ke, skala, nilai, zum, setZum, ubahZum };
}

/** Room for pages inside an element, in CSS pixels without the margins; follows its size. */
function useBidang(el: HTMLDivElement | null): Ukuran {
  const [bidang, setBidang] = useState<Ukuran>({ lebar: 0, tinggi: 0 });
  useEffect(() => {
    if (el === null) return;
    const amati = new ResizeObserver(() => {
      setBidang({ lebar: el.clientWidth - 2 * JARAK, tinggi: el.clientHeight - 2 * JARAK });
    });
    amati.observe(el);
    return () => amati.disconnect();
  }, [el]);
  return bidang;
}

export type Pandangan = ReturnType<typeof usePandangan>;
