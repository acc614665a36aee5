import { lazy, Suspense } from 'react';
import { useSandiDialog } from './sandiDialog';

const Isi = lazy(async () => ({ default: (await import('./IsiSandi')).IsiSandi }));

/** Rare: its code is read when somebody asks for it, with or without an open file. */
export function DialogSandi() {
  const terbuka = useSandiDialog((s) => s.terbuka !== null);
  return (
    terbuka && (
      <Suspense fallback={null}>
        <Isi />
      </Suspense>
    )
  );
}
