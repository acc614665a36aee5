import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HasilRealisasi, PratinjauRealisasi } from '../../api/realisasiViews';
import { dibatalkan, teksGalat } from '../parts/teksGalat';

/** Forms and lists on their way in: read, looked at, taken over. */
export interface KeadaanBacaRealisasi {
  readonly tahap: 'tutup' | 'membaca' | 'tinjau' | 'menerima' | 'gagal';
  readonly jobId: string;
  readonly pratinjau: PratinjauRealisasi | null;
  readonly galat: string;
  /** Reads these files, or asks for some (null). `bulan`: the month of lists that do not say it. */
  mulai(paths: readonly string[] | null, bulan: number): Promise<void>;
  /** Entries with an error are left out when the rest is taken over. */
  readonly lewati: boolean;
  lewatiGalat(): void;
  /** null when it could not be accepted; the reason then stands in `galat`. */
  terima(): Promise<HasilRealisasi | null>;
  tutup(): void;
}

const KOSONG = { tahap: 'tutup', jobId: '', pratinjau: null, galat: '', lewati: false } as const;

export function createBacaRealisasiStore(api: Api): StoreApi<KeadaanBacaRealisasi> {
  return createStore<KeadaanBacaRealisasi>()((set, get) => ({
    ...KOSONG,
    async mulai(diberikan, bulan) {
      const paths = diberikan ?? (await api.pickSources({ jenis: 'realisasi' }));
      if (paths === null || paths.length === 0) return;
      const jobId = crypto.randomUUID();
      set({ ...KOSONG, tahap: 'membaca', jobId });
      try {
        const pratinjau = await api.readRealisasi({ paths: [...paths], bulan, jobId });
        if (get().jobId === jobId) set({ tahap: 'tinjau', pratinjau });
      } catch (error) {
        if (get().jobId !== jobId) return;
        if (dibatalkan(error)) set(KOSONG);
        else set({ tahap: 'gagal', galat: teksGalat(error) });
      }
    },
    lewatiGalat: () => set({ lewati: true }),
    async terima() {
      const { pratinjau, tahap, lewati } = get();
      if (pratinjau === null || tahap !== 'tinjau') return null;
      set({ tahap: 'menerima', galat: '' });
      try {
        const hasil = await api.acceptRealisasi({ imporId: pratinjau.imporId, lewati });
        set(KOSONG);
        return hasil;
      } catch (error) {
        set({ tahap: 'tinjau', galat: teksGalat(error) });
        return null;
      }
    },
    tutup: () => set(KOSONG),
  }));
}
