import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OrangBersama } from '../../api/bersamaViews';
import { kunciBaris, type BarisBaru } from './barisBaru';
import type { BersamaStore, KeadaanBersama } from './bersamaStore';

export const BersamaContext = createContext<BersamaStore | null>(null);

export function useBersamaStore(): BersamaStore {
  const store = useContext(BersamaContext);
  if (store === null) throw new Error('useBersamaStore outside of BersamaContext');
  return store;
}

/** `useBersama((s) => s.status)` */
export const useBersama = <T>(pilih: (keadaan: KeadaanBersama) => T): T => useStore(useBersamaStore(), pilih);

/** Who changed this row a moment ago, elsewhere. */
export const useBaruDiubah = (tabel: string, id: string): BarisBaru | undefined =>
  useBersama((s) => s.baru.get(kunciBaris(tabel, id)));

const TANPA: readonly OrangBersama[] = [];

/** Who has this row open for a change, elsewhere. The same list as long as nobody comes or goes. */
export function useSiapaMengubah(tabel: string, id: string | null): readonly OrangBersama[] {
  const orang = useBersama((s) => s.status?.orang ?? TANPA);
  return orang.length === 0 || id === null
    ? TANPA
    : orang.filter((o) => o.sedang?.tabel === tabel && o.sedang.id === id);
}
