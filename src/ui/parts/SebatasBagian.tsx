import { Button } from '@mantine/core';
import type { BagianId } from '../../domain/ids';
import { useApi } from '../api';
import { useBagian } from '../stores/bagianStore';
import { useQuery } from './useQuery';

interface Props {
  /** The bagian a list is cut to; null = none, then nothing is said. */
  readonly bagianId: BagianId | null;
}

/** Chosen on another screen, the bagian may be why a list is empty: said where the list would be. */
export function SebatasBagian({ bagianId }: Props) {
  const api = useApi();
  const { data } = useQuery(() => api.listBagian(), [], ['bagian']);
  const nama = data?.find(({ id }) => id === bagianId)?.nama;
  return nama === undefined ? null : <> Yang dilihat hanya {nama}.</>;
}

/** The way out of it. */
export function LihatSemuaBagian({ bagianId }: Props) {
  const pilih = useBagian((s) => s.pilih);
  if (bagianId === null) return null;
  return (
    <Button variant="default" onClick={() => pilih(null)}>
      Lihat semua bagian
    </Button>
  );
}
