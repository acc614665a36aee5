import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { barisKe, type KeadaanHalaman } from './halamanStore';
import { BarisTabelMaya } from './BarisTabelMaya';
import { geserFokus } from './geserFokus';
import css from './TabelMaya.module.css';

export interface Kolom<T> {
  readonly kunci: string;
  readonly judul: ReactNode;
  /** CSS grid track. */
  readonly lebar: string;
  readonly kanan?: boolean;
  /** Stays first and alone on its line when the table is narrow. */
  readonly utama?: boolean;
  /** `aktif`: this row holds the roving focus, so what can be pressed in it is in the tab order. */
  isi(baris: T, aktif: boolean): ReactNode;
}
export interface Grup {
  readonly kunci: string;
  readonly isi: ReactNode;
}
export interface PropsTabelMaya<T> {
  readonly label: string;
  readonly data: KeadaanHalaman<T>;
  readonly kolom: readonly Kolom<T>[];
  kunci(baris: T): string;
  /** Accessible name of the row. */
  nama(baris: T): string;
  grup?: ((baris: T) => Grup) | undefined;
  /** What is shown below the row while it is unfolded; null = folded. */
  rincian?: ((baris: T) => ReactNode) | undefined;
  readonly terpilih?: ReadonlySet<string> | undefined;
  onBuka?: ((baris: T) => void) | undefined;
  /** Other keys on a row; true = handled. */
  onTombol?: ((tombol: string, ctrl: boolean, baris: T) => boolean) | undefined;
  /** Changes with the filters: the list goes back to its top. */
  readonly saring: string;
  readonly tinggi?: number;
}

/** A long, paged, grouped list as a grid: only the rows on screen exist, arrows move between rows, Enter opens. */
export function TabelMaya<T>(props: PropsTabelMaya<T>) {
  const { data, kolom, grup, onBuka, onTombol, saring } = props;
  const total = data.total ?? 0;
  const isi = useRef<HTMLDivElement>(null);
  const [fokusDiminta, setFokus] = useState(0);
  // After a deletion at the end the last row takes the focus over.
  const fokus = Math.max(0, Math.min(fokusDiminta, total - 1));
  const pindah = useRef(false);
  const maya = useVirtualizer({
    count: total,
    getScrollElement: () => isi.current,
    estimateSize: () => props.tinggi ?? 44,
    overscan: 10,
    // The focused row stays rendered, so that the focus is not lost by scrolling away from it.
    rangeExtractor: (r) => {
      const nomor = defaultRangeExtractor(r);
      return fokus >= total || nomor.includes(fokus) ? nomor : [...nomor, fokus].sort((a, b) => a - b);
    },
  });
  const tampak = maya.getVirtualItems();
  const awal = maya.range?.startIndex ?? 0;
  const akhir = maya.range?.endIndex ?? 0;
  const { butuh } = data;
  useEffect(() => butuh(awal, akhir), [butuh, awal, akhir, data.halaman]);
  useEffect(() => {
    isi.current?.scrollTo({ top: 0 });
    setFokus(0);
  }, [saring]);
  useLayoutEffect(() => {
    const el = isi.current;
    if (el) el.parentElement?.style.setProperty('--gulir', `${el.offsetWidth - el.clientWidth}px`);
  });
  useEffect(() => {
    if (!pindah.current) return;
    const el = isi.current?.querySelector<HTMLElement>(`[data-nomor="${fokus}"]`);
    if (el) {
      pindah.current = false;
      el.focus({ preventScroll: true });
    }
  });

  const kunciTekan = (tombol: string, ctrl: boolean): boolean => {
    const baris = barisKe(data, fokus);
    if (tombol === 'Enter' && onBuka && baris !== undefined) {
      onBuka(baris);
      return true;
    }
    if (baris !== undefined && onTombol?.(tombol, ctrl, baris)) return true;
    const tujuan = geserFokus(tombol, fokus, total, Math.max(1, akhir - awal - 1));
    if (tujuan === null) return false;
    pindah.current = true;
    setFokus(tujuan);
    maya.scrollToIndex(tujuan, { align: 'auto' });
    return true;
  };

  return (
    <div
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-colcount={kolom.length}
      className={css.bungkus}
      style={{ '--kolom': kolom.map((k) => k.lebar).join(' ') } as CSSProperties}
      onKeyDown={(e) => {
        const baris = e.target as HTMLElement;
        if (baris.getAttribute('role') === 'row' && kunciTekan(e.key, e.ctrlKey)) e.preventDefault();
      }}
    >
      <div role="row" aria-rowindex={1} className={css.kepala}>
        {kolom.map((k) => (
          <div key={k.kunci} role="columnheader" className={k.kanan ? css.kanan : css.sel}>
            {k.judul}
          </div>
        ))}
      </div>
      <div ref={isi} role="presentation" className={css.isi}>
        <div role="presentation" className={css.dalam} style={{ height: maya.getTotalSize() }}>
          {tampak.map((v) => {
            const baris = barisKe(data, v.index);
            const sebelum = v.index > 0 ? barisKe(data, v.index - 1) : undefined;
            const kepala = baris !== undefined ? grup?.(baris) : undefined;
            const sama = sebelum !== undefined && grup?.(sebelum).kunci === kepala?.kunci;
            const rincian = (baris !== undefined && props.rincian?.(baris)) || null;
            return (
              <div
                key={v.key}
                ref={maya.measureElement}
                data-index={v.index}
                role="presentation"
                className={css.letak}
                style={{ transform: `translateY(${v.start}px)` }}
              >
                {kepala && !sama && (
                  <div role="row">
                    <div role="gridcell" aria-colspan={kolom.length} className={css.grup}>
                      {kepala.isi}
                    </div>
                  </div>
                )}
                <BarisTabelMaya
                  nomor={v.index}
                  baris={baris}
                  kolom={kolom}
                  nama={baris === undefined ? '' : props.nama(baris)}
                  aktif={fokus === v.index}
                  terpilih={props.terpilih && baris !== undefined ? props.terpilih.has(props.kunci(baris)) : undefined}
                  onFokus={() => setFokus(v.index)}
                  onBuka={onBuka}
                />
                {rincian !== null && (
                  <div role="row">
                    <div role="gridcell" aria-colspan={kolom.length} className={css.rincian}>
                      {rincian}
                    </div>
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
