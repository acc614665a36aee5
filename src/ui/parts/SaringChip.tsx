import { angka } from '../../domain/tampil';
import css from './SaringChip.module.css';

interface Props<N extends string> {
  readonly label: string;
  readonly nilai: N;
  readonly pilihan: readonly { readonly nilai: N; readonly label: string; readonly jumlah: number }[];
  onUbah(nilai: N): void;
}

/** Filters with their counts, one pressed; they wrap where the window is narrow. */
export const SaringChip = <N extends string>({ label, nilai, pilihan, onUbah }: Props<N>) => (
  <div className={css.saring} role="group" aria-label={label}>
    {pilihan.map((p) => (
      <button
        key={p.nilai}
        type="button"
        aria-pressed={p.nilai === nilai}
        className={css.chip}
        onClick={() => onUbah(p.nilai)}
      >
        {p.label} <span className="angka">{angka(p.jumlah)}</span>
      </button>
    ))}
  </div>
);
