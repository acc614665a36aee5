import type { BarisPerintah } from '../../api/perintahViews';
import { useApi } from '../api';
import { useHapusTugas } from '../hapus/useHapusTugas';
import { useAction } from '../parts/useAction';
import { hariIni } from '../parts/waktu';
import { layarStore } from '../stores/layarStore';
import { perintahDialog } from './perintahDialog';
import { teks } from './teks';

/** What one order can be asked for, from its row and from its drawer. */
export function useAksiPerintah() {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { hapus } = useHapusTugas();
  const { buka } = layarStore.getState();
  return {
    sedang,
    ubah: ({ id }: BarisPerintah) => perintahDialog.getState().ubah(id),
    /** The drawer of the order, where its notula is written. */
    notula: ({ id }: BarisPerintah) => buka('agenda', { tab: 'perintah', perintahId: id }),
    selesaikan: (p: BarisPerintah) =>
      jalankan(() => api.finishPerintah({ ids: [p.id], selesai: hariIni() }), { berhasil: teks.diselesaikan }),
    /** The day it was settled stays when the words are mended later. */
    simpanNotula: (p: BarisPerintah, notula: string) =>
      jalankan(() => api.finishPerintah({ ids: [p.id], selesai: p.selesai ?? hariIni(), notula }), {
        berhasil: teks.notulaDisimpan,
      }),
    bukaKembali: (p: BarisPerintah) =>
      jalankan(() => api.finishPerintah({ ids: [p.id], selesai: null }), { berhasil: teks.dibuka }),
    hapus: (p: BarisPerintah) => hapus([p.id], teks.dihapus),
    surat: (p: BarisPerintah, jenis: 'disposisi' | 'surat_tugas') => buka('naskah', { perintah: { id: p.id, jenis } }),
    tugas: (p: BarisPerintah) => buka('tugas', { tugasId: p.id }),
  };
}
export type AksiPerintah = ReturnType<typeof useAksiPerintah>;
