import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { JENIS_SURAT } from '../../domain/surat';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { KolomCari } from '../parts/KolomCari';
import { Layar } from '../parts/Layar';
import { kabarGalat } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { usePilihanLayar } from '../stores/layarStore';
import { NaskahBaru } from './NaskahBaru';
import { NaskahContext } from './naskahContext';
import { createNaskahStore } from './naskahStore';
import { RegisterSurat } from './RegisterSurat';
import { createRegisterStore } from './registerStore';
import { teks } from './teks';

export function NaskahScreen() {
  const api = useApi();
  const [store] = useState(() => createNaskahStore(api, dayjs().format('YYYY-MM-DD')));
  const [register] = useState(createRegisterStore);
  const { layar, pilihLayar } = useStore(store);
  const { saring, aturSaring } = useStore(register);
  const data = useHalaman(
    (offset, limit) => api.listSurat({ ...saring, offset, limit }),
    [saring.cari, saring.jenis, saring.perluDitinjau],
  );
  const pilihan = usePilihanLayar('naskah');
  useEffect(() => {
    const { dariTugas, untukPegawai } = store.getState();
    if (pilihan.tugasId !== undefined) dariTugas(pilihan.tugasId).catch(kabarGalat);
    if (pilihan.pegawaiIds !== undefined) untukPegawai(pilihan.pegawaiIds);
    if (pilihan.suratId !== undefined) store.getState().pilihLayar('register');
  }, [pilihan, store]);
  return (
    <NaskahContext value={store}>
      <Layar
        judul={teks.judul}
        jumlah={layar === 'register' && data.total !== null ? angka(data.total) : undefined}
        saring={
          <>
            <SegmentedControl
              aria-label={teks.judul}
              data={Object.entries(teks.bagianLayar).map(([value, label]) => ({ value, label }))}
              value={layar}
              onChange={(nilai) => pilihLayar(nilai === 'register' ? 'register' : 'baru')}
            />
            {layar === 'register' && (
              <>
                <KolomCari
                  label={teks.register.cari}
                  lebar={220}
                  nilai={saring.cari}
                  onUbah={(cari) => aturSaring({ cari })}
                />
                <Select
                  aria-label={teks.register.jenisSaring}
                  w={190}
                  allowDeselect={false}
                  data={[
                    { value: '', label: teks.register.semuaJenis },
                    ...JENIS_SURAT.map((j) => ({ value: j, label: teks.jenis[j] })),
                  ]}
                  value={saring.jenis ?? ''}
                  onChange={(nilai) => aturSaring({ jenis: nilai ? nilai : null })}
                />
                <Checkbox
                  label={teks.register.hanyaTinjau}
                  checked={saring.perluDitinjau}
                  onChange={(e) => aturSaring({ perluDitinjau: e.currentTarget.checked })}
                />
              </>
            )}
          </>
        }
        gulir={false}
      >
        {layar === 'baru' ? <NaskahBaru /> : <RegisterSurat store={register} data={data} />}
      </Layar>
    </NaskahContext>
  );
}
