import { useEffect } from 'react';
import { useBersamaStore } from './bersamaContext';

/**
 * A window that can be seen looks at the folder every second, a minimised or covered one less often. Not the focus alone:
 * a board on the second screen must follow too. Every return to the window looks at once.
 */
export function useDepan(): void {
  const store = useBersamaStore();
  useEffect(() => {
    const lapor = (): void => store.getState().aturDepan(document.visibilityState === 'visible');
    lapor();
    document.addEventListener('visibilitychange', lapor);
    window.addEventListener('focus', lapor);
    window.addEventListener('blur', lapor);
    return () => {
      document.removeEventListener('visibilitychange', lapor);
      window.removeEventListener('focus', lapor);
      window.removeEventListener('blur', lapor);
    };
  }, [store]);
}
