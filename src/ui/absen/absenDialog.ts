import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Absen } from '../../domain/absen';
import type { PegawaiId, Tanggal } from '../../domain/ids';

/** What the window of absences is asked for: new ones, one that is recorded, or a list from elsewhere. */
export type PermintaanAbsen =
  | { readonly jenis: 'baru'; readonly pegawaiIds: readonly PegawaiId[]; readonly mulai: Tanggal }
  | { readonly jenis: 'ubah'; readonly absen: Absen; readonly nama: string }
  /** `teks` from the clipboard; '' = to be pasted or read from a file. */
  | { readonly jenis: 'tempel'; readonly teks: string };

export interface KeadaanAbsen {
  readonly permintaan: PermintaanAbsen | null;
  buka(permintaan: PermintaanAbsen): void;
  /** "Catat ketidakhadiran" from anywhere. */
  catat(pegawaiIds?: readonly PegawaiId[], mulai?: Tanggal): void;
  tutup(): void;
}

export const absenDialog = createStore<KeadaanAbsen>()((set) => ({
  permintaan: null,
  buka: (permintaan) => set({ permintaan }),
  catat: (pegawaiIds = [], mulai = '') => set({ permintaan: { jenis: 'baru', pegawaiIds, mulai } }),
  tutup: () => set({ permintaan: null }),
}));
export const useAbsenDialog = <T>(pilih: (keadaan: KeadaanAbsen) => T): T => useStore(absenDialog, pilih);
