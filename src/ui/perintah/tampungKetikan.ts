import { useLayoutEffect } from 'react';
import { perintahDialog, usePerintahDialog } from './perintahDialog';

/** The waiting subject field writes by itself. */
export const ISIAN_TUNGGU = 'data-ketikan-perintah';

type Tombol = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key makes of the letters caught so far; null = the key is none of ours. Enter is taken and says nothing. */
export function ketikTampung(tampung: string, { key, ctrlKey, altKey, metaKey }: Tombol): string | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'Backspace') return tampung.slice(0, -1);
  if (key === 'Enter') return tampung;
  return key.length === 1 ? tampung + key : null;
}

/**
 * Whoever presses Ctrl+N types at once: until the form is there, nothing of it may land in a field behind it or press the
 * button that has the focus.
 */
export function useTampungKetikan(): void {
  const menampung = usePerintahDialog((s) => s.tampung !== null);
  useLayoutEffect(() => {
    if (!menampung) return undefined;
    const tekan = (event: KeyboardEvent): void => {
      const { tampung, ketik } = perintahDialog.getState();
      if (tampung === null || event.isComposing) return;
      if (event.target instanceof Element && event.target.hasAttribute(ISIAN_TUNGGU)) return;
      const teks = ketikTampung(tampung, event);
      if (teks === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ketik(teks);
    };
    window.addEventListener('keydown', tekan, true);
    return () => window.removeEventListener('keydown', tekan, true);
  }, [menampung]);
}
