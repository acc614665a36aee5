import { useEffect } from 'react';
import type { OrangBersama } from '../../api/bersamaViews';
import { useBersamaStore, useSiapaMengubah } from './bersamaContext';

/**
 * While the form of a row is open the others see who changes it; answers who else does. `id` null: nothing is open, or a
 * new row that nobody else knows.
 */
export function useSedangMengubah(tabel: string, id: string | null, nama: string): readonly OrangBersama[] {
  const store = useBersamaStore();
  useEffect(() => {
    if (id === null) return undefined;
    return store.getState().mulaiMengubah({ tabel, id, nama });
  }, [store, tabel, id, nama]);
  return useSiapaMengubah(tabel, id);
}
