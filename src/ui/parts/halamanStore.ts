import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Halaman } from '../../api/views';
import { teksGalat } from './teksGalat';

export const UKURAN_HALAMAN = 200;

export type MuatHalaman<T> = (offset: number, limit: number) => Promise<Halaman<T>>;

/** A long list of the program, of which only the pages on screen are held. */
export interface KeadaanHalaman<T> {
  /** null until the first answer. */
  readonly total: number | null;
  readonly halaman: ReadonlyMap<number, readonly T[]>;
  readonly galat: string;
  /** Says which rows are on screen; missing pages are fetched. */
  butuh(awal: number, akhir: number): void;
  /** Reads the pages on screen again and forgets the others; the old rows stay until the new ones are here. */
  muatUlang(): Promise<void>;
  /** Other filters: the same list from its top, the old rows stand until the new ones are here. */
  ganti(muat: MuatHalaman<T>): Promise<void>;
}

export const barisKe = <T>(k: Pick<KeadaanHalaman<T>, 'halaman'>, i: number): T | undefined =>
  k.halaman.get(Math.floor(i / UKURAN_HALAMAN))?.[i % UKURAN_HALAMAN];

export function createHalamanStore<T>(awal: MuatHalaman<T>): StoreApi<KeadaanHalaman<T>> {
  let muat = awal;
  let giliran = 0;
  let layar: readonly [number, number] = [0, 0];
  const diambil = new Set<number>();
  const ambil = (nomor: number) => muat(nomor * UKURAN_HALAMAN, UKURAN_HALAMAN);

  return createStore<KeadaanHalaman<T>>()((set, get) => {
    const gagal = (error: unknown): void => set({ galat: teksGalat(error) });
    const tambah = async (nomor: number): Promise<void> => {
      const ini = giliran;
      diambil.add(nomor);
      try {
        const hasil = await ambil(nomor);
        if (ini === giliran)
          set({ total: hasil.total, halaman: new Map(get().halaman).set(nomor, hasil.baris), galat: '' });
      } catch (error) {
        if (ini === giliran) gagal(error);
      } finally {
        if (ini === giliran) diambil.delete(nomor);
      }
    };
    return {
      total: null,
      halaman: new Map(),
      galat: '',
      butuh(awal, akhir) {
        layar = [Math.floor(awal / UKURAN_HALAMAN), Math.floor(Math.max(awal, akhir) / UKURAN_HALAMAN)];
        for (let nomor = layar[0]; nomor <= layar[1]; nomor++)
          if (!get().halaman.has(nomor) && !diambil.has(nomor)) void tambah(nomor);
      },
      async muatUlang() {
        const ini = ++giliran;
        diambil.clear();
        const nomor = Array.from({ length: layar[1] - layar[0] + 1 }, (_, i) => layar[0] + i);
        for (const n of nomor) diambil.add(n);
        try {
          const hasil = await Promise.all(nomor.map(ambil));
          if (ini !== giliran) return;
          set({
            total: hasil[0]?.total ?? 0,
            halaman: new Map(nomor.map((n, i) => [n, hasil[i]?.baris ?? []])),
            galat: '',
          });
        } catch (error) {
          if (ini === giliran) gagal(error);
        } finally {
          if (ini === giliran) diambil.clear();
        }
      },
      ganti(baru) {
        muat = baru;
        layar = [0, 0];
        return get().muatUlang();
      },
    };
  });
}
