import { startTransition, useEffect, useState } from 'react';

/** False for the first picture of a screen, true right after it: what nobody misses in it follows without holding it up. */
export function useSusulan(): boolean {
  const [boleh, setBoleh] = useState(false);
  useEffect(() => {
    const nomor = requestAnimationFrame(() => startTransition(() => setBoleh(true)));
    return () => cancelAnimationFrame(nomor);
  }, []);
  return boleh;
}
