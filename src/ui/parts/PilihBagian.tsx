import { Select } from '@mantine/core';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useBagian } from '../stores/bagianStore';
import { teks } from '../text';
import { useQuery } from './useQuery';

const SEMUA = 'semua';

/** The bagian one works on, remembered across screens. A bagian that is not in this file shows as "Semua bagian". */
export function PilihBagian({ lebar = 210 }: { readonly lebar?: number }) {
  const api = useApi();
  const { data = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const dipilih = useBagian((s) => s.bagianId);
  const pilih = useBagian((s) => s.pilih);
  const ada = data.some((bagian) => bagian.id === dipilih);
  return (
    <Select
      aria-label={teks.bagian}
      w={lebar}
      maw="100%"
      searchable
      allowDeselect={false}
      nothingFoundMessage="Tidak ada bagian dengan nama itu"
      data={[{ value: SEMUA, label: teks.semuaBagian }, ...data.map(({ id, nama }) => ({ value: id, label: nama }))]}
      value={ada ? dipilih : SEMUA}
      onChange={(nilai) => pilih(nilai === null || nilai === SEMUA ? null : nilai)}
    />
  );
}

/** The chosen bagian if it exists in this file, else null: what screens pass to the Api. */
export function useBagianTerpilih(): BagianId | null {
  const api = useApi();
  const { data } = useQuery(() => api.listBagian(), [], ['bagian']);
  const dipilih = useBagian((s) => s.bagianId);
  return data?.some((bagian) => bagian.id === dipilih) === true ? dipilih : null;
}
