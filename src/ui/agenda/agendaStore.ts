import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { UntukMinggu } from '../../api/agendaInputs';
import type { SaringAgenda } from '../../api/agendaInputs';
import type { Tanggal } from '../../domain/ids';
import { geserHari, geserTampilan, type ModeKalender } from './gerakKalender';
import type { TabAgenda } from './tabAgenda';

export type SaringHari = SaringAgenda | 'terlambat';

/** What the agenda shows; kept while other screens are open. */
export interface KeadaanAgenda {
  /** The file this is about, '' = none yet. */
  readonly berkas: string;
  readonly tab: TabAgenda;
  /** Seen from this day; null = today. */
  readonly acuan: Tanggal | null;
  readonly saring: SaringHari;
  readonly mode: ModeKalender;
  /** The day the calendar is on; null = today. */
  readonly kursor: Tanggal | null;
  /** Any day of the week of the lists; null = the week of today. */
  readonly minggu: Tanggal | null;
  /** Whose lists; null = nobody chosen yet. */
  readonly untuk: UntukMinggu | null;
  /** Another file: nothing of what was chosen in the former one is in it. */
  aturBerkas(path: string): void;
  aturTab(tab: TabAgenda): void;
  /** Another day to look from takes the calendar and the lists with it. */
  aturAcuan(acuan: Tanggal | null): void;
  aturSaring(saring: SaringHari): void;
  aturMode(mode: ModeKalender): void;
  aturKursor(kursor: Tanggal | null): void;
  aturMinggu(minggu: Tanggal | null): void;
  aturUntuk(untuk: UntukMinggu | null): void;
  /** A key of the calendar on the day `hari`; false = not one of its keys. */
  tekan(tombol: string, hari: Tanggal): boolean;
  /** One month or week forwards (1) or backwards (-1). */
  geser(arah: 1 | -1, hari: Tanggal): void;
}

const AWAL = {
  berkas: '',
  tab: 'hari',
  acuan: null,
  saring: 'semua',
  mode: 'bulan',
  kursor: null,
  minggu: null,
  untuk: null,
} as const satisfies Partial<KeadaanAgenda>;

export const createAgendaStore = () =>
  createStore<KeadaanAgenda>()((set, get) => ({
    ...AWAL,
    aturBerkas(berkas) {
      if (get().berkas !== berkas) set({ ...AWAL, mode: get().mode, berkas });
    },
    aturTab: (tab) => set({ tab }),
    aturAcuan: (acuan) => set({ acuan, kursor: null, minggu: null }),
    aturSaring: (saring) => set({ saring }),
    aturMode: (mode) => set({ mode }),
    aturKursor: (kursor) => set({ kursor }),
    aturMinggu: (minggu) => set({ minggu }),
    aturUntuk: (untuk) => set({ untuk }),
    tekan(tombol, hari) {
      if (tombol.toLowerCase() === 't') {
        set({ kursor: null });
        return true;
      }
      const tujuan = geserHari(tombol, hari, get().mode);
      if (tujuan === null) return false;
      set({ kursor: tujuan });
      return true;
    },
    geser: (arah, hari) => set({ kursor: geserTampilan(hari, get().mode, arah) }),
  }));

export const agendaStore = createAgendaStore();
export const useAgenda = <T>(pilih: (keadaan: KeadaanAgenda) => T): T => useStore(agendaStore, pilih);
