import { angka } from '../../domain/tampil';
import css from './Chip.module.css';

interface Props {
  readonly label: string;
  readonly jumlah?: number;
  readonly nada?: 'awas' | 'gawat';
  /** A switch that is on or off; left out = a plain button. */
  readonly tekan?: boolean;
  onClick(): void;
}

/** A small round button with a count: a filter, or what waits for somebody. */
export const Chip = ({ label, jumlah, nada, tekan, onClick }: Props) => (
  <button
    type="button"
    className={nada === undefined ? css.chip : `${css.chip ?? ''} ${css[nada] ?? ''}`}
    {...(tekan === undefined ? {} : { 'aria-pressed': tekan })}
    onClick={onClick}
  >
    {label}
    {jumlah !== undefined && (
      <>
        {' '}
        <span className="angka">{angka(jumlah)}</span>
      </>
    )}
  </button>
);
