import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { KeadaanNaskah } from './naskahStore';

export const NaskahContext = createContext<StoreApi<KeadaanNaskah> | null>(null);

/** `useNaskah((s) => s.draf)` inside the Naskah Dinas screen. */
export function useNaskah<T>(pilih: (keadaan: KeadaanNaskah) => T): T {
  const store = useContext(NaskahContext);
  if (store === null) throw new Error('useNaskah outside of NaskahContext');
  return useStore(store, pilih);
}
