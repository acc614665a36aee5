import { createContext, useContext, useEffect, useRef } from 'react';
import type { AppEvent } from '../../api/views';

/** One subscription to the program, many listeners in the window. */
export interface Kabar {
  dengar(listen: (event: AppEvent) => void): () => void;
}

export function createKabar(onEvent: (listen: (event: AppEvent) => void) => () => void): Kabar {
  const pendengar = new Set<(event: AppEvent) => void>();
  onEvent((event) => {
    for (const listen of [...pendengar]) listen(event);
  });
  return {
    dengar(listen) {
      pendengar.add(listen);
      return () => void pendengar.delete(listen);
    },
  };
}

export const KabarContext = createContext<Kabar | null>(null);

export function useKabar(): Kabar {
  const kabar = useContext(KabarContext);
  if (kabar === null) throw new Error('useKabar outside of KabarContext');
  return kabar;
}

/** Calls `listen` (always the latest one) for every event of the program while mounted. */
export function useDengar(listen: (event: AppEvent) => void): void {
  const kabar = useKabar();
  const terakhir = useRef(listen);
  useEffect(() => {
    terakhir.current = listen;
  });
  useEffect(() => kabar.dengar((event) => terakhir.current(event)), [kabar]);
}
