import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconCalendarOff, IconChevronDown, IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { ProyeksiView } from '../../api/proyeksiViews';
import { butuhBelumDibagi } from '../../domain/proyeksi';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { kabarBerkas } from '../parts/kabarBerkas';
import { Kosong } from '../parts/Kosong';
import { PilihBagian } from '../parts/PilihBagian';
import { Progres } from '../parts/Progres';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { DaftarPegawai } from './DaftarPegawai';
import { DaftarTugas } from './DaftarTugas';
import { KartuTahun } from './KartuTahun';
import { LaciPengganti } from './LaciPengganti';
import css from './Proyeksi.module.css';
import { createProyeksiStore, type ProyeksiStore } from './proyeksiStore';
import { TabelJabatan } from './TabelJabatan';
import { teks } from './teks';

/** People ahead: who retires in five years, what that leaves open, which tasks lose their holder. */
export function TabProyeksi() {
  const api = useApi();
  const [store] = useState(createProyeksiStore);
  const { tampilan, skenario, aturTampilan, aturSkenario } = useStore(store);
  const terpilih = useBagianSiap();
  const bagianId = terpilih ?? null;
  const { data, galat, muatUlang } = useQuery(
    terpilih === undefined ? null : () => api.getProyeksi({ bagianId: terpilih }),
    [terpilih],
  );
  const { pekerjaan, mulai, batal } = useJob();
  const simpan = (format: 'pdf' | 'xlsx') => async (): Promise<void> => {
    const hasil = await mulai(teks.menyusun, (jobId) => api.exportProyeksi({ bagianId, format, path: null, jobId }));
    if (hasil) kabarBerkas(api, teks.tersimpan(hasil.path), hasil.path);
  };
  const kosong = data !== undefined && data.unit.length === 0;
  return (
    <div className="isi-layar">
      <div className="bilah">
        <PilihBagian />
        <SegmentedControl
          size="xs"
          aria-label={teks.tampilan}
          value={tampilan}
          data={(['jabatan', 'pegawai', 'tugas'] as const).map((value) => ({ value, label: teks[value] }))}
          onChange={aturTampilan}
        />
        {tampilan === 'jabatan' && (
          <SegmentedControl
            size="xs"
            aria-label={teks.skenario}
            value={skenario}
            data={(['tanpa', 'sesuai'] as const).map((value) => ({ value, label: teks[value] }))}
            onChange={aturSkenario}
          />
        )}
        <div className={css.kanan}>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <Button
                variant="default"
                size="xs"
                rightSection={<IconChevronDown size={14} aria-hidden />}
                disabled={pekerjaan !== null || kosong || data === undefined}
              >
                {teks.simpan}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconFileTypePdf size={15} aria-hidden />} onClick={() => void simpan('pdf')()}>
                {teks.pdf}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
                onClick={() => void simpan('xlsx')()}
              >
                {teks.xlsx}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      {kosong && (
        <Kosong
          ikon={IconCalendarOff}
          judul={teks.kosong.judul}
          aksi={<Button onClick={() => layarStore.getState().buka('pegawai')}>{teks.kosong.aksi}</Button>}
        >
          {teks.kosong.isi}
        </Kosong>
      )}
      {data && !kosong && <Isi store={store} data={data} bagianId={bagianId} />}
      <LaciPengganti store={store} />
    </div>
  );
}

interface PropsIsi {
  readonly store: ProyeksiStore;
  readonly data: ProyeksiView;
  readonly bagianId: Parameters<typeof DaftarTugas>[0]['bagianId'];
}

function Isi({ store, data, bagianId }: PropsIsi) {
  const { tampilan, skenario } = useStore(store);
  const { jumlah, tahun } = data;
  const pergi = jumlah.tahun.reduce((n, t) => n + t.keluar, 0);
  const [awal, akhir] = [tahun[0] ?? 0, tahun.at(-1) ?? 0];
  return (
    <>
      <p className={css.ringkas} role="status">
        {teks.ringkas(pergi, jumlah.pemangku, awal, akhir)}{' '}
        <span>
          {teks.perluDiisi(jumlah.tahun.at(-1)?.isi ?? 0, jumlah.kurangKini, akhir, butuhBelumDibagi(data.unit))}
        </span>
      </p>
      <KartuTahun store={store} data={data} />
      {tampilan === 'jabatan' && (
        <>
          <p className="arti">
            {skenario === 'tanpa' ? teks.artiTanpa : teks.artiSesuai}{' '}
            {jumlah.tanpaTanggal > 0 && teks.tanpaTanggal(jumlah.tanpaTanggal)}
          </p>
          <TabelJabatan data={data} skenario={skenario} />
        </>
      )}
      {tampilan === 'pegawai' && <DaftarPegawai store={store} data={data} />}
      {tampilan === 'tugas' && <DaftarTugas store={store} data={data} bagianId={bagianId} />}
    </>
  );
}
