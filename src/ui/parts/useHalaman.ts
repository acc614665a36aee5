import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDengar } from '../stores/kabar';
import { createHalamanStore, type KeadaanHalaman, type MuatHalaman } from './halamanStore';

type Dep = string | number | boolean | null | undefined;

/** A paged read that follows `deps` (the filters) and every change of the document. */
export function useHalaman<T>(muat: MuatHalaman<T>, deps: readonly Dep[]): KeadaanHalaman<T> {
  const [store] = useState(() => createHalamanStore(muat));
  const terakhir = useRef(muat);
  useEffect(() => {
    terakhir.current = muat;
  });
  const kunci = JSON.stringify(deps);
  useEffect(() => {
    void store.getState().ganti(terakhir.current);
  }, [store, kunci]);
  useDengar((event) => {
    if (event.type === 'changed' && event.sebab !== 'tutup') void store.getState().muatUlang();
  });
  return useStore(store);
}
