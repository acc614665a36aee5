import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { JumlahBenturan } from '../../api/gabungViews';
import type { AppEvent } from '../../api/views';
import { useApi } from '../api';
import { useDengar } from '../stores/kabar';

/** How much waits for a decision, for the rail and the panel of checks. */
export interface KeadaanJumlah extends JumlahBenturan {
  hitung(api: Pick<Api, 'countBenturan'>): Promise<void>;
  lupakan(): void;
}

let giliran = 0;
export const jumlahBenturan = createStore<KeadaanJumlah>()((set) => ({
  benturan: 0,
  pelanggaran: 0,
  async hitung(api) {
    const ini = ++giliran;
    const { benturan, pelanggaran } = await api.countBenturan();
    if (ini === giliran) set({ benturan, pelanggaran });
  },
  lupakan() {
    giliran++;
    set({ benturan: 0, pelanggaran: 0 });
  },
}));
export const useJumlahBenturan = <T>(pilih: (keadaan: KeadaanJumlah) => T): T => useStore(jumlahBenturan, pilih);

/**
 * Counting reads the log, so it is done only when the count can differ: work of others arrived, a step was taken back, a
 * decision was written, or there is something that any change may settle. A plain edit never makes a conflict.
 */
export const dapatBerubah = (event: AppEvent, ada: boolean): boolean =>
  event.type === 'changed' &&
  event.sebab !== 'tutup' &&
  (ada || event.sebab !== 'ubah' || event.tabel.includes('benturan_selesai'));

/** A decision, or a step taken back: whoever did it looks at the count. */
const SEGERA_MS = 600;
/** Anything else: work of others arrives every second, and what met an own field of now is told by an event of its own. */
const TENANG_MS = 5000;

/** How long after this change the count is taken. */
export const tungguHitung = (event: Extract<AppEvent, { type: 'changed' }>): number =>
  (event.sebab === 'ubah' || event.sebab === 'terima') && !event.tabel.includes('benturan_selesai')
    ? TENANG_MS
    : SEGERA_MS;

/** Keeps the count while a file is open. */
export function useHitungBenturan(path: string): void {
  const api = useApi();
  useEffect(() => {
    const nomor = requestIdleCallback(
      () =>
        void jumlahBenturan
          .getState()
          .hitung(api)
          .catch(() => undefined),
    );
    return () => {
      cancelIdleCallback(nomor);
      jumlahBenturan.getState().lupakan();
    };
  }, [api, path]);
  useDengar((event) => {
    const { benturan, pelanggaran, hitung } = jumlahBenturan.getState();
    if (event.type !== 'changed' || !dapatBerubah(event, benturan + pelanggaran > 0)) return;
    const tunggu = tungguHitung(event);
    // What is planned for later is not put off again and again; what is wanted soon takes its place.
    if (tunggu === TENANG_MS && jadwal !== undefined) return;
    clearTimeout(jadwal);
    jadwal = setTimeout(() => {
      jadwal = undefined;
      // The file may be closed meanwhile; the next one is counted when it opens.
      hitung(api).catch(() => undefined);
    }, tunggu);
  });
}
let jadwal: ReturnType<typeof setTimeout> | undefined;
