import { createStore } from 'zustand/vanilla';
import type { KunciAbk } from '../../domain/abkJabatan';
import type { DasarAbk } from '../../domain/abkPeriode';
import type { KolomUrut, SaringAbk, UrutAbk } from './barisAbk';

/** The number whose calculation is shown: its row and column. */
export interface AngkaDipilih {
  readonly kunci: string;
  readonly kolom: KolomUrut;
}
export interface KeadaanKebutuhan {
  readonly saring: SaringAbk;
  readonly cari: string;
  readonly urut: UrutAbk;
  readonly angka: AngkaDipilih | null;
  /** The jabatan whose uraian tugas are open. */
  readonly rincian: KunciAbk | null;
  readonly bukti: boolean;
  /** The way of counting looked at, null = the office's own. */
  readonly cara: DasarAbk['cara'] | null;
  /** How many people are said to be missing, null = not said. */
  readonly klaim: number | null;
  aturSaring(saring: SaringAbk): void;
  aturCari(cari: string): void;
  /** Largest first, then smallest first, then the order of the office again. */
  urutkan(kolom: Exclude<KolomUrut, 'susunan'>): void;
  pilihAngka(angka: AngkaDipilih): void;
  bukaRincian(kunci: KunciAbk | null): void;
  bukaBukti(bukti: boolean): void;
  aturKlaim(klaim: number | null): void;
  aturCara(cara: DasarAbk['cara']): void;
  kosongkan(): void;
}

/** What a call adds for the way looked at: nothing for the office's own, which is never written by looking. */
export const caraDipilih = (cara: KeadaanKebutuhan['cara']): { readonly cara?: DasarAbk['cara'] } =>
  cara === null ? {} : { cara };

const SUSUNAN: UrutAbk = { kolom: 'susunan', turun: true };

export const createKebutuhanStore = () =>
  createStore<KeadaanKebutuhan>()((set, get) => ({
    saring: 'semua',
    cari: '',
    urut: SUSUNAN,
    angka: null,
    rincian: null,
    bukti: false,
    cara: null,
    klaim: null,
    aturSaring: (saring) => set({ saring }),
    aturCari: (cari) => set({ cari: cari.trim() }),
    urutkan(kolom) {
      const { urut } = get();
      if (urut.kolom !== kolom) set({ urut: { kolom, turun: true } });
      else set({ urut: urut.turun ? { kolom, turun: false } : SUSUNAN });
    },
    pilihAngka: (angka) => set({ angka }),
    bukaRincian: (rincian) => set({ rincian }),
    bukaBukti: (bukti) => set({ bukti }),
    aturKlaim: (klaim) => set({ klaim }),
    aturCara: (cara) => set({ cara }),
    kosongkan: () => set({ saring: 'semua', cari: '' }),
  }));
export type KebutuhanStore = ReturnType<typeof createKebutuhanStore>;
