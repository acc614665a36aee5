import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What of encrypted copies is open. Menu, palette and every way of opening a file ask through here. */
export interface KeadaanDialogSandi {
  readonly terbuka: { readonly jenis: 'simpan' } | { readonly jenis: 'buka'; readonly path: string } | null;
  simpan(): void;
  /** `path`: an encrypted copy somebody wants to open. */
  buka(path: string): void;
  tutup(): void;
}

export const sandiDialog = createStore<KeadaanDialogSandi>()((set) => ({
  terbuka: null,
  simpan: () => set({ terbuka: { jenis: 'simpan' } }),
  buka: (path) => set({ terbuka: { jenis: 'buka', path } }),
  tutup: () => set({ terbuka: null }),
}));
export const useSandiDialog = <T>(pilih: (keadaan: KeadaanDialogSandi) => T): T => useStore(sandiDialog, pilih);
