import type { MouseEvent } from 'react';
import type { Kolom } from './TabelMaya';
import css from './TabelMaya.module.css';

interface Props<T> {
  readonly nomor: number;
  /** undefined while its page is being read. */
  readonly baris: T | undefined;
  readonly kolom: readonly Kolom<T>[];
  readonly nama: string;
  readonly aktif: boolean;
  readonly terpilih: boolean | undefined;
  onFokus(): void;
  onBuka: ((baris: T) => void) | undefined;
}

const diTombol = (e: MouseEvent): boolean =>
  (e.target as HTMLElement).closest('button, a, input, label, [role="menuitem"]') !== null;

export function BarisTabelMaya<T>({ nomor, baris, kolom, nama, aktif, terpilih, onFokus, onBuka }: Props<T>) {
  if (baris === undefined)
    return (
      <div role="row" aria-rowindex={nomor + 2} className={css.baris}>
        <div role="gridcell" aria-busy="true">
          <div className={css.tunggu} />
        </div>
      </div>
    );
  return (
    <div
      role="row"
      aria-rowindex={nomor + 2}
      aria-label={nama}
      aria-selected={terpilih}
      data-nomor={nomor}
      tabIndex={aktif ? 0 : -1}
      className={css.baris}
      onFocus={onFokus}
      onClick={(e) => {
        if (!diTombol(e)) onBuka?.(baris);
      }}
    >
      {kolom.map((k) => (
        <div
          key={k.kunci}
          role="gridcell"
          data-judul={k.kanan && typeof k.judul === 'string' ? k.judul : undefined}
          className={`${css.sel} ${k.kanan ? css.kanan : ''} ${k.utama ? css.utama : ''}`}
        >
          {k.isi(baris, aktif)}
        </div>
      ))}
    </div>
  );
}
