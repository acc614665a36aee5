import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The few windows of the frame; one at a time. `impor` asks what a dropped table holds, `salinan` what to do with a dropped copy. */
export type NamaDialog = 'berkasBaru' | 'tahunBaru' | 'pintasan' | 'panduan' | 'tentang' | 'impor' | 'salinan';
export interface KeadaanDialog {
  readonly dialog: NamaDialog | null;
  /** Paths of the dropped files. */
  readonly paths: readonly string[];
  buka(dialog: NamaDialog, paths?: readonly string[]): void;
  tutup(): void;
}

export const dialogStore = createStore<KeadaanDialog>()((set) => ({
  dialog: null,
  paths: [],
  buka: (dialog, paths = []) => set({ dialog, paths }),
  tutup: () => set({ dialog: null }),
}));
export const useDialog = <T>(pilih: (keadaan: KeadaanDialog) => T): T => useStore(dialogStore, pilih);
