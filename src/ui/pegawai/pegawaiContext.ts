import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { LayarPegawai } from './pegawaiStore';

export const PegawaiContext = createContext<StoreApi<LayarPegawai> | null>(null);

/** `usePegawai((s) => s.saring)` inside the Pegawai screen. */
export function usePegawai<T>(pilih: (keadaan: LayarPegawai) => T): T {
  const store = useContext(PegawaiContext);
  if (store === null) throw new Error('usePegawai outside of PegawaiContext');
  return useStore(store, pilih);
}
