import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { simulasiTpp } from '../../domain/tpp';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { bulanLewat, PilihBulan } from '../parts/PilihBulan';
import { useAction } from '../parts/useAction';
import { useSesi } from '../stores/sesiStore';
import { AturTpp } from './AturTpp';
import { HasilTpp } from './HasilTpp';
import { IsianTpp } from './IsianTpp';
import { KantorTpp } from './KantorTpp';
import { PilihSeorang } from './PilihSeorang';
import { TabelAlpa } from './TabelAlpa';
import { TanggaTpp } from './TanggaTpp';
import { teks } from './teks';
import css from './Tpp.module.css';
import { createTppStore } from './tppStore';

/** The allowance as the region pays it, played through: a simulation, stamped as one. */
export function TabTpp() {
  const api = useApi();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun ?? 0);
  const tpp = useSesi((s) => s.pengaturan?.tpp);
  const [store] = useState(() => createTppStore(bulanLewat(tahun)));
  const [atur, setAtur] = useState(false);
  const [tanpaHasil, setTanpaHasil] = useState(false);
  const { jalankan } = useAction();
  const { bulan, dasar, capaian, kejadian, hukuman, alpaSetahun, dari, aturBulan, isiDari, kosongkan } =
    useStore(store);
  if (!tpp) return null;
  const hasil = simulasiTpp(tpp, { dasar, capaian, kejadian, hukuman });
  const pilih = async (pegawaiId: PegawaiId) => {
    const awal = await jalankan(() => api.getTppPegawai({ pegawaiId, bulan, rahasia: true }));
    if (!awal) return;
    setTanpaHasil(awal.capaian === null);
    isiDari(awal);
  };
  return (
    <div className={css.layar}>
      <div className="bilah">
        <PilihBulan nilai={bulan} onUbah={aturBulan} />
        <PilihSeorang onPilih={(id) => void pilih(id)} />
        {dari !== '' && (
          <Button variant="subtle" size="compact-xs" onClick={kosongkan}>
            {teks.kosongkan}
          </Button>
        )}
        <Button
          className={css.kanan ?? ''}
          variant="default"
          size="xs"
          leftSection={<IconAdjustments size={15} aria-hidden />}
          onClick={() => setAtur(true)}
        >
          {teks.atur}
        </Button>
      </div>
      <p className={css.simulasi}>
        <span className={css.cap}>{teks.simulasi}</span>
        {teks.arti}
      </p>
      {dari !== '' && (
        <p className="arti" role="status">
          {teks.dari(dari, bulan)} {tanpaHasil && teks.tanpaHasil}
        </p>
      )}
      <div className={css.dua}>
        <IsianTpp store={store} tpp={tpp} />
        <div className={css.tumpuk}>
          <HasilTpp hasil={hasil} capaian={capaian} produktivitas={tpp.produktivitas.nilai} hukuman={hukuman} />
          <TanggaTpp tpp={tpp} dasar={dasar} />
        </div>
      </div>
      <div className={css.dua}>
        <KantorTpp bulan={bulan} tpp={tpp} />
        <TabelAlpa hari={alpaSetahun} />
      </div>
      <AturTpp terbuka={atur} onTutup={() => setAtur(false)} />
    </div>
  );
}
