import type { TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { useHapusTugas } from '../hapus/useHapusTugas';
import { useAction } from '../parts/useAction';
import { teks } from './teks';
import { teksAlat } from './teksAlat';
import { useTugas } from './tugasContext';

/** The writes of the list with their toasts ("Urungkan" included). */
export function useAksiTugas() {
  const api = useApi();
  const { jalankan } = useAction();
  const buka = useTugas((s) => s.buka);
  const { hapus } = useHapusTugas(useTugas((s) => s.hapus));
  const gandakan = useTugas((s) => s.gandakan);
  return {
    buka: (id: TugasId) => jalankan(() => buka(id)),
    hapus: (ids: readonly TugasId[]) => hapus(ids),
    simpanTemplat: (ids: readonly TugasId[]) =>
      jalankan(() => api.saveTemplat({ tugasIds: [...ids] }), {
        berhasil: ({ baru, diperbarui }) =>
          baru + diperbarui > 0 ? teksAlat.templat.tersimpan(baru, diperbarui) : teksAlat.templat.sama,
      }),
    gandakan: (ids: readonly TugasId[]) => jalankan(() => gandakan(ids), { berhasil: teks.digandakan }),
  };
}
