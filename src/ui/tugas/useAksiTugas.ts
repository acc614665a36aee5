import type { TugasId } from '../../domain/ids';
import { useAction } from '../parts/useAction';
import { teks } from './teks';
import { useTugas } from './tugasContext';

/** The writes of the list with their toasts ("Urungkan" included). */
export function useAksiTugas() {
  const { jalankan } = useAction();
  const buka = useTugas((s) => s.buka);
  const hapus = useTugas((s) => s.hapus);
  const gandakan = useTugas((s) => s.gandakan);
  return {
    buka: (id: TugasId) => jalankan(() => buka(id)),
    hapus: (ids: readonly TugasId[]) => jalankan(() => hapus(ids), { berhasil: teks.dihapus }),
    gandakan: (ids: readonly TugasId[]) => jalankan(() => gandakan(ids), { berhasil: teks.digandakan }),
  };
}
