import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the start page knows beyond the session. */
export interface KeadaanMulai {
  /** A document asked for before name and jabatan were known; it opens right after they are. */
  readonly menunggu: string | null;
}
export const mulaiStore = createStore<KeadaanMulai>()(() => ({ menunggu: null }));
export const useMulai = <T>(pilih: (keadaan: KeadaanMulai) => T): T => useStore(mulaiStore, pilih);
