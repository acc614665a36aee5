import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HasilBagian, KartuPapan, Papan } from '../../api/views';
import type { BagianId, TugasId } from '../../domain/ids';
import { dibatalkan, teksGalat } from '../parts/teksGalat';
import { kirim, type Niat } from './niat';
import type { UrutanKartu } from './susunKartu';
import { terapkan } from './terapkan';

interface Tertunda {
  readonly nomor: number;
  readonly niat: Niat;
}

/** The board: what the program answered, and on top of it what is on its way to the program. */
export interface KeadaanPembagian {
  readonly bagianId: BagianId | null;
  /** 1–12, null = the whole year. */
  readonly bulan: number | null;
  /** The board as shown: the last answer with every pending intention applied; null until the first answer. */
  readonly papan: Papan | null;
  readonly galat: string;
  readonly memuat: boolean;
  readonly urut: UrutanKartu;
  readonly cari: string;
  readonly pilihan: ReadonlySet<TugasId>;
  lihat(bagianId: BagianId | null, bulan: number | null): Promise<void>;
  muat(): Promise<void>;
  aturUrut(urut: UrutanKartu): void;
  aturCari(cari: string): void;
  /** `satu` only this one, `alih` toggles, `rentang` from the last one to this one in the order given. */
  pilih(id: TugasId, cara: 'satu' | 'alih' | 'rentang', urutan: readonly TugasId[]): void;
  pilihBanyak(ids: readonly TugasId[]): void;
  /** Reads a divided task, so that carrying a part of it shows its exact effect. Failure only costs the preview. */
  kenali(id: TugasId): Promise<void>;
  kartu(id: TugasId): KartuPapan | undefined;
  kartuDikenal(): ReadonlyMap<TugasId, KartuPapan>;
  /** Shows the intention at once, carries it out, puts the old state back and throws when it is refused. */
  jalankan(niat: Niat): Promise<HasilBagian | null>;
}
export type PembagianStore = StoreApi<KeadaanPembagian>;

export function createPembagianStore(api: Api): PembagianStore {
  let jawaban: Papan | null = null;
  let tertunda: readonly Tertunda[] = [];
  let selesai = new Set<number>();
  let dikenal = new Map<TugasId, KartuPapan>();
  let nomor = 0;
  let bacaan: Promise<void> | null = null;
  let bacaLagi = false;
  let jangkar: TugasId | null = null;

  return createStore<KeadaanPembagian>()((set, get) => {
    const tampilkan = (lain: Partial<KeadaanPembagian> = {}): void => {
      const papan = jawaban && tertunda.reduce((p, { niat }) => terapkan(p, niat, dikenal), jawaban);
      const ada = new Set(papan?.tugas.map((t) => t.id));
      const lama = get().pilihan;
      const pilihan = [...lama].every((id) => ada.has(id)) ? lama : new Set([...lama].filter((id) => ada.has(id)));
      set({ papan, pilihan, ...lain });
    };
    const baca = async (): Promise<void> => {
      const { bagianId, bulan } = get();
      // Intentions carried out before this read began are in its answer.
      const termuat = selesai;
      selesai = new Set();
      set({ memuat: true });
      try {
        const papan = await api.getPapan({ bagianId, bulan });
        if (get().bagianId === bagianId && get().bulan === bulan) jawaban = papan;
        tertunda = tertunda.filter((t) => !termuat.has(t.nomor));
        dikenal = new Map();
        tampilkan({ galat: '' });
      } catch (error) {
        tertunda = tertunda.filter((t) => !termuat.has(t.nomor));
        tampilkan(dibatalkan(error) ? {} : { galat: teksGalat(error) });
      }
    };
    /** At most one read under way and one after it, however many changes come. */
    const muat = (): Promise<void> => {
      if (bacaan) {
        bacaLagi = true;
        return bacaan;
      }
      const putaran = async (): Promise<void> => {
        do {
          bacaLagi = false;
          await baca();
        } while (bacaLagi);
        bacaan = null;
        set({ memuat: false });
      };
      bacaan = putaran();
      return bacaan;
    };
    return {
      bagianId: null,
      bulan: null,
      papan: null,
      galat: '',
      memuat: false,
      urut: 'asal',
      cari: '',
      pilihan: new Set(),
      lihat(bagianId, bulan) {
        if (get().bagianId !== bagianId) jangkar = null;
        set({ bagianId, bulan });
        return muat();
      },
      muat,
      aturUrut: (urut) => set({ urut }),
      aturCari: (cari) => set({ cari }),
      pilih(id, cara, urutan) {
        const { pilihan } = get();
        if (cara === 'rentang' && jangkar !== null) {
          const [a, b] = [urutan.indexOf(jangkar), urutan.indexOf(id)];
          if (a >= 0 && b >= 0) {
            set({ pilihan: new Set(urutan.slice(Math.min(a, b), Math.max(a, b) + 1)) });
            return;
          }
        }
        jangkar = id;
        const baru = new Set(cara === 'alih' ? pilihan : []);
        if (cara === 'alih' && pilihan.has(id)) baru.delete(id);
        else baru.add(id);
        set({ pilihan: baru });
      },
      pilihBanyak: (ids) => set({ pilihan: new Set(ids) }),
      async kenali(id) {
        if (get().kartu(id)) return;
        try {
          const tugas = await api.getTugas({ id });
          const segmen =
            get()
              .papan?.pegawai.flatMap((p) => p.segmen)
              .filter((s) => s.tugasId === id) ?? [];
          const porsi = tugas.hadirBersama ? tugas.pembagi : tugas.jumlahPorsi;
          const menit = tugas.hadirBersama ? (segmen[0]?.menit ?? 0) : segmen.reduce((n, s) => n + s.menit, 0);
          const menitPeriode = porsi > 0 ? Math.round((menit * tugas.pembagi) / porsi) : (tugas.menit ?? 0);
          dikenal = new Map(dikenal).set(id, { ...tugas, menitPeriode });
        } catch {
          // Deleted meanwhile, or the file is closing: the drop itself will say so.
        }
      },
      kartu: (id) => get().papan?.tugas.find((t) => t.id === id) ?? dikenal.get(id),
      kartuDikenal: () => dikenal,
      async jalankan(niat) {
        const ini = { nomor: ++nomor, niat };
        tertunda = [...tertunda, ini];
        tampilkan();
        let hasil: HasilBagian | null;
        try {
          hasil = await kirim(api, niat);
        } catch (error) {
          tertunda = tertunda.filter((t) => t !== ini);
          tampilkan();
          throw error;
        }
        selesai.add(ini.nomor);
        await muat();
        return hasil;
      },
    };
  });
}

export const PembagianContext = createContext<PembagianStore | null>(null);

export function usePembagianStore(): PembagianStore {
  const store = useContext(PembagianContext);
  if (store === null) throw new Error('usePembagianStore outside of PembagianContext');
  return store;
}
export const usePembagian = <T>(pilih: (keadaan: KeadaanPembagian) => T): T => useStore(usePembagianStore(), pilih);
