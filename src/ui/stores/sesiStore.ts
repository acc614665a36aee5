import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { AppEvent, Sesi } from '../../api/views';
import type { Ringkasan } from '../../domain/habis';
import type { Pengaturan } from '../../domain/pengaturan';
import type { Kabar } from './kabar';

/** What every screen stands on: the session, the counters that run to zero, and the settings of the open file. */
export interface KeadaanSesi {
  /** null until the first answer. */
  readonly sesi: Sesi | null;
  readonly ringkasan: Ringkasan | null;
  readonly pengaturan: Pengaturan | null;
  /** Set by the frame when an answer carried a newer session than the last event. */
  pakai(sesi: Sesi): void;
  muat(): Promise<void>;
}
export type SesiStore = StoreApi<KeadaanSesi>;

/**
 * Another file, or the same one as it was on a day, takes the place of the open one: between the two there is none for a
 * moment, and the frame stays. Whoever closes a file gets the start screen at once, by the answer.
 */
const BERGANTI_MS = 300;

/** The object of before when the new one says the same: what hangs on it is not drawn again. */
const tetap = <T>(lama: T, baru: T): T => (JSON.stringify(lama) === JSON.stringify(baru) ? lama : baru);

export function createSesiStore(api: Api, kabar: Kabar): SesiStore {
  // Only the newest read may land: a slow answer must not overwrite a later one.
  let giliran = 0;
  let jamTutup: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<KeadaanSesi>()((set, get) => {
    const muatIsi = async (): Promise<void> => {
      const ini = ++giliran;
      if (!get().sesi?.berkas) {
        set({ ringkasan: null, pengaturan: null });
        return;
      }
      const [ringkasan, pengaturan] = await Promise.all([api.getRingkasan(), api.getPengaturan()]);
      if (ini !== giliran) return;
      const lama = get();
      set({ ringkasan: tetap(lama.ringkasan, ringkasan), pengaturan: tetap(lama.pengaturan, pengaturan) });
    };
    const dengar = (event: AppEvent): void => {
      if (event.type === 'saved') set({ sesi: event.sesi });
      if (event.type !== 'changed') return;
      clearTimeout(jamTutup);
      if (event.sebab === 'tutup') jamTutup = setTimeout(() => berganti(event.sesi), BERGANTI_MS);
      else berganti(event.sesi);
    };
    const berganti = (sesi: Sesi): void => {
      set({ sesi });
      // A file may close between the event and the read; the next event then brings the right state.
      // What the open screen asks for on the same news goes first: it is what the eye rests on.
      void Promise.resolve()
        .then(muatIsi)
        .catch(() => undefined);
    };
    kabar.dengar(dengar);
    return {
      sesi: null,
      ringkasan: null,
      pengaturan: null,
      pakai(sesi) {
        clearTimeout(jamTutup);
        const lama = get().sesi?.berkas?.path;
        set({ sesi });
        if (sesi.berkas?.path !== lama) muatIsi().catch(() => undefined);
      },
      async muat() {
        set({ sesi: await api.getSesi() });
        await muatIsi();
      },
    };
  });
  return store;
}

export const SesiContext = createContext<SesiStore | null>(null);

/** `useSesi((s) => s.ringkasan)` */
export function useSesi<T>(pilih: (keadaan: KeadaanSesi) => T): T {
  const store = useContext(SesiContext);
  if (store === null) throw new Error('useSesi outside of SesiContext');
  return useStore(store, pilih);
}
