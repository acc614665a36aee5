import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { Layar } from '../parts/Layar';
import { PilihBagian } from '../parts/PilihBagian';
import { useBagianSiap } from '../parts/useBagianSiap';
import { usePilihanLayar } from '../stores/layarStore';
import { BuatDokumen } from './BuatDokumen';
import { createDokumenStore } from './dokumenStore';
import { HasilPimpinan } from './HasilPimpinan';
import { teks } from './teks';
import { TeksSkp } from './TeksSkp';

const BAGIAN_LAYAR = ['buat', 'hasil', 'skp'] as const;

/** Dokumen Kinerja: the papers of performance management made from the division as it stands. */
export function DokumenScreen() {
  const api = useApi();
  const terpilih = useBagianSiap();
  const [store] = useState(() => createDokumenStore(api, terpilih ?? null));
  const { layar, pilihLayar, ubah } = useStore(store);
  const { jenis, pegawaiIds } = usePilihanLayar('dokumen');
  useEffect(() => {
    if (jenis !== undefined) ubah({ jenis });
    if (pegawaiIds !== undefined) ubah({ lingkup: 'orang', pegawaiIds });
  }, [jenis, pegawaiIds, ubah]);
  return (
    <Layar
      judul={teks.judul}
      saring={
        <>
          <SegmentedControl
            aria-label={teks.judul}
            data={BAGIAN_LAYAR.map((value) => ({ value, label: teks.bagianLayar[value] }))}
            value={layar}
            onChange={(nilai) => pilihLayar(nilai)}
          />
          {layar === 'hasil' && <PilihBagian />}
        </>
      }
      gulir={layar !== 'buat'}
    >
      {layar === 'buat' && <BuatDokumen store={store} />}
      {layar === 'hasil' && <HasilPimpinan key={terpilih ?? ''} bagianId={terpilih ?? null} />}
      {layar === 'skp' && <TeksSkp />}
    </Layar>
  );
}
