import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Layar } from '../parts/Layar';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { kabarGalat } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { useQuery } from '../parts/useQuery';
import { bagianStore } from '../stores/bagianStore';
import { usePilihanLayar } from '../stores/layarStore';
import { AksiLayar } from './AksiLayar';
import { AlatTugas } from './AlatTugas';
import { DaftarTugas } from './DaftarTugas';
import { EditorTugas } from './EditorTugas';
import { ImporTugas } from './ImporTugas';
import { createImporTugas } from './imporTugasStore';
import { PanelPecah } from './PanelPecah';
import { PilihanMassal } from './PilihanMassal';
import { belumDipecah, TABEL_DPA } from './pilihanSub';
import { SaringTugas } from './SaringTugas';
import { teks } from './teks';
import css from './Tugas.module.css';
import { TugasContext, useTugas } from './tugasContext';
import { createTugasStore, SARING_KOSONG, tanpaSaring } from './tugasStore';
import { useTempel } from './useTempel';

export function TugasScreen() {
  const api = useApi();
  const [store] = useState(() => createTugasStore(api));
  const [impor] = useState(() =>
    createImporTugas(
      api,
      () => api.pickSource({ jenis: 'tugas' }),
      (path, jobId, peta) => api.readTugas({ path, jobId, peta }),
    ),
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
    if (imporPath !== undefined) void impor.store.getState().mulai(imporPath);
  }, [pilihan, store, impor]);
  return (
    <TugasContext value={store}>
      <Isi onImpor={() => void impor.store.getState().mulai()} />
      <PanelPecah />
      {/* After the panel: its pencil opens the editor on top of it. */}
      <EditorTugas />
      <ImporTugas impor={impor} />
    </TugasContext>
  );
}

function Isi({ onImpor }: { onImpor(): void }) {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const saring = useTugas((s) => s.saring);
  const pecah = useTugas((s) => s.pecah);
  const bukaAlat = useTugas((s) => s.bukaAlat);
  const bukaPecah = useTugas((s) => s.bukaPecah);
  const data = useHalaman(
    (offset, limit) => api.listTugas({ ...saring, bagianId, offset, limit }),
    [JSON.stringify(saring), bagianId],
  );
  const { data: dpa } = useQuery(() => api.getDpa(), [], TABEL_DPA);
  const menunggu = belumDipecah(dpa?.baris ?? [], bagianId);
  const kosong = data.total === 0 && tanpaSaring(saring);
  const aksi = <AksiLayar bagianId={bagianId} adaDpa={(dpa?.baris.length ?? 0) > 0} onImpor={onImpor} />;
  const tempat = pecah?.subKegiatanId ?? saring.subKegiatanId;
  useTempel((teks) => bukaAlat({ jenis: 'tempel', teks }));
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
      <AlatTugas sub={dpa?.baris.find((s) => s.id === tempat)} bagianId={bagianId} />
    </Layar>
  );
}
