import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';

interface Props {
  readonly nilai: TugasId | null;
  onUbah(nilai: TugasId | null): void;
}

/** One task by name with type-ahead; only the matches are read. */
export function PilihTugas({ nilai, onUbah }: Props) {
  const api = useApi();
  const [cari, setCari] = useState('');
  const [kata] = useDebouncedValue(cari, 150);
  const { data: dipilih } = useQuery(nilai === null ? null : () => api.getTugas({ id: nilai }), [nilai], ['tugas']);
  // The chosen name stands in the field: searching for it again would show only itself.
  const dicari = kata === dipilih?.nama ? '' : kata;
  const { data } = useQuery(
    () =>
      api.listTugas({
        bagianId: null,
        subKegiatanId: null,
        sumber: null,
        keadaan: 'semua',
        cari: dicari,
        urut: 'nama',
        offset: 0,
        limit: 30,
      }),
    [dicari],
    ['tugas'],
  );
  const cocok = data?.baris ?? [];
  const pilihan = dipilih && !cocok.some((t) => t.id === dipilih.id) ? [dipilih, ...cocok] : cocok;
  const asal = new Map(pilihan.map((t) => [t.id as string, t.namaSubKegiatan || t.namaBagian]));
  return (
    <Select
      label={teks.tugas}
      placeholder={teks.contohTugas}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Kosongkan tugas' }}
      nothingFoundMessage="Tidak ada tugas dengan nama itu"
      maxDropdownHeight={280}
      data={pilihan.map((t) => ({ value: t.id, label: t.nama }))}
      // The program has already searched by name, keluaran and dasar.
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <div>
          <div>{option.label}</div>
          <div className="redup">{asal.get(option.value)}</div>
        </div>
      )}
      searchValue={cari}
      onSearchChange={setCari}
      value={nilai}
      onChange={(baru) => onUbah(baru)}
    />
  );
}
