import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ingat, teringat } from './setempat';

export type Kerapatan = 'rapat' | 'lega';

export interface KeadaanTampilan {
  readonly kerapatan: Kerapatan;
  aturKerapatan(kerapatan: Kerapatan): void;
}

export const tampilanStore = createStore<KeadaanTampilan>()((set) => ({
  kerapatan: teringat('kerapatan') === 'lega' ? 'lega' : 'rapat',
  aturKerapatan(kerapatan) {
    ingat('kerapatan', kerapatan);
    set({ kerapatan });
  },
}));
export const useTampilan = <T>(pilih: (keadaan: KeadaanTampilan) => T): T => useStore(tampilanStore, pilih);
