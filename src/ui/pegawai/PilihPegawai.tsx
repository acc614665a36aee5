import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { useTertunda } from '../parts/isianTertunda';
import { kabarGalat } from '../parts/useAction';
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

const belumDipilih = (nama: string): string => `“${nama}” belum dipilih dari daftar.`;

/**
 * People by name with type-ahead over the whole office; only the matches are read. Enter takes the one on top; a name that was
 * typed and not taken keeps its form from being saved.
 */
export function PilihPegawai({ label, nilai, onUbah, galat, contoh, fokus = false }: Props) {
  const api = useApi();
  const [cari, setCari] = useState('');
  const [kata] = useDebouncedValue(cari, 150);
  const [terbuka, setTerbuka] = useState(false);
  const isian = useRef<HTMLInputElement>(null);
  /** Typed, not taken, and the field was left. */
  const [tertinggal, setTertinggal] = useState('');
  const [tampak, setTampak] = useState(false);
  useTertunda(isian, cari.trim() || tertinggal, () => {
    setTertinggal(cari.trim() || tertinggal);
    setTampak(true);
  });
  const [kenal, setKenal] = useState<ReadonlyMap<string, string>>(new Map());
  const cariNama = (nama: string) =>
    api.listPegawai({ bagianId: null, keadaan: 'semua', cari: nama, namaDahulu: true, offset: 0, limit: 30 });
  const { data: cocok } = useQuery(() => cariNama(kata), [kata], ['pegawai', 'penempatan']);
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
  const ambil = (baru: readonly PegawaiId[]): void => {
    setKenal(nama);
    setTertinggal('');
    onUbah([...baru]);
    setCari('');
    setTerbuka(false);
  };
  /** Searched anew: Enter may be quicker than the list. */
  const ambilTeratas = async (): Promise<void> => {
    const hasil = await cariNama(cari);
    const teratas = hasil.baris.find(({ id }) => !nilai.includes(id));
    if (!teratas) return;
    ambil([...nilai, teratas.id]);
    setKenal((lama) => new Map(lama).set(teratas.id, teratas.nama));
  };
  const enter = (e: KeyboardEvent<HTMLInputElement>): void => {
    // A row chosen by the arrows is taken by the list itself; without a name Enter is the form's.
    if (e.key !== 'Enter' || e.ctrlKey || cari.trim() === '' || adaSorotan(e.currentTarget)) return;
    e.preventDefault();
    ambilTeratas().catch(kabarGalat);
  };
  return (
    <MultiSelect
      ref={isian}
      label={label}
      {...(fokus && { 'data-autofocus': true })}
      size="xs"
      searchable
      hidePickedOptions
      clearable={nilai.length > 1}
      placeholder={nilai.length === 0 ? contoh : undefined}
      nothingFoundMessage="Tidak ada pegawai dengan nama itu"
      clearButtonProps={{ 'aria-label': `Kosongkan ${label}` }}
      error={galat ?? (tampak && tertinggal !== '' ? belumDipilih(tertinggal) : undefined)}
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
      onSearchChange={(baru) => {
        setCari(baru);
        if (baru !== '') setTertinggal('');
        setTampak(false);
      }}
      onKeyDown={enter}
      onBlur={() => setTertinggal(cari.trim())}
      value={[...nilai]}
      onChange={(baru) => ambil(baru as PegawaiId[])}
    />
  );
}

/** Whether the open list of this field has a row that the arrows chose. */
const adaSorotan = (isian: HTMLInputElement): boolean =>
  document.getElementById(isian.getAttribute('aria-controls') ?? '')?.querySelector('[data-combobox-selected]') != null;
