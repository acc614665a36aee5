import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { Benturan, KartuBenturan } from '../../api/gabungViews';
import { kunciSatuBenturan, type Pilih } from './sisi';

/** Place in the list: which card, and which of its fields. */
export interface Tempat {
  readonly kartu: number;
  readonly bidang: number;
}

/** What is chosen and not saved yet, and where the keyboard stands. */
export interface KeadaanPutusan {
  readonly tabel: string | null;
  readonly aktor: string | null;
  readonly pilihan: ReadonlyMap<string, { readonly benturan: Benturan; readonly pilih: Pilih }>;
  readonly fokus: Tempat;
  saring(saringan: { readonly tabel?: string | null; readonly aktor?: string | null }): void;
  /** Choosing again what is chosen takes it back. One field holds one value: its other lost values then stay lost. */
  pilih(kartu: KartuBenturan, benturan: Benturan, pilih: Pilih): void;
  pilihanDari(benturan: Benturan): Pilih | null;
  kosongkan(): void;
  keFokus(fokus: Tempat): void;
  /** One field down or up; stops at the ends and where the next card is not here yet. */
  geser(arah: 1 | -1, kartuKe: (nomor: number) => KartuBenturan | undefined): void;
  /** Writes the choices as one command; answers how many were decided and how many are left. */
  simpan(): Promise<{ readonly diputuskan: number; readonly sisa: number } | null>;
  /** All that the filter shows: whatever this person wrote, or (null) the present values. */
  semua(punya: string | null): Promise<number>;
}

export type ApiPutusan = Pick<Api, 'settleBenturan' | 'settleSemuaBenturan'>;

const sebidang = (a: Benturan, b: Benturan): boolean => a.tabel === b.tabel && a.id === b.id && a.kolom === b.kolom;

export function createPutusanStore(api: ApiPutusan): StoreApi<KeadaanPutusan> {
  return createStore<KeadaanPutusan>()((set, get) => ({
    tabel: null,
    aktor: null,
    pilihan: new Map(),
    fokus: { kartu: 0, bidang: 0 },
    saring: (saringan) => set({ ...saringan, fokus: { kartu: 0, bidang: 0 } }),
    pilih(kartu, benturan, pilih) {
      const pilihan = new Map(get().pilihan);
      const kunci = kunciSatuBenturan(benturan);
      if (pilihan.get(kunci)?.pilih === pilih) pilihan.delete(kunci);
      else {
        pilihan.set(kunci, { benturan, pilih });
        if (pilih !== 'kini')
          for (const lain of kartu.benturan)
            if (lain !== benturan && sebidang(lain, benturan))
              pilihan.set(kunciSatuBenturan(lain), { benturan: lain, pilih: 'kini' });
      }
      set({ pilihan });
    },
    pilihanDari: (benturan) => get().pilihan.get(kunciSatuBenturan(benturan))?.pilih ?? null,
    kosongkan: () => set({ pilihan: new Map() }),
    keFokus: (fokus) => set({ fokus }),
    geser(arah, kartuKe) {
      const { kartu, bidang } = get().fokus;
      const ini = kartuKe(kartu);
      if (ini && bidang + arah >= 0 && bidang + arah < ini.benturan.length)
        return set({ fokus: { kartu, bidang: bidang + arah } });
      const lain = kartuKe(kartu + arah);
      if (lain) set({ fokus: { kartu: kartu + arah, bidang: arah > 0 ? 0 : lain.benturan.length - 1 } });
    },
    async simpan() {
      const pilihan = [...get().pilihan.values()];
      if (pilihan.length === 0) return null;
      const sisa = await api.settleBenturan({
        putusan: pilihan.map(({ benturan: { tabel, id, kolom, kalah, pemenang }, pilih }) => ({
          tabel,
          id,
          kolom,
          kalah: kalah.perubahan,
          pemenang: pemenang.perubahan,
          pilih,
        })),
      });
      set({ pilihan: new Map() });
      return { diputuskan: pilihan.length, sisa };
    },
    async semua(punya) {
      const { tabel, aktor } = get();
      const sisa = await api.settleSemuaBenturan({ tabel, aktor, punya });
      set({ pilihan: new Map(), fokus: { kartu: 0, bidang: 0 } });
      return sisa;
    },
  }));
}

let terakhir: { readonly api: ApiPutusan; readonly path: string; readonly store: StoreApi<KeadaanPutusan> } | null =
  null;

/** Choices that are not saved yet stay while the file is open, whichever screen is looked at meanwhile. */
export function putusanBerkas(api: ApiPutusan, path: string): StoreApi<KeadaanPutusan> {
  if (terakhir?.api !== api || terakhir.path !== path) terakhir = { api, path, store: createPutusanStore(api) };
  return terakhir.store;
}
