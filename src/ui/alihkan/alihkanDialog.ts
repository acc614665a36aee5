import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SebabAlih } from '../../domain/alihkan';
import type { PegawaiId, Tanggal, TugasId } from '../../domain/ids';

/** What the drawer is asked for: tasks of a person that go on with others, or a task that nobody does any more. */
export type PermintaanAlih =
  | {
      readonly jenis: 'alih';
      readonly pegawaiId: PegawaiId;
      /** First day of the others; missing = today. */
      readonly tanggal?: Tanggal | undefined;
      /** Last day of a leave; missing = for good. */
      readonly kembali?: Tanggal | undefined;
      readonly sebab?: SebabAlih | undefined;
      /** Only these are marked at first. */
      readonly tugasIds?: readonly TugasId[] | undefined;
    }
  | { readonly jenis: 'batal'; readonly tugasId: TugasId; readonly nama: string };

export interface KeadaanAlihkan {
  readonly permintaan: PermintaanAlih | null;
  /** "Alihkan tugas" from anywhere. */
  alihkan(minta: Omit<Extract<PermintaanAlih, { jenis: 'alih' }>, 'jenis'>): void;
  /** "Batalkan sisa tugas". */
  batalkan(tugasId: TugasId, nama: string): void;
  tutup(): void;
}

export const alihkanDialog = createStore<KeadaanAlihkan>()((set) => ({
  permintaan: null,
  alihkan: (minta) => set({ permintaan: { jenis: 'alih', ...minta } }),
  batalkan: (tugasId, nama) => set({ permintaan: { jenis: 'batal', tugasId, nama } }),
  tutup: () => set({ permintaan: null }),
}));
export const useAlihkanDialog = <T>(pilih: (keadaan: KeadaanAlihkan) => T): T => useStore(alihkanDialog, pilih);
