import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TemplatNaskah } from '../../../domain/templatNaskah';
import { templatKini, type KeadaanTemplatNaskah, type TemplatNaskahStore } from './templatNaskahStore';

export const TemplatContext = createContext<TemplatNaskahStore | null>(null);

export function useTemplatStore(): TemplatNaskahStore {
  const store = useContext(TemplatContext);
  if (store === null) throw new Error('useTemplatStore outside of TemplatContext');
  return store;
}

export const useTemplat = <T>(pilih: (keadaan: KeadaanTemplatNaskah) => T): T => useStore(useTemplatStore(), pilih);

/** The template in the form and how to change it; only below a form that has one. */
export function useTemplatKini(): readonly [TemplatNaskah, (bagian: Partial<TemplatNaskah>) => void] {
  const kini = useTemplat(templatKini);
  const ubah = useTemplat((s) => s.ubah);
  if (kini === undefined) throw new Error('no template in the form');
  return [kini, ubah];
}
