import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Layar } from '../parts/Layar';
import { PitaTahun } from '../parts/PitaTahun';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { AngkaKantor } from './AngkaKantor';
import { adaIsi, langkahKerja } from './langkah';
import { PanduanAwal } from './PanduanAwal';
import { PanelAgenda } from './PanelAgenda';
import { LangkahBerikut, PanelLangkah } from './PanelLangkah';
import { PanelPeriksa } from './PanelPeriksa';
import { PanelSisa } from './PanelSisa';
import { TabelBagian } from './TabelBagian';
import css from './BerandaScreen.module.css';

/** What to do next, what is owed, what is wrong, what is left; then the same numbers per bagian. */
export function BerandaScreen() {
  const api = useApi();
  const ringkasan = useSesi((s) => s.ringkasan);
  const bagian = useQuery(() => api.listBagian(), []);
  const surat = useQuery(
    () => api.listSurat({ cari: '', jenis: null, status: 'terbit', offset: 0, limit: 1 }),
    [],
    ['surat'],
  );
  const langkah = ringkasan && langkahKerja(ringkasan, surat.data?.total ?? 0);
  const berisi = ringkasan !== null && adaIsi(ringkasan);
  return (
    <Layar
      judul={umum.layar.beranda}
      jumlah={ringkasan ? String(ringkasan.tahun) : undefined}
      saring={berisi && langkah ? <PanelLangkah langkah={langkah} /> : undefined}
      aksi={berisi && langkah ? <LangkahBerikut langkah={langkah} /> : undefined}
    >
      <PitaTahun />
      {bagian.galat && <Galat pesan={bagian.galat} onUlang={bagian.muatUlang} />}
      {langkah && !berisi && <PanduanAwal langkah={langkah} />}
      {berisi && (
        <div className={css.panel}>
          <PanelAgenda />
          <PanelPeriksa ringkasan={ringkasan} bagian={bagian.data ?? []} />
          <PanelSisa ringkasan={ringkasan} />
        </div>
      )}
      {berisi && <AngkaKantor />}
      {bagian.data && bagian.data.length > 0 && <TabelBagian baris={bagian.data} />}
    </Layar>
  );
}
