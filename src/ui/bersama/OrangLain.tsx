import type { OrangBersama } from '../../api/bersamaViews';
import css from './Bersama.module.css';
import { teksBersama as t } from './teks';

interface Props {
  readonly orang: readonly OrangBersama[];
  /** The folder does not answer: this is who was seen last. */
  readonly lampau: boolean;
}

/** Who else has the file open, at which PC, and what that person is at. */
export const OrangLain = ({ orang, lampau }: Props) => (
  <section>
    <h3>{lampau ? t.orangLampau : t.orang}</h3>
    {orang.length === 0 ? (
      <p className={css.arti}>{t.tidakAda}</p>
    ) : (
      <ul className={css.orang} aria-label={t.orang}>
        {orang.map((o) => (
          <li key={o.sesi}>
            <strong>{o.nama}</strong>
            <span className="redup">{[o.jabatan, o.pc].filter((isi) => isi !== '').join(' · ')}</span>
            {o.sedang && <span className={css.sedang}>{t.sedang(o.sedang.nama || o.sedang.tabel)}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
);
