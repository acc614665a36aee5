import { useEffect, useRef } from 'react';

/** Text that is a table or a list of several lines; a single word is meant for some field. */
export const tampakTabel = (teks: string): boolean => /\t|\S[\t ]*\r?\n[\t ]*\S/.test(teks);

/** Ctrl+V on the screen itself: not while typing in a field, nor over an open window. */
export function useTempel(buka: (teks: string) => void): void {
  const kini = useRef(buka);
  useEffect(() => {
    kini.current = buka;
  });
  useEffect(() => {
    const tempel = (event: ClipboardEvent): void => {
      const { target } = event;
      const isian =
        target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]');
      if (isian || document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      const teks = event.clipboardData?.getData('text/plain') ?? '';
      if (!tampakTabel(teks)) return;
      event.preventDefault();
      kini.current(teks);
    };
    window.addEventListener('paste', tempel);
    return () => window.removeEventListener('paste', tempel);
  }, []);
}
