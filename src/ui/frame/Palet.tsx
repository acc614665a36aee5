import { Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { HasilCari } from '../../api/views';
import type { PegawaiId, SubKegiatanId, SuratId, TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { usePerintah } from './perintah';
import { cariPerintah, daftarPerintah, type ButirPerintah } from './daftarPerintah';

const JENIS: Record<HasilCari['jenis'], string> = {
  pegawai: 'Pegawai',
  tugas: 'Tugas',
  subKegiatan: 'Sub kegiatan',
  surat: 'Naskah',
};

function tuju({ jenis, id }: HasilCari): void {
  const { buka } = layarStore.getState();
  if (jenis === 'pegawai') buka('pegawai', { pegawaiId: id as PegawaiId });
  if (jenis === 'tugas') buka('tugas', { tugasId: id as TugasId });
  if (jenis === 'subKegiatan') buka('dpa', { subKegiatanId: id as SubKegiatanId });
  if (jenis === 'surat') buka('naskah', { suratId: id as SuratId });
}

/** Ctrl+K: people, tasks, sub kegiatan, letters and every command. */
export function Palet() {
  const api = useApi();
  const perintah = usePerintah();
  const adaBerkas = useSesi((s) => s.sesi?.berkas != null);
  const [kueri, setKueri] = useState('');
  const [tenang] = useDebouncedValue(kueri.trim(), 120);
  const { data: hasil = [] } = useQuery(adaBerkas && tenang !== '' ? () => api.find({ teks: tenang }) : null, [tenang]);
  const { dahulu, lain } = adaBerkas ? cariPerintah(daftarPerintah(perintah), kueri) : KOSONG;
  const terlihat = kueri === '' ? [] : hasil;
  return (
    <Spotlight.Root
      attributes={{ content: { 'aria-label': 'Cari dan perintah' } }}
      query={kueri}
      onQueryChange={setKueri}
      shortcut={null}
      clearQueryOnClose
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      scrollable
      maxHeight={380}
    >
      <Spotlight.Search
        placeholder="Cari pegawai, tugas, sub kegiatan, surat, atau perintah"
        aria-label="Cari"
        leftSection={<IconSearch size={16} />}
      />
      <Spotlight.ActionsList>
        <KelompokPerintah butir={dahulu} />
        {terlihat.length > 0 && (
          <Spotlight.ActionsGroup label="Isi berkas">
            {terlihat.map((butir) => (
              <Spotlight.Action
                key={butir.jenis + butir.id}
                label={butir.judul}
                description={[JENIS[butir.jenis], butir.keterangan].filter(Boolean).join(' · ')}
                onClick={() => tuju(butir)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        <KelompokPerintah butir={lain} />
        {terlihat.length + dahulu.length + lain.length === 0 && (
          <Spotlight.Empty>Tidak ada yang cocok dengan “{kueri}”</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const KOSONG = { dahulu: [], lain: [] };

const KelompokPerintah = ({ butir }: { readonly butir: readonly ButirPerintah[] }) =>
  butir.length > 0 && (
    <Spotlight.ActionsGroup label="Perintah">
      {butir.map(({ nama, tombol, jalankan }) => (
        <Spotlight.Action
          key={nama}
          label={nama}
          rightSection={tombol && <kbd className="redup">{tombol}</kbd>}
          onClick={jalankan}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
