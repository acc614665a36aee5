import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Api } from '../../api/api';
import type { PegawaiId } from '../../domain/ids';
import { useApi } from '../api';
import { useKabar, type Kabar } from '../stores/kabar';
import { TANPA_USUL, tandaDiterima, usulOrang, type UsulOrang } from './bayangan';
import { createBayanganStore, type BayanganStore, type KeadaanBayangan } from './bayanganStore';
import { createUsulanStore, type KeadaanUsulan, type UsulanStore } from './usulanStore';

interface Stores {
  readonly usulan: UsulanStore;
  readonly bayangan: BayanganStore;
}
const milik = new WeakMap<Api, Stores>();

/** One proposal per window: it goes on while other screens are looked at, and is there again on coming back. */
function storesDari(api: Api, kabar: Kabar): Stores {
  const ada = milik.get(api);
  if (ada) return ada;
  const usulan = createUsulanStore(api, kabar);
  const baru = { usulan, bayangan: createBayanganStore(api, usulan) };
  milik.set(api, baru);
  return baru;
}
const useStores = (): Stores => storesDari(useApi(), useKabar());

export const useUsulanStore = (): UsulanStore => useStores().usulan;
export const useUsulan = <T>(pilih: (keadaan: KeadaanUsulan) => T): T => useStore(useStores().usulan, pilih);
export const useBayanganStore = (): BayanganStore => useStores().bayangan;
export const useBayangan = <T>(pilih: (keadaan: KeadaanBayangan) => T): T => useStore(useStores().bayangan, pilih);

/** The board shows the proposal. */
export const useDiPapan = (): boolean => useUsulan((s) => s.tampak === 'papan' && s.hasil !== null);

/** What the proposal does to this person, as far as it is accepted; null while the board shows none. */
export function useUsulOrang(id: PegawaiId): UsulOrang | null {
  const tampil = useDiPapan();
  const orang = useBayangan((s) => (tampil ? s.orang.get(id) : undefined));
  const tanda = useUsulan((s) => (orang ? tandaDiterima(orang, s.dipilih) : ''));
  return useMemo(() => {
    if (!tampil) return null;
    return orang ? usulOrang(orang, tanda) : TANPA_USUL;
  }, [tampil, orang, tanda]);
}
