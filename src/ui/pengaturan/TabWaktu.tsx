import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { BagianRamadan } from './BagianRamadan';
import { HitungPensiun } from './HitungPensiun';
import { JamKerja } from './JamKerja';
import { TahunKalender } from './kalender/TahunKalender';
import { MingguBagian } from './MingguBagian';
import type { PropsTab } from './PengaturanScreen';
import { TabelLibur } from './TabelLibur';
import css from './Pengaturan.module.css';

/** Working days and minutes of the year: from here comes every capacity in the app. */
export function TabWaktu(props: PropsTab) {
  const api = useApi();
  const { data: kalender } = useQuery(() => api.getKalender(), []);
  const { hariKerja, identitas } = props.pengaturan;
  return (
    <div className={css.kolom}>
      <TahunKalender key={identitas.tahun} tahunKantor={identitas.tahun} />
      <JamKerja {...props} />
      <div className={css.tumpuk}>
        {kalender && <BagianRamadan key={kalender.ramadan?.mulai} kalender={kalender} />}
        <MingguBagian hariKerja={hariKerja} />
        <HitungPensiun {...props} />
      </div>
      {kalender && <TabelLibur kalender={kalender} />}
    </div>
  );
}
