import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { BahanHapus, HapusTugasInput, HasilHapus } from '../../api/hapusViews';
import type { TugasId } from '../../domain/ids';

/** Tasks that are to be deleted, some of which somebody has worked on. */
export interface PermintaanHapus {
  readonly ids: readonly TugasId[];
  readonly bahan: BahanHapus;
  /** How the caller deletes. */
  kirim(minta: HapusTugasInput): Promise<HasilHapus>;
}

export interface KeadaanHapus {
  readonly permintaan: PermintaanHapus | null;
  tanyakan(permintaan: PermintaanHapus): void;
  tutup(): void;
}

export const hapusDialog = createStore<KeadaanHapus>()((set) => ({
  permintaan: null,
  tanyakan: (permintaan) => set({ permintaan }),
  tutup: () => set({ permintaan: null }),
}));
export const useHapusDialog = <T>(pilih: (keadaan: KeadaanHapus) => T): T => useStore(hapusDialog, pilih);
