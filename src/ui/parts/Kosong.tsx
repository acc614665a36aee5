import type { ComponentType, ReactNode } from 'react';
import css from './Kosong.module.css';

interface Props {
  readonly ikon: ComponentType<{ size?: number; stroke?: number }>;
  readonly judul: string;
  /** What to do next, in one or two sentences. */
  readonly children: ReactNode;
  /** The next step as a button (and perhaps a second way). */
  readonly aksi?: ReactNode;
}

/** An empty screen says what belongs here and offers the next step. */
export const Kosong = ({ ikon: Ikon, judul, children, aksi }: Props) => (
  <div className={css.kosong}>
    <Ikon size={36} stroke={1.4} />
    <h2>{judul}</h2>
    <p>{children}</p>
    {aksi && <div className={css.aksi}>{aksi}</div>}
  </div>
);
