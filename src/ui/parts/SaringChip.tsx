import { Chip } from './Chip';
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
      <Chip key={p.nilai} label={p.label} jumlah={p.jumlah} tekan={p.nilai === nilai} onClick={() => onUbah(p.nilai)} />
    ))}
  </div>
);
