import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The few windows of the frame; one at a time. `impor` asks what a dropped table holds. */
export type NamaDialog = 'berkasBaru' | 'pintasan' | 'panduan' | 'tentang' | 'impor';
export interface KeadaanDialog {
  readonly dialog: NamaDialog | null;
  /** Path of the dropped table. */
  readonly path: string;
  buka(dialog: NamaDialog, path?: string): void;
  tutup(): void;
}

export const dialogStore = createStore<KeadaanDialog>()((set) => ({
  dialog: null,
  path: '',
  buka: (dialog, path = '') => set({ dialog, path }),
  tutup: () => set({ dialog: null }),
}));
export const useDialog = <T>(pilih: (keadaan: KeadaanDialog) => T): T => useStore(dialogStore, pilih);
