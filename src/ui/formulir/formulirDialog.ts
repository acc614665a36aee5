import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What of the forms is open. The Tugas screen, the palette and a dropped file all ask through here. */
export interface KeadaanDialogFormulir {
  readonly terbuka: 'kirim' | 'baca' | null;
  /** Files to read at once; null asks. */
  readonly paths: readonly string[] | null;
  kirim(): void;
  baca(paths?: readonly string[]): void;
  tutup(): void;
}

export const formulirDialog = createStore<KeadaanDialogFormulir>()((set) => ({
  terbuka: null,
  paths: null,
  kirim: () => set({ terbuka: 'kirim', paths: null }),
  baca: (paths) => set({ terbuka: 'baca', paths: paths ?? null }),
  tutup: () => set({ terbuka: null, paths: null }),
}));
export const useFormulirDialog = <T>(pilih: (keadaan: KeadaanDialogFormulir) => T): T =>
  useStore(formulirDialog, pilih);
