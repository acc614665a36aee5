import { notifications } from '@mantine/notifications';
import type { StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisRealisasi } from '../../api/realisasiViews';
import { salinTeks } from '../parts/salinTeks';
import { kabarGalat } from '../parts/useAction';
import type { KeadaanRealisasi } from './realisasiStore';
import { teks } from './teks';

/** The evidence as the file has it: what was just typed is saved first. An address of elsewhere goes to the clipboard. */
export async function lihatBukti(
  api: Pick<Api, 'openBukti'>,
  store: StoreApi<KeadaanRealisasi>,
  { tugasId, pegawaiId }: Pick<BarisRealisasi, 'tugasId' | 'pegawaiId'>,
  bulan: number,
): Promise<void> {
  if (!(await store.getState().simpan())) return;
  try {
    const { salin } = await api.openBukti({ tugasId, pegawaiId, bulan });
    if (salin === null) return;
    const berhasil = salinTeks(salin);
    notifications.show({
      ...(!berhasil && { color: 'merah' }),
      message: berhasil ? teks.bukti.tersalin(salin) : teks.bukti.gagalSalin,
      autoClose: 6000,
      withBorder: true,
    });
  } catch (error) {
    kabarGalat(error);
  }
}
