import type { Api } from '../../api/api';
import { createLihatStore, type LihatStore } from './lihatStore';
import { createPetaStore, type PetaStore } from './petaStore';

export interface SesiPeta {
  readonly store: PetaStore;
  readonly lihat: LihatStore;
}
let terakhir: (SesiPeta & { readonly api: Api; readonly berkas: string }) | null = null;

/**
 * The map of the open file as it was left: filters, sorting, place and the rows of then, so that coming back shows cells
 * at once and the new figures right after.
 */
export function sesiPeta(api: Api, berkas: string): SesiPeta {
  if (terakhir?.api !== api || terakhir.berkas !== berkas)
    terakhir = { api, berkas, store: createPetaStore(api), lihat: createLihatStore() };
  return terakhir;
}
