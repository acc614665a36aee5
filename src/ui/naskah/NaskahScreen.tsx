import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { Layar } from '../parts/Layar';
import { kabarGalat } from '../parts/useAction';
import { hariIni } from '../parts/waktu';
import { usePilihanLayar } from '../stores/layarStore';
import { NaskahBaru } from './NaskahBaru';
import { NaskahContext } from './naskahContext';
import { createNaskahStore } from './naskahStore';
import { RegisterSurat } from './RegisterSurat';
import { createRegisterStore, SARING_REGISTER } from './registerStore';
import { teks } from './teks';

/** The editor of templates is fetched when somebody opens it. */
const TemplatNaskah = lazy(async () => ({ default: (await import('./templat/TemplatNaskah')).TemplatNaskah }));

export function NaskahScreen() {
  const api = useApi();
  const [store] = useState(() => createNaskahStore(api, hariIni()));
  const [register] = useState(createRegisterStore);
  const { layar, pilihLayar } = useStore(store);
  const pilihan = usePilihanLayar('naskah');
  useEffect(() => {
    const {
      dariTugas,
      dariPerintah,
      untukPegawai,
      serahTerima,
      beritaAcara,
      lanjutkanKonsep,
      pilihLayar: ke,
    } = store.getState();
    if (pilihan.tugasId !== undefined) dariTugas(pilihan.tugasId).catch(kabarGalat);
    if (pilihan.perintah !== undefined) dariPerintah(pilihan.perintah.id, pilihan.perintah.jenis).catch(kabarGalat);
    if (pilihan.pegawaiIds !== undefined) untukPegawai(pilihan.pegawaiIds);
    if (pilihan.serahTerima !== undefined) serahTerima(pilihan.serahTerima).catch(kabarGalat);
    if (pilihan.beritaAcara !== undefined) beritaAcara(pilihan.beritaAcara);
    if (pilihan.konsepId !== undefined) lanjutkanKonsep(pilihan.konsepId).catch(kabarGalat);
    if (pilihan.suratId !== undefined) ke('register');
    if (pilihan.perluDitinjau || pilihan.nomorGanda) {
      register
        .getState()
        .aturSaring({ ...SARING_REGISTER, ...(pilihan.nomorGanda ? { nomor: 'ganda' } : { perluDitinjau: true }) });
      ke('register');
    }
  }, [pilihan, register, store]);
  return (
    <NaskahContext value={store}>
      <Layar
        judul={teks.judul}
        saring={
          <SegmentedControl
            aria-label={teks.judul}
            data={(['baru', 'register', 'templat'] as const).map((value) => ({
              value,
              label: teks.bagianLayar[value],
            }))}
            value={layar}
            onChange={(nilai) => pilihLayar(nilai)}
          />
        }
        gulir={false}
      >
        {layar === 'baru' && <NaskahBaru />}
        {layar === 'register' && <RegisterSurat store={register} />}
        {layar === 'templat' && (
          <Suspense>
            <TemplatNaskah />
          </Suspense>
        )}
      </Layar>
    </NaskahContext>
  );
}
