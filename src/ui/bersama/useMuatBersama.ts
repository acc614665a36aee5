import { useEffect } from 'react';
import { useBersamaStore } from './bersamaContext';

/** The state of sharing of a file that was just opened; later news come as events. */
export function useMuatBersama(): void {
  const store = useBersamaStore();
  useEffect(() => {
    void store.getState().muat();
  }, [store]);
}
