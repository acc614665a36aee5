import { sifatTeks, type MenitSifat } from '../../domain/angkaBeban';
import { menitKeJam } from '../../domain/tampil';
import css from './BarSifat.module.css';

interface Props {
  readonly sifat: MenitSifat;
  /** The words beside the bar; without them only the percent of routine work. */
  readonly lengkap?: boolean;
}

/** Routine work against strategic work: a small bar with its number. */
export function BarSifat({ sifat, lengkap = false }: Props) {
  const teks = sifatTeks(sifat);
  if (teks === '') return <span className="redup">–</span>;
  const { rutin, strategis } = sifat;
  const persen = (rutin / (rutin + strategis)) * 100;
  return (
    <span className={css.sifat} title={`${teks} (${menitKeJam(rutin)} dan ${menitKeJam(strategis)})`}>
      <span className={css.lintasan} aria-hidden>
        <span className={css.rutin} style={{ width: `${persen}%` }} />
      </span>
      <span className="angka">{lengkap ? teks : `${Math.round(persen)} %`}</span>
    </span>
  );
}
