import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CobaPindah, SelBaris } from '../../api/petaViews';
import { KOLOM_SETAHUN, type Sel } from './barisTampil';
import type { SatuanPeta, SisiBanding } from './isiSel';

/** How the map is looked at; kept while the app is open, so that coming back shows the same picture. */
export interface KeadaanLihat {
  readonly satuan: SatuanPeta;
  readonly sisi: SisiBanding;
  /** The cell of the keyboard. */
  readonly aktif: Sel;
  /** Scroll position; null = not looked at yet (the map opens at the present week). */
  readonly gulir: { readonly x: number; readonly y: number } | null;
  /** Rows as they would be after the drop under way, by `pegawaiId`. */
  readonly pratinjau: ReadonlyMap<string, SelBaris>;
  /** Row under what is being dragged. */
  readonly tujuan: string | null;
  /** What letting go there would do; null = not asked yet. */
  readonly coba: CobaPindah | null;
}
export type LihatStore = StoreApi<KeadaanLihat>;

export const TANPA_PRATINJAU: ReadonlyMap<string, SelBaris> = new Map();

export const createLihatStore = (): LihatStore =>
  createStore<KeadaanLihat>()(() => ({
    satuan: 'persen',
    sisi: 'selisih',
    aktif: { baris: 0, kolom: KOLOM_SETAHUN },
    gulir: null,
    pratinjau: TANPA_PRATINJAU,
    tujuan: null,
    coba: null,
  }));
