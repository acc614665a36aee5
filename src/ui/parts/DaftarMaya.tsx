import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import css from './DaftarMaya.module.css';

interface Props {
  readonly label: string;
  readonly jumlah: number;
  /** Estimated height in px of one row; rows are measured, so it may differ. */
  readonly tinggi: number | ((index: number) => number);
  readonly kunci: (index: number) => string;
  readonly children: (index: number) => ReactNode;
  /** `list` for cards (each item named by its content), `rowgroup` inside a table of divs, `presentation` else. */
  readonly role?: 'list' | 'rowgroup' | 'presentation';
  /** Scrolls this row into view when it changes. */
  readonly tunjuk?: number | null;
  /** Rows from `awal` to `akhir` are on screen: pages of data load by it. */
  onTampak?(awal: number, akhir: number): void;
}

/** A long list that mounts only what is seen. */
export function DaftarMaya({ label, jumlah, tinggi, kunci, children, role = 'presentation', tunjuk, onTampak }: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  const maya = useVirtualizer({
    count: jumlah,
    getScrollElement: () => wadah.current,
    estimateSize: (index) => (typeof tinggi === 'number' ? tinggi : tinggi(index)),
    getItemKey: kunci,
    overscan: 8,
  });
  const tampak = maya.getVirtualItems();
  const awal = tampak[0]?.index ?? 0;
  const akhir = tampak.at(-1)?.index ?? 0;
  useEffect(() => onTampak?.(awal, akhir), [onTampak, awal, akhir]);
  useEffect(() => {
    if (tunjuk != null && tunjuk >= 0) maya.scrollToIndex(tunjuk, { align: 'auto' });
  }, [tunjuk, maya]);
  return (
    <div ref={wadah} className={css.wadah} tabIndex={jumlah > 0 ? 0 : -1} role="group" aria-label={label}>
      <div
        role={role}
        aria-label={role === 'presentation' ? undefined : label}
        style={{ height: maya.getTotalSize() }}
        className={css.isi}
      >
        {tampak.map((butir) => (
          <div
            key={butir.key}
            data-index={butir.index}
            ref={maya.measureElement}
            role="presentation"
            className={css.butir}
            style={{ transform: `translateY(${butir.start}px)` }}
          >
            {children(butir.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
