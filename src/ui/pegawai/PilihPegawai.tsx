import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';

interface Props {
  readonly label: string;
  readonly nilai: readonly PegawaiId[];
  onUbah(nilai: PegawaiId[]): void;
  readonly galat?: string | undefined;
  readonly contoh?: string;
  /** Takes the focus when its window opens. */
  readonly fokus?: boolean;
}

/** People by name with type-ahead over the whole office; only the matches are read. */
export function PilihPegawai({ label, nilai, onUbah, galat, contoh, fokus = false }: Props) {
  const api = useApi();
  const [cari, setCari] = useState('');
  const [kata] = useDebouncedValue(cari, 150);
  const [terbuka, setTerbuka] = useState(false);
  const [kenal, setKenal] = useState<ReadonlyMap<string, string>>(new Map());
  const { data: cocok } = useQuery(
    () => api.listPegawai({ bagianId: null, keadaan: 'semua', cari: kata, offset: 0, limit: 30 }),
    [kata],
    ['pegawai', 'penempatan'],
  );
  const asing = nilai.filter((id) => !kenal.has(id) && !cocok?.baris.some((p) => p.id === id)).slice(0, 50);
  const { data: dipilih } = useQuery(
    asing.length === 0 ? null : () => Promise.all(asing.map((id) => api.getPegawai({ id }))),
    [asing.join(' ')],
  );
  const nama = useMemo(() => {
    const semua = new Map(kenal);
    for (const { pegawai } of dipilih ?? []) semua.set(pegawai.id, pegawai.nama);
    for (const p of cocok?.baris ?? []) semua.set(p.id, p.nama);
    return semua;
  }, [kenal, dipilih, cocok]);
  const keterangan = new Map<string, string>(cocok?.baris.map((p) => [p.id, `${p.jabatan} · ${p.namaBagian}`]));
  const pilihan = [...new Set<string>([...nilai, ...(cocok?.baris.map((p) => p.id) ?? [])])];
  return (
    <MultiSelect
      label={label}
      {...(fokus && { 'data-autofocus': true })}
      size="xs"
      searchable
      hidePickedOptions
      clearable={nilai.length > 1}
      placeholder={nilai.length === 0 ? contoh : undefined}
      nothingFoundMessage="Tidak ada pegawai dengan nama itu"
      clearButtonProps={{ 'aria-label': `Kosongkan ${label}` }}
      error={galat}
      data={pilihan.map((id) => ({ value: id, label: nama.get(id) ?? '…' }))}
      // The program has already searched; filtering again by label would hide matches by NIP or jabatan.
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <div>
          <div>{option.label}</div>
          <div className="redup">{keterangan.get(option.value)}</div>
        </div>
      )}
      maxDropdownHeight={260}
      // Closed by every choice: it lies over the fields below. The next letter opens it again.
      dropdownOpened={terbuka}
      onDropdownOpen={() => setTerbuka(true)}
      onDropdownClose={() => setTerbuka(false)}
      searchValue={cari}
      onSearchChange={setCari}
      value={[...nilai]}
      onChange={(baru) => {
        setKenal(nama);
        onUbah(baru as PegawaiId[]);
        setTerbuka(false);
      }}
    />
  );
}
