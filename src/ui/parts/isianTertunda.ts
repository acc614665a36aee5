import { useEffect, useRef, type RefObject } from 'react';

/** A field whose text is not what it stands for: a date that cannot be read, a name that was not chosen. */
interface Tertunda {
  readonly isian: RefObject<HTMLElement | null>;
  tunjukkan(): void;
}
const tertunda = new Set<Tertunda>();

/**
 * Whether something was typed into the form or dialogue one is in that saving would lose. It is shown and gets the focus,
 * once: who saves again has seen it.
 */
export function tahanSimpan(): boolean {
  for (const satu of tertunda) {
    const el = satu.isian.current;
    if (el?.closest('[role="dialog"], form')?.contains(document.activeElement) !== true) continue;
    tertunda.delete(satu);
    satu.tunjukkan();
    el.focus();
    return true;
  }
  return false;
}

/** Holds saving back while `pesan` is not '': what is wrong with the text of the field. */
export function useTertunda(isian: RefObject<HTMLElement | null>, pesan: string, tunjukkan: () => void): void {
  const terbaru = useRef(tunjukkan);
  useEffect(() => {
    terbaru.current = tunjukkan;
  });
  useEffect(() => {
    if (pesan === '') return;
    const satu: Tertunda = { isian, tunjukkan: () => terbaru.current() };
    tertunda.add(satu);
    return () => void tertunda.delete(satu);
  }, [isian, pesan]);
}
