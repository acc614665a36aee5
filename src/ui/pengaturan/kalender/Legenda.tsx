import { JENIS_LIBUR, SEBUTAN_LIBUR } from '../../../domain/kalender';
import css from './Kalender.module.css';
import { HURUF_LIBUR, teks } from './teks';

const GAYA = { libur_nasional: css.nasional, cuti_bersama: css.bersama, libur_daerah: css.daerah } as const;

export const Legenda = ({ hariKerja }: { readonly hariKerja: 5 | 6 }) => (
  <ul className={css.legenda} aria-label={teks.legenda}>
    {JENIS_LIBUR.map((jenis) => (
      <li key={jenis}>
        <span className={`${css.contoh} ${GAYA[jenis]}`} aria-hidden>
          {HURUF_LIBUR[jenis]}
        </span>
        {SEBUTAN_LIBUR[jenis]}
      </li>
    ))}
    <li>
      <span className={`${css.contoh} ${css.pekan}`} aria-hidden />
      {teks.akhirPekan} ({hariKerja === 5 ? 'Sabtu, Minggu' : 'Minggu'})
    </li>
    <li>
      <span className={`${css.contoh} ${css.puasa} ${css.puasaAwal} ${css.puasaAkhir}`} aria-hidden />
      {teks.ramadan}
    </li>
  </ul>
);
