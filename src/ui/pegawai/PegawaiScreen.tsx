import { Button } from '@mantine/core';
import { IconFileImport, IconPlus, IconSitemap } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { createImporStore } from '../parts/imporStore';
import { Layar } from '../parts/Layar';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { kabarGalat } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { bagianStore } from '../stores/bagianStore';
import { usePilihanLayar } from '../stores/layarStore';
import { DaftarPegawai } from './DaftarPegawai';
import { EditorPegawai } from './EditorPegawai';
import { FormKeluar } from './FormKeluar';
import { KelolaUnit } from './KelolaUnit';
import css from './Pegawai.module.css';
import { PegawaiContext, usePegawai } from './pegawaiContext';
import { createPegawaiStore } from './pegawaiStore';
import { SaringPegawai } from './SaringPegawai';
import { teks } from './teks';
import { TinjauStaf } from './TinjauStaf';
import { createIsianStaf, masukanStaf } from './isianStaf';

export function PegawaiScreen() {
  const api = useApi();
  const [store] = useState(() => createPegawaiStore(api));
  const [isian] = useState(createIsianStaf);
  const [impor] = useState(() =>
    createImporStore({
      pilih: () => api.pickSource({ jenis: 'pegawai' }),
      async baca(path, jobId, peta) {
        const pratinjau = await api.readPegawai({ path, jobId, peta });
        isian.getState().isi(pratinjau);
        return pratinjau;
      },
      terima: (imporId) => api.acceptPegawai(masukanStaf(isian.getState(), imporId)),
    }),
  );
  const pilihan = usePilihanLayar('pegawai');
  useEffect(() => {
    const { aturSaring, aturKelola, buka } = store.getState();
    const { bagianId, keadaan, pegawaiId, imporPath, kelola } = pilihan;
    if (bagianId !== undefined) bagianStore.getState().pilih(bagianId);
    if (keadaan !== undefined) aturSaring({ keadaan, cari: '' });
    if (pegawaiId !== undefined) buka(pegawaiId, 'beban').catch(kabarGalat);
    if (kelola) aturKelola(true);
    if (imporPath !== undefined) void impor.getState().mulai(imporPath);
  }, [pilihan, store, impor]);
  return (
    <PegawaiContext value={store}>
      <Isi onImpor={() => void impor.getState().mulai()} />
      <EditorPegawai />
      <KelolaUnit />
      <TinjauStaf impor={impor} isian={isian} />
      <FormKeluar />
    </PegawaiContext>
  );
}

function Isi({ onImpor }: { onImpor(): void }) {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const { keadaan, cari } = usePegawai((s) => s.saring);
  const bukaBaru = usePegawai((s) => s.bukaBaru);
  const aturKelola = usePegawai((s) => s.aturKelola);
  const data = useHalaman(
    (offset, limit) => api.listPegawai({ bagianId, keadaan, cari, offset, limit }),
    [bagianId, keadaan, cari],
  );
  const kosong = data.total === 0 && keadaan === 'semua' && cari === '';
  const masuk = (
    <>
      <Button variant="default" leftSection={<IconFileImport size={15} aria-hidden />} onClick={onImpor}>
        {teks.impor}
      </Button>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => bukaBaru(bagianId)}>
        {teks.baru}
      </Button>
    </>
  );
  return (
    <Layar
      judul={teks.judul}
      jumlah={data.total === null ? undefined : angka(data.total)}
      saring={<SaringPegawai />}
      aksi={
        <>
          <Button
            variant="default"
            leftSection={<IconSitemap size={15} aria-hidden />}
            onClick={() => aturKelola(true)}
          >
            {teks.kelola}
          </Button>
          {/* An empty list offers these in its middle: once is enough. */}
          {!kosong && masuk}
        </>
      }
      gulir={false}
    >
      <div className={css.layar}>
        <DaftarPegawai data={data} bagianId={bagianId} aksiKosong={masuk} />
      </div>
    </Layar>
  );
}
