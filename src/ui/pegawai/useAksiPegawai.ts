import type { PegawaiId } from '../../domain/ids';
import { useAction } from '../parts/useAction';
import { usePegawai } from './pegawaiContext';
import type { TabPegawai } from './pegawaiStore';
import { teks } from './teks';

export function useAksiPegawai() {
  const { jalankan } = useAction();
  const buka = usePegawai((s) => s.buka);
  const hapus = usePegawai((s) => s.hapus);
  return {
    buka: (id: PegawaiId, tab?: TabPegawai) => jalankan(() => buka(id, tab)),
    hapus: (ids: readonly PegawaiId[]) => jalankan(() => hapus(ids), { berhasil: teks.dihapus }),
  };
}
