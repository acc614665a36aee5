import { notifications } from '@mantine/notifications';
import type { Api } from '../../api/api';
import type { Sesi } from '../../api/views';
import { kabarGalat } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { teks } from './teks';

type ApiSebelum = Pick<Api, 'openCadangan' | 'listCadangan'>;

/**
 * "Batalkan gabungan": the state of before opens as a document of its own; the merged one stays as it is. Without an id the
 * newest one is meant. True when it is open now.
 */
export async function bukaSebelumGabung(
  api: ApiSebelum,
  pakai: (sesi: Sesi) => void,
  id: string | null = null,
): Promise<boolean> {
  try {
    const terbaru = id ?? (await api.listCadangan()).find(({ sebab }) => sebab === 'gabung')?.id ?? null;
    if (terbaru === null) {
      notifications.show({ message: teks.sebelumTidakAda, autoClose: 8000, withBorder: true });
      return false;
    }
    const sesi = await api.openCadangan({ id: terbaru, path: null });
    if (sesi === null) return false;
    layarStore.getState().buka('beranda');
    pakai(sesi);
    return true;
  } catch (error) {
    kabarGalat(error);
    return false;
  }
}
