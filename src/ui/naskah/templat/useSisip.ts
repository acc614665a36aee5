import { useCallback, useRef, type FocusEvent } from 'react';

type Kotak = HTMLTextAreaElement | HTMLInputElement;
const isKotak = (el: EventTarget): el is Kotak =>
  (el instanceof HTMLTextAreaElement || el instanceof HTMLInputElement) && el.dataset['isian'] !== undefined;

/** Puts `{kunci}` at the cursor of the text that had it last (marked with `data-isian`), as if it were typed. */
export function useSisip() {
  const terakhir = useRef<Kotak | null>(null);
  const wadah = useRef<HTMLDivElement>(null);
  const onFocus = useCallback((e: FocusEvent) => {
    if (isKotak(e.target)) terakhir.current = e.target;
  }, []);
  const sisip = useCallback((kunci: string) => {
    const kotak = terakhir.current?.isConnected
      ? terakhir.current
      : wadah.current?.querySelector<HTMLTextAreaElement>('textarea[data-isian]');
    if (!kotak) return;
    const mulai = kotak.selectionStart ?? kotak.value.length;
    const akhir = kotak.selectionEnd ?? mulai;
    const baru = `${kotak.value.slice(0, mulai)}{${kunci}}${kotak.value.slice(akhir)}`;
    // The setter of the element itself, so that the framework sees a change and not its own value.
    const dasar = kotak instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(dasar, 'value')?.set?.call(kotak, baru);
    kotak.dispatchEvent(new Event('input', { bubbles: true }));
    kotak.focus();
    const letak = mulai + kunci.length + 2;
    requestAnimationFrame(() => kotak.setSelectionRange(letak, letak));
  }, []);
  return { wadah, onFocus, sisip };
}
