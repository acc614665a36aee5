import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Calon } from '../../api/views';
import type { PegawaiId, TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { teksPindah } from './teksPindah';
import { teksRincian } from './teksRincian';
import { jamBulat } from '../parts/jamBulat';

interface Props {
  readonly tugasId: TugasId;
  readonly namaBagian: string;
  readonly kecuali: readonly PegawaiId[];
  onTambah(calon: Calon): void;
}

/** Type a name: the own bagian is offered at once, other bagian from two letters on (with consent). */
export function TambahPelaksana({ tugasId, namaBagian, kecuali, onTambah }: Props) {
  const api = useApi();
  const [cari, setCari] = useState('');
  const [kueri] = useDebouncedValue(cari, 120);
  const { data } = useQuery(
    () => api.listCalon({ tugasId, cari: kueri, semuaBagian: kueri.length >= 2 }),
    [tugasId, kueri],
  );
  const calon = (data ?? []).filter((c) => !kecuali.includes(c.pegawaiId)).slice(0, 40);
  const pilihan = calon.map((c) => ({
    value: c.pegawaiId,
    label: [
      c.nama,
      c.namaBagian === namaBagian ? '' : c.namaBagian,
      teksPindah.sisaJam(jamBulat(c.sisaMenit)),
      c.halangan || (c.halanganKetua === undefined ? '' : teksPindah.anggotaSaja),
    ]
      .filter((bagian) => bagian !== '')
      .join(' · '),
  }));
  return (
    <Select
      aria-label={teksRincian.tambah}
      placeholder={teksRincian.tambahContoh}
      searchable
      value={null}
      data={pilihan}
      // The program has searched already.
      filter={({ options }) => options}
      searchValue={cari}
      onSearchChange={setCari}
      nothingFoundMessage={teksRincian.tidakAdaCalon}
      onChange={(id) => {
        const dipilih = calon.find((c) => c.pegawaiId === id);
        if (dipilih) onTambah(dipilih);
        setCari('');
      }}
    />
  );
}
