import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** "Gabungkan berkas…": menu, palette, a dropped copy and the panel of sharing all ask through here. */
export interface KeadaanGabungDialog {
  readonly terbuka: boolean;
  /** The copy to read; null asks for one. */
  readonly path: string | null;
  buka(path?: string | null): void;
  tutup(): void;
}

export const gabungDialog = createStore<KeadaanGabungDialog>()((set) => ({
  terbuka: false,
  path: null,
  buka: (path = null) => set({ terbuka: true, path }),
  tutup: () => set({ terbuka: false, path: null }),
}));
export const useGabungDialog = <T>(pilih: (keadaan: KeadaanGabungDialog) => T): T => useStore(gabungDialog, pilih);
