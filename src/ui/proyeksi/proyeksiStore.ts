import { createStore } from 'zustand/vanilla';
import type { PegawaiId, TugasId } from '../../domain/ids';

export type TampilanProyeksi = 'jabatan' | 'pegawai' | 'tugas';
/** `tanpa`: nobody comes; `sesuai`: each jabatan is filled up to its need by ABK. */
export type Skenario = 'tanpa' | 'sesuai';

export interface KeadaanProyeksi {
  readonly tampilan: TampilanProyeksi;
  readonly skenario: Skenario;
  /** Only who and what leaves in this year. */
  readonly tahun: number | null;
  /** Tasks of one person only. */
  readonly pegawaiId: PegawaiId | null;
  /** Only tasks that nobody is left on. */
  readonly kehilangan: boolean;
  readonly cari: string;
  /** The task whose successors are shown. */
  readonly tugasId: TugasId | null;
  aturTampilan(tampilan: TampilanProyeksi): void;
  aturSkenario(skenario: Skenario): void;
  /** The same year again takes the filter off. */
  aturTahun(tahun: number | null): void;
  aturKehilangan(kehilangan: boolean): void;
  aturCari(cari: string): void;
  bukaTugas(tugasId: TugasId | null): void;
  /** What this person has in hand. */
  lihatTugas(pegawaiId: PegawaiId | null): void;
}

export const createProyeksiStore = () =>
  createStore<KeadaanProyeksi>()((set, get) => ({
    tampilan: 'jabatan',
    skenario: 'tanpa',
    tahun: null,
    pegawaiId: null,
    kehilangan: false,
    cari: '',
    tugasId: null,
    aturTampilan: (tampilan) => set({ tampilan, pegawaiId: null }),
    aturSkenario: (skenario) => set({ skenario }),
    aturTahun: (tahun) => set({ tahun: get().tahun === tahun ? null : tahun }),
    aturKehilangan: (kehilangan) => set({ kehilangan }),
    aturCari: (cari) => set({ cari: cari.trim() }),
    bukaTugas: (tugasId) => set({ tugasId }),
    lihatTugas: (pegawaiId) => set({ tampilan: 'tugas', pegawaiId, kehilangan: false, tahun: null, cari: '' }),
  }));
export type ProyeksiStore = ReturnType<typeof createProyeksiStore>;
