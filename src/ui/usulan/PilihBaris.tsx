import { Checkbox } from '@mantine/core';
import type { TugasId } from '../../domain/ids';
import { teksUsulan } from './teks';
import { useUsulan, useUsulanStore } from './useUsulan';

interface Props {
  readonly tugasId: TugasId;
  readonly tugas: string;
  /** The row holds the roving focus. */
  readonly aktif: boolean;
}

/** Takes or leaves one change; listens for itself, so that the other rows are not drawn again. */
export function PilihBaris({ tugasId, tugas, aktif }: Props) {
  const store = useUsulanStore();
  const dipilih = useUsulan((s) => s.dipilih.has(tugasId));
  return (
    <Checkbox
      aria-label={teksUsulan.pilihBaris(tugas)}
      title={teksUsulan.pilihTombol}
      tabIndex={aktif ? 0 : -1}
      checked={dipilih}
      onChange={(e) => store.getState().pilih(tugasId, e.currentTarget.checked)}
    />
  );
}
