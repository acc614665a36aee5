import { useMemo } from 'react';
import type { BarisPapan } from '../../api/views';
import { dampakLepas, kartuDibawa, type Dampak } from './dampak';
import { usePembagianStore } from './pembagianStore';
import { useSeretan } from './seretStore';

/** What a drop on this person would do while something hangs over the row; null else. */
export function useDampak(baris: BarisPapan | undefined): Dampak | null {
  const store = usePembagianStore();
  const bawaan = useSeretan((s) => (baris && s.tujuan === baris.pegawaiId ? s.bawaan : null));
  const bagiRata = useSeretan((s) => s.bagiRata && s.tujuan === baris?.pegawaiId);
  return useMemo(() => {
    if (!bawaan || !baris) return null;
    const { papan, kartuDikenal } = store.getState();
    return dampakLepas(bawaan, kartuDibawa(bawaan, papan?.tugas ?? [], kartuDikenal()), baris, bagiRata);
  }, [bawaan, bagiRata, baris, store]);
}
