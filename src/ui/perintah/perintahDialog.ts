import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { TugasId } from '../../domain/ids';
import type { DrafPerintah } from './drafPerintah';

/** The dialog "Tugas baru" (Ctrl+N): asked for by key, menu, palette, list and calendar. */
export interface KeadaanPerintahDialog {
  /** null = closed. */
  readonly minta: { readonly id: TugasId | null; readonly awal: Partial<DrafPerintah> } | null;
  /** A new order; `awal` = what is known already (the day that was clicked). */
  baru(awal?: Partial<DrafPerintah>): void;
  ubah(id: TugasId, awal?: Partial<DrafPerintah>): void;
  tutup(): void;
}

export const perintahDialog = createStore<KeadaanPerintahDialog>()((set) => ({
  minta: null,
  baru: (awal = {}) => set({ minta: { id: null, awal } }),
  ubah: (id, awal = {}) => set({ minta: { id, awal } }),
  tutup: () => set({ minta: null }),
}));
export const usePerintahDialog = <T>(pilih: (keadaan: KeadaanPerintahDialog) => T): T =>
  useStore(perintahDialog, pilih);
