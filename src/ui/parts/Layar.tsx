import type { ReactNode } from 'react';
import css from './Layar.module.css';

interface Props {
  readonly judul: string;
  /** Counts beside the title: "12 dari 41". */
  readonly jumlah?: ReactNode;
  /** Selects, search, sorting. */
  readonly saring?: ReactNode;
  readonly aksi?: ReactNode;
  readonly children: ReactNode;
  /** The body scrolls as a whole (default); false = the screen lays out its own scroll areas. */
  readonly gulir?: boolean;
}

/** A screen: one header line with title, counts, filters and actions; the rest belongs to the work. */
export const Layar = ({ judul, jumlah, saring, aksi, children, gulir = true }: Props) => (
  <section className={css.layar} aria-label={judul}>
    <header className={css.kepala}>
      <h1 className={css.judul}>
        {judul} {jumlah !== undefined && <span className={css.jumlah}>{jumlah}</span>}
      </h1>
      {saring !== undefined && <div className={css.kelompok}>{saring}</div>}
      {aksi !== undefined && <div className={`${css.kelompok} ${css.aksi}`}>{aksi}</div>}
    </header>
    <div className={gulir ? css.gulir : css.tetap}>{children}</div>
  </section>
);
