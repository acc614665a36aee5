import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { KeadaanTugas } from './tugasStore';

export const TugasContext = createContext<StoreApi<KeadaanTugas> | null>(null);

/** `useTugas((s) => s.saring)` inside the Tugas screen. */
export function useTugas<T>(pilih: (keadaan: KeadaanTugas) => T): T {
  const store = useContext(TugasContext);
  if (store === null) throw new Error('useTugas outside of TugasContext');
  return useStore(store, pilih);
}
