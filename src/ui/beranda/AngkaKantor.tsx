import { jamPerHariTeks } from '../../domain/angkaBeban';
import { useApi } from '../api';
import { BarSifat } from '../parts/BarSifat';
import { useQuery } from '../parts/useQuery';
import css from './BerandaScreen.module.css';

/** The office in one line: average hours a day against a full one, routine against strategic work. */
export function AngkaKantor() {
  const api = useApi();
  const { data } = useQuery(() => api.getAngkaBeban({ bagianId: null }), []);
  if (!data || data.kapasitas === 0) return null;
  const teks = jamPerHariTeks(data.jam);
  return (
    <p className={css.angkaKantor}>
      <span className="angka">{`${teks.charAt(0).toUpperCase()}${teks.slice(1)}`}</span>
      <BarSifat sifat={data.sifat} lengkap />
    </p>
  );
}
