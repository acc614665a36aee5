import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { PratinjauTugas } from '../../api/tugasViews';
import { createImporStore, type KeadaanImpor, type PetaDipakai } from '../parts/imporStore';

interface Perbarui {
  /** Tasks that are there already take the values of the list. */
  readonly ya: boolean;
  atur(ya: boolean): void;
}
export interface ImporTugas {
  readonly store: StoreApi<KeadaanImpor<PratinjauTugas>>;
  readonly perbarui: StoreApi<Perbarui>;
}

/** The import of tasks, from a file or pasted, with its one choice. */
export function createImporTugas(
  api: Api,
  pilih: () => Promise<string | null>,
  baca: (sumber: string, jobId: string, peta: PetaDipakai | null) => Promise<PratinjauTugas>,
): ImporTugas {
  const perbarui = createStore<Perbarui>()((set) => ({ ya: true, atur: (ya) => set({ ya }) }));
  const terima = (imporId: string) => api.acceptTugas({ imporId, perbarui: perbarui.getState().ya });
  return { perbarui, store: createImporStore({ pilih, baca, terima }) };
}
