import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconClipboardCheck, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { BarisLembarRb } from '../../api/rbViews';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Progres } from '../parts/Progres';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { AksiLembar } from './AksiLembar';
import { BandingTahun } from './BandingTahun';
import { DaftarPeluang } from './DaftarPeluang';
import { DialogLembarBaru } from './DialogLembarBaru';
import { ImporRb } from './ImporRb';
import { KepalaRb } from './KepalaRb';
import { LaciIsian } from './LaciIsian';
import { LaciSusunan } from './LaciSusunan';
import { hitungLembar } from './lembarTerhitung';
import { createRbStore } from './rbStore';
import { TabelRb } from './TabelRb';
import { teks } from './teks';

/** Two packs may have a sheet in one year: the name tells them apart. */
const label = ({ tahun, nama, rusak }: BarisLembarRb): string =>
  rusak === '' ? `${tahun} · ${nama}` : teks.rusak(`${tahun} · ${nama}`);

/** Self assessment of reformasi birokrasi: sheets by packs, index and category, gap, years side by side. */
export function TabRb() {
  const api = useApi();
  const [store] = useState(createRbStore);
  const { lembarId, tampilan, lembarBaru, aturTampilan, pilihLembar, bukaLembarBaru } = useStore(store);
  const daftar = useQuery(() => api.listRb(), []);
  const lembar = daftar.data?.lembar ?? [];
  const dipilih = lembar.find(({ id }) => id === lembarId) ?? lembar[0];
  const { data, galat, muatUlang } = useQuery(dipilih ? () => api.getRb({ id: dipilih.id }) : null, [dipilih?.id]);
  const isi = useMemo(() => (data && data.id === dipilih?.id ? hitungLembar(data) : null), [data, dipilih?.id]);
  const job = useJob();
  const [impor, setImpor] = useState(0);
  const tombol = (
    <>
      <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => bukaLembarBaru(true)}>
        {teks.baru}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileImport size={15} aria-hidden />}
        onClick={() => setImpor((n) => n + 1)}
      >
        {teks.impor}
      </Button>
    </>
  );
  return (
    <div className="isi-layar">
      {daftar.galat && <Galat pesan={daftar.galat} onUlang={daftar.muatUlang} />}
      {daftar.data && lembar.length === 0 && (
        <Kosong ikon={IconClipboardCheck} judul={teks.kosong.judul} aksi={tombol}>
          {teks.kosong.isi}
        </Kosong>
      )}
      {dipilih && (
        <div className="bilah">
          <Select
            aria-label={teks.lembar}
            w={270}
            maw="100%"
            allowDeselect={false}
            data={lembar.map((satu) => ({ value: satu.id, label: label(satu) }))}
            value={dipilih.id}
            onChange={(id) => pilihLembar(lembar.find((satu) => satu.id === id)?.id ?? null)}
          />
          <SegmentedControl
            size="xs"
            aria-label={teks.tampilan}
            value={tampilan}
            data={(['lembar', 'peluang', 'tahun'] as const).map((value) => ({ value, label: teks.tampil[value] }))}
            onChange={aturTampilan}
          />
          <div className="bilah-ujung">
            {tombol}
            <AksiLembar store={store} lembar={dipilih} isi={isi} job={job} />
          </div>
        </div>
      )}
      <Progres pekerjaan={job.pekerjaan} onBatal={job.batal} />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {isi && (
        <>
          <KepalaRb isi={isi} />
          {tampilan === 'lembar' && <TabelRb store={store} isi={isi} />}
          {tampilan === 'peluang' && <DaftarPeluang store={store} isi={isi} />}
        </>
      )}
      {dipilih && tampilan === 'tahun' && <BandingTahun store={store} />}
      {isi && <LaciIsian store={store} isi={isi} />}
      {isi && <LaciSusunan store={store} isi={isi} />}
      {daftar.data && (
        <DialogLembarBaru
          terbuka={lembarBaru}
          daftar={daftar.data}
          onTutup={() => bukaLembarBaru(false)}
          onBuat={pilihLembar}
        />
      )}
      <ImporRb mulai={impor} onImpor={pilihLembar} />
    </div>
  );
}
