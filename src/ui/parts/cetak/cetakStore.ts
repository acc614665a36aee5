import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A finished PDF that somebody wants on paper. */
export interface DokumenCetak {
  readonly judul: string;
  readonly pdf: Uint8Array;
}

interface KeadaanCetak {
  readonly dokumen: DokumenCetak | null;
  tutup(): void;
}

export const cetakStore = createStore<KeadaanCetak>()((set) => ({
  dokumen: null,
  tutup: () => set({ dokumen: null }),
}));

/** Opens "Cetak naskah" for a PDF, from any screen. */
export const bukaCetak = (dokumen: DokumenCetak): void => cetakStore.setState({ dokumen });

export const useCetak = <T>(pilih: (keadaan: KeadaanCetak) => T): T => useStore(cetakStore, pilih);
