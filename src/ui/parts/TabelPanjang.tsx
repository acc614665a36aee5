import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import css from './TabelPanjang.module.css';

/** To be spread on the `<tr>` of each row, so that its height is measured. */
export interface PropsBaris {
  readonly 'data-index': number;
  ref(element: HTMLTableRowElement | null): void;
}
interface Props {
  readonly label: string;
  readonly kepala: ReactNode;
  readonly jumlah: number;
  readonly kolom: number;
  /** Estimated px of a row. */
  readonly tinggi: number;
  readonly kunci: (index: number) => string;
  readonly baris: (index: number, props: PropsBaris) => ReactNode;
  readonly tunjuk?: number | null;
}

/** A real table (so screen readers know its columns) of which only the rows on screen are mounted. */
export function TabelPanjang({ label, kepala, jumlah, kolom, tinggi, kunci, baris, tunjuk }: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  const maya = useVirtualizer({
    count: jumlah,
    getScrollElement: () => wadah.current,
    estimateSize: () => tinggi,
    getItemKey: kunci,
    overscan: 12,
    scrollPaddingStart: 36,
  });
  useEffect(() => {
    if (tunjuk != null && tunjuk >= 0) maya.scrollToIndex(tunjuk, { align: 'center' });
  }, [tunjuk, maya]);
  const butir = maya.getVirtualItems();
  const atas = butir[0]?.start ?? 0;
  const bawah = maya.getTotalSize() - (butir.at(-1)?.end ?? 0);
  const ukur = (element: HTMLTableRowElement | null): void => maya.measureElement(element);
  return (
    <div ref={wadah} className={css.wadah} role="region" aria-label={label} tabIndex={0}>
      <table className="tabel" aria-rowcount={jumlah + 1} aria-label={label}>
        <thead>{kepala}</thead>
        <tbody>
          {atas > 0 && (
            <tr aria-hidden className={css.sela}>
              <td colSpan={kolom} style={{ height: atas }} />
            </tr>
          )}
          {butir.map(({ index }) => baris(index, { 'data-index': index, ref: ukur }))}
          {bawah > 0 && (
            <tr aria-hidden className={css.sela}>
              <td colSpan={kolom} style={{ height: bawah }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
