import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';
import css from './Tpp.module.css';

/** One person by name; the field empties itself, because only the numbers are taken over. */
export function PilihSeorang({ onPilih }: { onPilih(pegawaiId: PegawaiId): void }) {
  const api = useApi();
  const [cari, setCari] = useState('');
  const [kata] = useDebouncedValue(cari, 150);
  const { data } = useQuery(
    () => api.listPegawai({ bagianId: null, keadaan: 'semua', cari: kata, namaDahulu: true, offset: 0, limit: 30 }),
    [kata],
    ['pegawai', 'penempatan'],
  );
  return (
    <Select
      className={css.pegawai ?? ''}
      aria-label={teks.dariPegawai}
      placeholder={`${teks.dariPegawai}: ${teks.dariPegawaiContoh.toLowerCase()}`}
      size="xs"
      searchable
      // The program has already searched.
      filter={({ options }) => options}
      nothingFoundMessage="Tidak ada pegawai dengan nama itu"
      data={(data?.baris ?? []).map((p) => ({ value: p.id, label: p.nama }))}
      value={null}
      searchValue={cari}
      onSearchChange={setCari}
      onChange={(id) => {
        if (id === null) return;
        setCari('');
        onPilih(id);
      }}
    />
  );
}
