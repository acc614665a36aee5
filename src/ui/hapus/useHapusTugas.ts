import type { HapusTugasInput, HasilHapus } from '../../api/hapusViews';
import type { TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { hapusDialog } from './hapusDialog';
import { teks } from './teks';

/** Deletes tasks from any screen; where somebody has worked on one of them, it asks what becomes of the rest. */
export function useHapusTugas(kirim?: (minta: HapusTugasInput) => Promise<HasilHapus>) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const hapus = async (ids: readonly TugasId[], berhasil?: string): Promise<void> => {
    const lakukan =
      kirim ?? (({ ids: semua, ...lain }: HapusTugasInput) => api.removeTugas({ ids: [...semua], ...lain }));
    const bahan = await jalankan(() => api.getBahanHapus({ ids: [...ids] }));
    if (bahan === undefined) return;
    if (bahan.tertahan.length > 0) hapusDialog.getState().tanyakan({ ids, bahan, kirim: lakukan });
    else await jalankan(() => lakukan({ ids }), { berhasil: berhasil ?? teks.berhasil });
  };
  return { hapus, sedang };
}
