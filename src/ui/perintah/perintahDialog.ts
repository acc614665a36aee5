import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { TugasId } from '../../domain/ids';
import type { DrafPerintah } from './drafPerintah';

/** The dialog "Tugas baru" (Ctrl+N): asked for by key, menu, palette, list and calendar. */
export interface KeadaanPerintahDialog {
  /** null = closed. */
  readonly minta: { readonly id: TugasId | null; readonly awal: Partial<DrafPerintah> } | null;
  /** Letters typed since a new order was asked for and before its form was there; null = nothing is caught. */
  readonly tampung: string | null;
  /** A new order; `awal` = what is known already (the day that was clicked). */
  baru(awal?: Partial<DrafPerintah>): void;
  ubah(id: TugasId, awal?: Partial<DrafPerintah>): void;
  ketik(tampung: string): void;
  /** The form is there and takes the letters itself. */
  lepasTampung(): void;
  tutup(): void;
}

export const perintahDialog = createStore<KeadaanPerintahDialog>()((set, get) => ({
  minta: null,
  tampung: null,
  // Asked for twice, the form that is open already keeps its keys.
  baru: (awal = {}) => set({ minta: { id: null, awal }, tampung: get().minta === null ? '' : get().tampung }),
  ubah: (id, awal = {}) => set({ minta: { id, awal }, tampung: null }),
  ketik: (tampung) => set({ tampung }),
  lepasTampung: () => set({ tampung: null }),
  tutup: () => set({ minta: null, tampung: null }),
}));
export const usePerintahDialog = <T>(pilih: (keadaan: KeadaanPerintahDialog) => T): T =>
  useStore(perintahDialog, pilih);
