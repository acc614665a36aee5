import { Button } from '@mantine/core';
import { IconAdjustments, IconEye, IconFileImport, IconUsers } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { PilihBagian } from '../parts/PilihBagian';
import { bulanLewat, PilihBulan } from '../parts/PilihBulan';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useQuery } from '../parts/useQuery';
import { layarStore, usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { AturKontribusi } from './AturKontribusi';
import { BilahRahasia } from './BilahRahasia';
import { DaftarNama } from './DaftarNama';
import { createImporKehadiran, ImporKehadiran } from './ImporKehadiran';
import { KotakTemuan } from './KotakTemuan';
import css from './Kontribusi.module.css';
import { createKontribusiStore } from './kontribusiStore';
import { MatriksKontribusi } from './MatriksKontribusi';
import { RincianKontribusi } from './RincianKontribusi';
import { TabelBagian } from './TabelBagian';
import { teks } from './teks';

/** Load × result from tasks, not from attendance; names only when they are asked for. */
export function TabKontribusi() {
  const api = useApi();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun ?? 0);
  const [store] = useState(() => createKontribusiStore(bulanLewat(tahun)));
  const [impor] = useState(() => createImporKehadiran(api, () => store.getState().bulan));
  const [atur, setAtur] = useState(false);
  const { bulan, bernama, sel, rincian, aturBulan, aturSel, tampilkanNama, bukaRincian } = useStore(store);
  const { periode } = usePilihanLayar('laporan');
  useEffect(() => {
    const diminta = Number(/^\d{4}-(\d{2})$/.exec(periode ?? '')?.[1] ?? 0);
    if (diminta >= 1 && diminta <= 12) aturBulan(diminta);
  }, [periode, aturBulan]);
  const terpilih = useBagianSiap();
  const bagianId = terpilih ?? null;
  const {
    data: peta,
    galat,
    muatUlang,
  } = useQuery(
    terpilih === undefined ? null : () => api.getPetaKontribusi({ bulan, bagianId: terpilih, rahasia: bernama }),
    [bulan, terpilih, bernama],
  );
  const { data: pegawai } = useQuery(
    () => api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1 }),
    [],
    ['pegawai'],
  );
  if (pegawai?.total === 0)
    return (
      <Kosong
        ikon={IconUsers}
        judul={teks.kosong.judul}
        aksi={<Button onClick={() => layarStore.getState().buka('pegawai')}>{teks.kosong.aksi}</Button>}
      >
        {teks.kosong.isi}
      </Kosong>
    );
  return (
    <div className={css.layar}>
      <div className="bilah">
        <PilihBulan nilai={bulan} onUbah={aturBulan} />
        <PilihBagian />
        {peta && <span className="redup">{teks.jendela(peta.bulan)}</span>}
        <div className="bilah-ujung">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFileImport size={15} aria-hidden />}
            onClick={() => void impor.getState().mulai()}
          >
            {teks.impor}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconAdjustments size={15} aria-hidden />}
            onClick={() => setAtur(true)}
          >
            {teks.atur}
          </Button>
        </div>
      </div>
      <BilahRahasia />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {peta && !peta.adaRealisasi && (
        <p className="arti">
          {teks.belumRealisasi}{' '}
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => layarStore.getState().buka('realisasi', { bulan, bagianId })}
          >
            {teks.catatRealisasi}
          </Button>
        </p>
      )}
      {peta && peta.orang === null && <p className={css.kutip}>{teks.terlaluSedikit(peta.k)}</p>}
      {peta && peta.orang !== null && (
        <>
          <KotakTemuan peta={peta} />
          <div className={css.dua}>
            <MatriksKontribusi peta={peta} dipilih={sel} onSel={bernama ? aturSel : null} />
            <TabelBagian peta={peta} />
          </div>
        </>
      )}
      {peta &&
        (bernama ? (
          <DaftarNama store={store} bagianId={bagianId} />
        ) : (
          <div className={css.kaki}>
            <Button
              variant="default"
              leftSection={<IconEye size={15} aria-hidden />}
              onClick={() => tampilkanNama(true)}
            >
              {teks.tampilkan}
            </Button>
            <span className="arti">{teks.tampilkanArti}</span>
          </div>
        ))}
      <RincianKontribusi pegawaiId={rincian} bulan={bulan} onTutup={() => bukaRincian(null)} />
      <AturKontribusi terbuka={atur} bulanKehadiran={peta?.bulanKehadiran ?? []} onTutup={() => setAtur(false)} />
      <ImporKehadiran store={impor} />
    </div>
  );
}
