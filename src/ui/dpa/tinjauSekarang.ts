import type { Api } from '../../api/api';
import { createTinjauDpaStore, type TinjauDpaStore } from './tinjauDpaStore';

let sekarang: { readonly api: Api; readonly berkas: string; readonly store: TinjauDpaStore } | null = null;

/** The review of the open file: it stays as it was left when one looks at another screen in between. */
export function tinjauSekarang(api: Api, berkas: string): TinjauDpaStore {
  if (sekarang === null || sekarang.api !== api || sekarang.berkas !== berkas)
    sekarang = { api, berkas, store: createTinjauDpaStore(api) };
  return sekarang.store;
}
