import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  PointerSensor,
  pointerWithin,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  type Modifier,
} from '@dnd-kit/core';
import { useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Bawaan } from './dampak';
import { useSeretStore, type SeretStore, type Tujuan } from './seretStore';
import { teksSeret } from './teks';

/** The only file that knows dnd-kit: what is dragged, where it may land, by pointer and by keys. */

export type Arah = 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'PageDown' | 'PageUp' | 'Home' | 'End';
const ARAH: ReadonlySet<string> = new Set<Arah>([
  'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End',
]); // prettier-ignore

interface Props {
  readonly children: ReactNode;
  /** What follows the pointer. */
  readonly lapisan: ReactNode;
  onAngkat(bawaan: Bawaan): void;
  /** null = let go outside of every target, or cancelled. */
  onLepas(bawaan: Bawaan, tujuan: Tujuan | null, bagiRata: boolean): void;
  onTujuan(bawaan: Bawaan, tujuan: Tujuan | null): void;
  /** The target a key leads to, scrolled into view; null = stay. */
  tujuanBerikut(kini: Tujuan | null, arah: Arah): Tujuan | null;
  /** Given where rows are painted and not mounted: the target at a point of the window, in place of drop zones. */
  tujuanDi?(x: number, y: number): Tujuan | null;
}

const PETUNJUK = { draggable: teksSeret.petunjuk };
// Own sentences in our own live region: they name the effect of the drop, which dnd-kit does not know.
const TANPA_KABAR = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
const UKUR = { droppable: { strategy: MeasuringStrategy.WhileDragging } };
const TOMBOL = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };
const GULIR = { canScroll: (el: Element) => el instanceof HTMLElement && el.dataset['gulirSeret'] === 'ya' };

const JARAK = { x: 14, y: 12 };
/** The card hangs beside the pointer, so that the row under it stays readable. */
const diSampingPenunjuk: Modifier = ({ activatorEvent, activeNodeRect, transform }) =>
  activatorEvent instanceof MouseEvent && activeNodeRect
    ? {
        ...transform,
        x: transform.x + activatorEvent.clientX - activeNodeRect.left + JARAK.x,
        y: transform.y + activatorEvent.clientY - activeNodeRect.top + JARAK.y,
      }
    : transform;
const MODIFIER = [diSampingPenunjuk];

/** Ctrl may be pressed and let go at any time of the drag. */
function ikutiCtrl(store: SeretStore): () => void {
  const ikuti = (event: globalThis.KeyboardEvent): void => {
    if (event.key === 'Control') store.setState({ bagiRata: event.type === 'keydown' });
  };
  window.addEventListener('keydown', ikuti);
  window.addEventListener('keyup', ikuti);
  return () => {
    window.removeEventListener('keydown', ikuti);
    window.removeEventListener('keyup', ikuti);
  };
}

/** Follows the pointer, and what scrolls under it, until the returned function is called. */
function ikutiPenunjuk(lapor: (x: number, y: number) => void): () => void {
  let [x, y] = [0, 0];
  const gerak = (event: globalThis.PointerEvent): void => lapor((x = event.clientX), (y = event.clientY));
  const gulir = (): void => lapor(x, y);
  window.addEventListener('pointermove', gerak);
  window.addEventListener('scroll', gulir, true);
  return () => {
    window.removeEventListener('pointermove', gerak);
    window.removeEventListener('scroll', gulir, true);
  };
}

