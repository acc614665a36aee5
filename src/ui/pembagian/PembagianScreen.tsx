import { useEffect, useState } from 'react';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Layar } from '../parts/Layar';
import { PilihBagian } from '../parts/PilihBagian';
import { useBagianSiap } from '../parts/useBagianSiap';
import { bagianStore } from '../stores/bagianStore';
import { useDengar } from '../stores/kabar';
import { usePilihanLayar } from '../stores/layarStore';
import { teks } from '../text';
import { PapanPembagian } from './PapanPembagian';
import { createPembagianStore, PembagianContext, usePembagian, usePembagianStore } from './pembagianStore';
import { PilihPeriode } from './PilihPeriode';
import { createSeretStore, SeretContext } from './seretStore';
import { JumlahPapan } from './JumlahPapan';
import { UsulanBerjalan } from '../usulan/UsulanBerjalan';
import { UsulanPembagian } from '../usulan/UsulanPembagian';
import gaya from './Papan.module.css';
import { PitaUsulan } from './PitaUsulan';

/** Pembagian Tugas: left what is left over, right the people, until nothing is left over. */
export function PembagianScreen() {
  const api = useApi();
  const [store] = useState(() => createPembagianStore(api));
  const [seret] = useState(createSeretStore);
  return (
    <PembagianContext value={store}>
      <SeretContext value={seret}>
        <Isi />
      </SeretContext>
    </PembagianContext>
  );
}

function Isi() {
  const store = usePembagianStore();
  const { bagianId: bagianDiminta, tugasId, pegawaiId } = usePilihanLayar('pembagian');
  const bagianId = useBagianSiap();
  const galat = usePembagian((s) => s.galat);
  useEffect(() => {
    if (bagianDiminta !== undefined) bagianStore.getState().pilih(bagianDiminta);
  }, [bagianDiminta]);
  useEffect(() => {
    if (bagianId !== undefined) void store.getState().lihat(bagianId, store.getState().bulan);
  }, [store, bagianId]);
  useDengar((event) => {
    if (event.type === 'changed' && event.sebab !== 'tutup') void store.getState().muat();
  });
  return (
    <Layar
      judul={teks.layar.pembagian}
      jumlah={<JumlahPapan />}
      gulir={false}
      saring={
        <>
          <PilihBagian />
          <PilihPeriode />
        </>
      }
      aksi={<UsulanPembagian bagianId={bagianId ?? null} />}
    >
      <div className={gaya.lembar}>
        <UsulanBerjalan />
        <PitaUsulan />
        {galat && <Galat pesan={galat} onUlang={() => void store.getState().muat()} />}
        <PapanPembagian tugasId={tugasId} pegawaiId={pegawaiId} />
      </div>
    </Layar>
  );
}
