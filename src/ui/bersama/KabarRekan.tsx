import { useBersama } from './bersamaContext';
import css from './Bersama.module.css';
import { pukul } from '../parts/waktu';
import { kalimatKabar } from './kalimatKabar';
import { teksBersama as t } from './teks';

/** What others sent since the file was opened, newest first. */
export function KabarRekan() {
  const kabar = useBersama((s) => s.kabar);
  if (kabar.length === 0) return null;
  return (
    <section>
      <h3>{t.kabar}</h3>
      <ul className={css.kabar} tabIndex={0} aria-label={t.kabar}>
        {kabar.map((k) => (
          <li key={`${k.aktor}${k.pc}${String(k.waktu)}`}>
            <span className="angka redup">{pukul(new Date(k.waktu).toISOString())}</span> {kalimatKabar(k)}
          </li>
        ))}
      </ul>
    </section>
  );
}
