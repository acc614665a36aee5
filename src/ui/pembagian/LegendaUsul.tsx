import { teksBayangan } from '../usulan/teks';
import { useDiPapan } from '../usulan/useUsulan';
import gayaBilah from './BilahUsul.module.css';
import gaya from './PitaUsulan.module.css';

/** What the patterns on the rows mean, over the people while they show a proposal. */
export function LegendaUsul() {
  if (!useDiPapan()) return null;
  return (
    <div className={gaya.legenda} role="img" aria-label={`${teksBayangan.legenda}: ${teksBayangan.legendaIsi}`}>
      <span className="redup">{teksBayangan.lajur}</span>
      <span>
        <i className={`${gaya.contoh} ${gayaBilah.datang}`} data-diterima /> {teksBayangan.datang}
      </span>
      <span>
        <i className={`${gaya.contoh} ${gayaBilah.datang}`} /> {teksBayangan.tidakDiterima}
      </span>
      <span>
        <i className={`${gaya.contoh} ${gayaBilah.pergi}`} data-diterima /> {teksBayangan.pergi}
      </span>
    </div>
  );
}
