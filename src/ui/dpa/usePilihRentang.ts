import { useRef, type KeyboardEvent, type RefObject } from 'react';

/**
 * Choosing rows: a click or Space toggles one, with Shift the range from the last one; arrows on a checkbox walk to the
 * next row (with Shift they take it along), Ctrl+A takes all that is shown, Escape lets go.
 */
export function usePilihRentang<K>(
  tampak: readonly K[],
  terpilih: ReadonlySet<K>,
  pilih: (kunci: Iterable<K>) => void,
  wadah: RefObject<HTMLElement | null>,
) {
  const jangkar = useRef<K | null>(null);
  const centang = (kunci: K, rentang: boolean): void => {
    const baru = new Set(terpilih);
    const dari = jangkar.current === null ? -1 : tampak.indexOf(jangkar.current);
    const ke = tampak.indexOf(kunci);
    if (rentang && dari >= 0 && ke >= 0)
      for (const satu of tampak.slice(Math.min(dari, ke), Math.max(dari, ke) + 1)) baru.add(satu);
    else if (!baru.delete(kunci)) baru.add(kunci);
    jangkar.current = kunci;
    pilih(baru);
  };
  const tekan = (e: KeyboardEvent): void => {
    const el = e.target as HTMLElement;
    const kotak = el instanceof HTMLInputElement && el.dataset['pilih'] !== undefined;
    const mengetik = !kotak && ['INPUT', 'SELECT', 'TEXTAREA'].includes(el.tagName);
    if (e.key === 'Escape' && terpilih.size > 0) {
      pilih([]);
      e.stopPropagation();
    } else if (e.key.toLowerCase() === 'a' && (e.ctrlKey || e.metaKey) && !mengetik) {
      pilih(tampak);
      e.preventDefault();
    } else if (kotak && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      const kotakSemua = [...(wadah.current?.querySelectorAll<HTMLInputElement>('input[data-pilih]') ?? [])];
      const di = kotakSemua.indexOf(el);
      const lain = kotakSemua[di + (e.key === 'ArrowDown' ? 1 : -1)];
      if (!lain) return;
      e.preventDefault();
      lain.focus();
      const kunci = tampak.find((k) => String(k) === lain.dataset['pilih']);
      const asal = tampak.find((k) => String(k) === el.dataset['pilih']);
      if (e.shiftKey && kunci !== undefined)
        pilih(new Set([...terpilih, kunci, ...(asal === undefined ? [] : [asal])]));
    }
  };
  return { centang, tekan };
}
