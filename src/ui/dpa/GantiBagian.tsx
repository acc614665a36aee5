import { NativeSelect } from '@mantine/core';
import type { BagianId, SubKegiatanId } from '../../domain/ids';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useDaftarBagian } from './useDaftarBagian';
import { teks } from './teks';

interface Props {
  readonly ids: readonly SubKegiatanId[];
  /** Name of the sub kegiatan, for screen readers. */
  readonly nama: string;
  readonly bagianId: BagianId | null;
}

/** The owning bagian of a line, changed in place. */
export function GantiBagian({ ids, nama, bagianId }: Props) {
  const api = useApi();
  const daftar = useDaftarBagian();
  const { jalankan } = useAction();
  const ganti = (nilai: string) =>
    jalankan(() => api.setBagianSubKegiatan({ ids: [...ids], bagianId: nilai === '' ? null : (nilai as BagianId) }), {
      berhasil: `Bagian diganti: ${daftar.find((b) => b.id === nilai)?.nama ?? teks.belumAdaBagian}`,
    });
  return (
    <NativeSelect
      variant="unstyled"
      aria-label={`Bagian pengampu ${nama}`}
      value={bagianId ?? ''}
      data={[{ value: '', label: teks.belumAdaBagian }, ...daftar.map((b) => ({ value: b.id, label: b.nama }))]}
      onChange={(e) => void ganti(e.currentTarget.value)}
    />
  );
}
