import { createStore } from 'zustand/vanilla';
import type { LembarRbId } from '../../api/rbViews';

export type TampilanRb = 'lembar' | 'peluang' | 'tahun';
export interface KeadaanRb {
  /** null = the newest. */
  readonly lembarId: LembarRbId | null;
  readonly tampilan: TampilanRb;
  /** Components folded away. */
  readonly tertutup: ReadonlySet<string>;
  /** Question or component (or `*`) whose answer and evidence are open. */
  readonly isian: string | null;
  /** Components and weights are being changed. */
  readonly susunan: boolean;
  readonly lembarBaru: boolean;
  pilihLembar(id: LembarRbId | null): void;
  aturTampilan(tampilan: TampilanRb): void;
  lipat(id: string): void;
  bukaIsian(id: string | null): void;
  bukaSusunan(susunan: boolean): void;
  bukaLembarBaru(lembarBaru: boolean): void;
}

export const createRbStore = () =>
  createStore<KeadaanRb>()((set, get) => ({
    lembarId: null,
    tampilan: 'lembar',
    tertutup: new Set(),
    isian: null,
    susunan: false,
    lembarBaru: false,
    pilihLembar: (lembarId) => set({ lembarId, isian: null, susunan: false, tertutup: new Set() }),
    aturTampilan: (tampilan) => set({ tampilan }),
    lipat: (id) => {
      const tertutup = new Set(get().tertutup);
      if (!tertutup.delete(id)) tertutup.add(id);
      set({ tertutup });
    },
    bukaIsian: (isian) => set({ isian }),
    bukaSusunan: (susunan) => set({ susunan }),
    bukaLembarBaru: (lembarBaru) => set({ lembarBaru }),
  }));
export type RbStore = ReturnType<typeof createRbStore>;
