import { useEffect, type RefObject } from 'react';

/** The kit gives the focus back by a timer of its own; ours comes after it. */
const SESUDAH_KIT = 60;

/**
 * When a chain of menu, popover and dialogue has closed, the focus goes back to where the chain began. The kit alone
 * returns it to the button of the step before, which is gone by then.
 */
export function useKembaliFokus(asal: RefObject<Element | null>, terbuka: boolean): void {
  useEffect(() => {
    if (terbuka) return undefined;
    const jam = setTimeout(() => {
      const el = asal.current;
      asal.current = null;
      if (el instanceof HTMLElement && el.isConnected && document.activeElement === document.body)
        el.focus({ preventScroll: true });
    }, SESUDAH_KIT);
    return () => clearTimeout(jam);
  }, [asal, terbuka]);
}