export function AreaSeret({ children, lapisan, onAngkat, onLepas, onTujuan, tujuanBerikut, tujuanDi }: Props) {
  const store = useSeretStore();
  /** Set while keys choose the target: rows may lie outside of what is mounted, so geometry cannot decide. */
  const denganTombol = useRef(false);
  const berhentiIkuti = useRef<(() => void) | null>(null);
  useEffect(() => () => berhentiIkuti.current?.(), []);

  const panggilan = useRef({ onAngkat, onLepas, onTujuan, tujuanBerikut, tujuanDi });
  useEffect(() => {
    panggilan.current = { onAngkat, onLepas, onTujuan, tujuanBerikut, tujuanDi };
  });

  const tuju = useMemo(
    () =>
      (tujuan: Tujuan | null): void => {
        const { bawaan, tujuan: lama } = store.getState();
        if (!bawaan || tujuan === lama) return;
        store.setState({ tujuan });
        panggilan.current.onTujuan(bawaan, tujuan);
      },
    [store],
  );

  const koordinat = useMemo<KeyboardCoordinateGetter>(
    () =>
      (event, { context, currentCoordinates }) => {
        if (!ARAH.has(event.code)) return undefined;
        event.preventDefault();
        const berikut = panggilan.current.tujuanBerikut(store.getState().tujuan, event.code as Arah);
        if (berikut === null) return undefined;
        tuju(berikut);
        const kotak = context.droppableRects.get(berikut);
        // Just below the row, which stays readable.
        return kotak ? { x: kotak.left + 260, y: kotak.bottom + 4 } : currentCoordinates;
      },
    [store, tuju],
  );
  const tanpaZona = tujuanDi !== undefined;
  const tabrakan = useMemo<CollisionDetection>(
    () => (argumen) => {
      if (!denganTombol.current) return tanpaZona ? [] : pointerWithin(argumen);
      const { tujuan } = store.getState();
      return tujuan === null ? [] : [{ id: tujuan }];
    },
    [store, tanpaZona],
  );
  const sensor = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: koordinat, keyboardCodes: TOMBOL }),
  );

  const mulai = ({ active, activatorEvent }: DragStartEvent): void => {
    const bawaan = (active.data.current as { readonly bawa: () => Bawaan } | undefined)?.bawa();
    if (!bawaan) return;
    denganTombol.current = !(activatorEvent instanceof MouseEvent);
    store.setState({ bawaan, tujuan: null, bagiRata: activatorEvent instanceof MouseEvent && activatorEvent.ctrlKey });
    berhentiIkuti.current?.();
    const ctrl = ikutiCtrl(store);
    const penunjuk =
      tanpaZona && !denganTombol.current
        ? ikutiPenunjuk((x, y) => tuju(panggilan.current.tujuanDi?.(x, y) ?? null))
        : null;
    berhentiIkuti.current = () => {
      ctrl();
      penunjuk?.();
    };
    onAngkat(bawaan);
  };
  const selesai = (jadi: boolean): void => {
    const { bawaan, tujuan, bagiRata } = store.getState();
    berhentiIkuti.current?.();
    berhentiIkuti.current = null;
    store.setState({ bawaan: null, tujuan: null, bagiRata: false });
    if (bawaan) onLepas(bawaan, jadi ? tujuan : null, bagiRata);
  };
  return (
    <DndContext
      sensors={sensor}
      collisionDetection={tabrakan}
      measuring={UKUR}
      autoScroll={GULIR}
      accessibility={{ announcements: TANPA_KABAR, screenReaderInstructions: PETUNJUK, restoreFocus: false }}
      onDragStart={mulai}
      onDragOver={({ over }) => {
        if (!denganTombol.current && !tanpaZona) tuju((over?.id ?? null) as Tujuan | null);
      }}
      onDragEnd={({ over }: DragEndEvent) => {
        if (!denganTombol.current && !tanpaZona) tuju((over?.id ?? null) as Tujuan | null);
        selesai(true);
      }}
      onDragCancel={() => selesai(false)}
    >
      {children}
      <DragOverlay dropAnimation={null} modifiers={MODIFIER} style={{ width: 'auto', height: 'auto' }} zIndex={400}>
        {lapisan}
      </DragOverlay>
    </DndContext>
  );
}

export interface Pegangan {
  readonly ref: (el: HTMLElement | null) => void;
  readonly diangkat: boolean;
  readonly petunjukId: string;
  readonly onPointerDown: ((event: PointerEvent) => void) | undefined;
  readonly onKeyDown: ((event: KeyboardEvent) => void) | undefined;
}

/** `bawa` is asked when the drag starts: it may carry the whole selection. */
export function useSeret(id: string, bawa: () => Bawaan, mati = false): Pegangan {
  const { setNodeRef, listeners, isDragging, attributes } = useDraggable({ id, data: { bawa }, disabled: mati });
  return {
    ref: setNodeRef,
    diangkat: isDragging,
    petunjukId: attributes['aria-describedby'],
    onPointerDown: listeners?.['onPointerDown'] as Pegangan['onPointerDown'],
    onKeyDown: listeners?.['onKeyDown'] as Pegangan['onKeyDown'],
  };
}

export const useTujuan = (tujuan: Tujuan): ((el: HTMLElement | null) => void) =>
  useDroppable({ id: tujuan }).setNodeRef;
