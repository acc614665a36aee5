import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { AppError } from '../../api/errors';

/** The document that did not open because it is damaged; every way of opening a file leads here. */
export interface KeadaanRusak {
  readonly path: string | null;
  buka(path: string): void;
  tutup(): void;
}

export const rusakDialog = createStore<KeadaanRusak>()((set) => ({
  path: null,
  buka: (path) => set({ path }),
  tutup: () => set({ path: null }),
}));
export const useRusakDialog = <T>(pilih: (keadaan: KeadaanRusak) => T): T => useStore(rusakDialog, pilih);

/** True when the error was damage and the dialogue answers it. */
export function tanganiRusak(error: unknown): boolean {
  if (!(error instanceof AppError) || error.code !== 'berkasRusak' || !error.detail['path']) return false;
  rusakDialog.getState().buka(String(error.detail['path']));
  return true;
}
