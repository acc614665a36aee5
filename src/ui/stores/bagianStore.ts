import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { BagianId } from '../../domain/ids';
import { ingat, teringat } from './setempat';

/** The bagian one works on, the same on every screen; null = Semua bagian. */
export interface KeadaanBagian {
  readonly bagianId: BagianId | null;
  pilih(bagianId: BagianId | null): void;
}

export const createBagianStore = () =>
  createStore<KeadaanBagian>()((set) => ({
    bagianId: (teringat('bagian') || null) as BagianId | null,
    pilih(bagianId) {
      ingat('bagian', bagianId ?? '');
      set({ bagianId });
    },
  }));

export const bagianStore = createBagianStore();
export const useBagian = <T>(pilih: (keadaan: KeadaanBagian) => T): T => useStore(bagianStore, pilih);
