import { useEffect, type PointerEvent } from 'react';
import type { StoreApi } from 'zustand';
import type { RentangHari } from './hariTahun';
import type { LayarKalender } from './kalenderStore';

const hariDi = (elemen: Element | null): number | null => {
  const sel = elemen?.closest<HTMLElement>('[data-hari]');
  return sel?.dataset['hari'] === undefined ? null : Number(sel.dataset['hari']);
};

/** Pointer gestures on the days; the release counts wherever it happens. */
export function useSeret(
  store: StoreApi<LayarKalender>,
  ramadan: RentangHari | null,
  onRamadan: (baru: RentangHari) => void,
) {
  useEffect(() => {
    const lepas = () => {
      const baru = store.getState().lepas();
      if (baru) onRamadan(baru);
    };
    window.addEventListener('pointerup', lepas);
    window.addEventListener('pointercancel', lepas);
    return () => {
      window.removeEventListener('pointerup', lepas);
      window.removeEventListener('pointercancel', lepas);
    };
  }, [store, onRamadan]);
  return {
    onPointerDown(event: PointerEvent) {
      const hari = event.button === 0 ? hariDi(event.target as Element) : null;
      if (hari !== null) store.getState().tekan(hari, ramadan, event.shiftKey);
    },
    onPointerMove(event: PointerEvent) {
      if (!store.getState().menyeret) return;
      const hari = hariDi(document.elementFromPoint(event.clientX, event.clientY));
      if (hari !== null && hari !== store.getState().fokus) store.getState().seret(hari);
    },
  };
}
