import { useEffect, useRef, useState } from 'react';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Layar } from '../parts/Layar';
import { PilihBagian, useBagianTerpilih } from '../parts/PilihBagian';
import { bagianStore } from '../stores/bagianStore';
import { useDengar } from '../stores/kabar';
import { usePilihanLayar } from '../stores/layarStore';
import { teks } from '../text';
import { PapanPembagian } from './PapanPembagian';
import { createPembagianStore, PembagianContext, usePembagian, usePembagianStore } from './pembagianStore';
import { PilihPeriode } from './PilihPeriode';
import { createSeretStore, SeretContext } from './seretStore';
import { JumlahPapan } from './JumlahPapan';
import { UsulanPembagian } from '../usulan/UsulanPembagian';

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
  const bagianId = useBagianTerpilih();
  const bulan = usePembagian((s) => s.bulan);
  const galat = usePembagian((s) => s.galat);
  const sudah = useRef<unknown>(undefined);
  useEffect(() => {
    // Once per wish; afterwards the choice of the user stands.
    if (bagianDiminta === undefined || sudah.current === bagianDiminta) return;
    sudah.current = bagianDiminta;
    bagianStore.getState().pilih(bagianDiminta);
  }, [bagianDiminta]);
  useEffect(() => {
    void store.getState().lihat(bagianId, bulan);
  }, [store, bagianId, bulan]);
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
      aksi={<UsulanPembagian bagianId={bagianId} />}
    >
      {galat && <Galat pesan={galat} onUlang={() => void store.getState().muat()} />}
      <PapanPembagian tugasId={tugasId} pegawaiId={pegawaiId} />
    </Layar>
  );
}
