import { useCallback } from 'react';
import type { PengaturanInput } from '../../api/pengaturanInputs';
import type { Pengaturan } from '../../domain/pengaturan';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useSesi } from '../stores/sesiStore';

type Surat = NonNullable<PengaturanInput['surat']>;

/** The settings as the input wants them: whole groups, so that one field never loses its neighbours. */
export const inputSurat = ({ tepi, dasar, tembusan, diktum, ...lain }: Pengaturan['surat']): Surat => ({
  ...lain,
  tepi: [...tepi],
  dasar: [...dasar],
  tembusan: [...tembusan],
  diktum: diktum === 'MEMERINTAHKAN' ? diktum : 'MENUGASKAN',
});
export const inputKop = ({ alamat, ...lain }: Pengaturan['kop']): NonNullable<PengaturanInput['kop']> => ({
  ...lain,
  alamat: [...alamat],
});

/** The settings of the open file and how to save some of them; each field is saved when it is left. */
export function usePengaturan(): {
  readonly pengaturan: Pengaturan | null;
  simpan(perubahan: PengaturanInput): Promise<boolean>;
} {
  const api = useApi();
  const pengaturan = useSesi((s) => s.pengaturan);
  const { jalankan } = useAction();
  const simpan = useCallback(
    async (perubahan: PengaturanInput) => (await jalankan(() => api.savePengaturan(perubahan))) !== undefined,
    [api, jalankan],
  );
  return { pengaturan, simpan };
}
