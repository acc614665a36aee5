import { Button } from '@mantine/core';
import { IconFileImport, IconListTree, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Layar } from '../parts/Layar';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { createImporStore } from '../parts/imporStore';
import { kabarGalat } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { useQuery } from '../parts/useQuery';
import { bagianStore } from '../stores/bagianStore';
import { usePilihanLayar } from '../stores/layarStore';
import { DaftarTugas } from './DaftarTugas';
import { EditorTugas } from './EditorTugas';
import { ImporTugas } from './ImporTugas';
import { PanelPecah } from './PanelPecah';
import { PilihanMassal } from './PilihanMassal';
import { belumDipecah, TABEL_DPA } from './pilihanSub';
import { SaringTugas } from './SaringTugas';
import { teks } from './teks';
import css from './Tugas.module.css';
import { TugasContext, useTugas } from './tugasContext';
import { createTugasStore, SARING_KOSONG, tanpaSaring } from './tugasStore';

export function TugasScreen() {
  const api = useApi();
  const [store] = useState(() => createTugasStore(api));
  const [impor] = useState(() =>
    createImporStore({
      pilih: () => api.pickSource({ jenis: 'tugas' }),
      baca: (path, jobId) => api.readTugas({ path, jobId }),
      terima: (imporId) => api.acceptTugas({ imporId }),
    }),
  );
  const pilihan = usePilihanLayar('tugas');
  useEffect(() => {
    const { aturSaring, buka, bukaBaru, bukaPecah } = store.getState();
    const { subKegiatanId, bagianId, tugasId, belum, baru, imporPath } = pilihan;
    if (bagianId !== undefined) bagianStore.getState().pilih(bagianId);
    if (subKegiatanId !== undefined || belum !== undefined)
      aturSaring({ ...SARING_KOSONG, subKegiatanId: subKegiatanId ?? null, keadaan: belum ? 'belum' : 'semua' });
    if (tugasId !== undefined) buka(tugasId).catch(kabarGalat);
    if (baru === true && subKegiatanId !== undefined) bukaPecah(subKegiatanId);
    else if (baru === true)
      bukaBaru({ sumber: 'tusi', subKegiatanId: null, bagianId: bagianStore.getState().bagianId });
    if (imporPath !== undefined) void impor.getState().mulai(imporPath);
  }, [pilihan, store, impor]);
  return (
    <TugasContext value={store}>
      <Isi onImpor={() => void impor.getState().mulai()} />
      <PanelPecah />
      {/* After the panel: its pencil opens the editor on top of it. */}
      <EditorTugas />
      <ImporTugas store={impor} />
    </TugasContext>
  );
}

function Isi({ onImpor }: { onImpor(): void }) {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const saring = useTugas((s) => s.saring);
  const bukaBaru = useTugas((s) => s.bukaBaru);
  const bukaPecah = useTugas((s) => s.bukaPecah);
  const data = useHalaman(
    (offset, limit) => api.listTugas({ ...saring, bagianId, offset, limit }),
    [JSON.stringify(saring), bagianId],
  );
  const { data: dpa } = useQuery(() => api.getDpa(), [], TABEL_DPA);
  const menunggu = belumDipecah(dpa?.baris ?? [], bagianId);
  const kosong = data.total === 0 && tanpaSaring(saring);
  const aksi = (
    <>
      <Button variant="default" leftSection={<IconFileImport size={15} aria-hidden />} onClick={onImpor}>
        {teks.impor}
      </Button>
      {dpa && dpa.baris.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconListTree size={15} aria-hidden />}
          onClick={() => bukaPecah(saring.subKegiatanId)}
        >
          {teks.pecah}
        </Button>
      )}
      <Button
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() =>
          bukaBaru({ sumber: saring.subKegiatanId ? 'dpa' : 'tusi', subKegiatanId: saring.subKegiatanId, bagianId })
        }
      >
        {teks.baru}
      </Button>
    </>
  );
  return (
    <Layar
      judul={teks.judul}
      jumlah={data.total === null ? undefined : angka(data.total)}
      saring={<SaringTugas />}
      // An empty list offers the same buttons in its middle: once is enough.
      aksi={kosong ? undefined : aksi}
      gulir={false}
    >
      <div className={css.layar}>
        {menunggu.length > 0 && saring.subKegiatanId === null && (
          <div className={css.kabar} role="note">
            <span>{teks.belumDipecah(menunggu.length)}</span>
            <Button variant="subtle" size="compact-xs" onClick={() => bukaPecah(menunggu[0]?.id ?? null)}>
              {teks.pecahSekarang}
            </Button>
          </div>
        )}
        <PilihanMassal />
        <DaftarTugas data={data} bagianId={bagianId} aksiKosong={aksi} />
      </div>
    </Layar>
  );
}
