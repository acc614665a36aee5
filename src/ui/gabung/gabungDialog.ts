import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** "Gabungkan berkas…": menu, palette, a dropped copy and the panel of sharing all ask through here. */
export interface KeadaanGabungDialog {
  readonly terbuka: boolean;
  /** The copy to read; null asks for one. */
  readonly path: string | null;
  /** Of an encrypted copy. */
  readonly kataSandi: string | undefined;
  buka(path?: string | null, kataSandi?: string): void;
  tutup(): void;
}

export const gabungDialog = createStore<KeadaanGabungDialog>()((set) => ({
  terbuka: false,
  path: null,
  kataSandi: undefined,
  buka: (path = null, kataSandi) => set({ terbuka: true, path, kataSandi }),
  tutup: () => set({ terbuka: false, path: null, kataSandi: undefined }),
}));
export const useGabungDialog = <T>(pilih: (keadaan: KeadaanGabungDialog) => T): T => useStore(gabungDialog, pilih);
