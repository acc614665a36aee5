import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PegawaiId } from '../../domain/ids';
import type { Bawaan } from './dampak';

/** Where something can be dropped: a person's row, or back on the list of what is left over. */
export type Tujuan = PegawaiId | 'sisa';

/** A drag under way. Rows read only what concerns them, so that a move re-renders two rows and not the board. */
export interface KeadaanSeret {
  readonly bawaan: Bawaan | null;
  readonly tujuan: Tujuan | null;
  /** Ctrl is held: share evenly instead of giving. */
  readonly bagiRata: boolean;
  /** Last sentence for screen readers. */
  readonly kabar: string;
}
export type SeretStore = StoreApi<KeadaanSeret>;

export const createSeretStore = (): SeretStore =>
  createStore<KeadaanSeret>()(() => ({ bawaan: null, tujuan: null, bagiRata: false, kabar: '' }));

export const SeretContext = createContext<SeretStore | null>(null);

export function useSeretStore(): SeretStore {
  const store = useContext(SeretContext);
  if (store === null) throw new Error('useSeretStore outside of SeretContext');
  return store;
}
export const useSeretan = <T>(pilih: (keadaan: KeadaanSeret) => T): T => useStore(useSeretStore(), pilih);
