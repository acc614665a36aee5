import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import { AppError } from '../../api/errors';
import type { BarisPegawai } from '../../api/views';
import type { BagianId, PegawaiId } from '../../domain/ids';
import { ikutiCatatan, type Temu } from '../bersama/tigaArah';
import { BIDANG_PEGAWAI } from './bidangPegawai';
import { drafPegawai, inputPegawai, pegawaiBaru, type DrafPegawai, type GalatPegawai } from './drafPegawai';
import type { KeadaanPegawai as Keadaan } from './teks';

export interface SaringPegawai {
  readonly keadaan: Keadaan;
  readonly cari: string;
}
export const SARING_KOSONG: SaringPegawai = { keadaan: 'semua', cari: '' };
export const TAB_PEGAWAI = ['data', 'penempatan', 'cuti', 'beban'] as const;
export type TabPegawai = (typeof TAB_PEGAWAI)[number];

export interface LayarPegawai {
  readonly saring: SaringPegawai;
  readonly draf: DrafPegawai | null;
  readonly awal: DrafPegawai | null;
  readonly galat: GalatPegawai;
  /** Somebody else changed the person under the open form. */
  readonly temu: Temu<DrafPegawai> | null;
  readonly tab: TabPegawai;
  readonly kelolaTerbuka: boolean;
  /** Whom "Tandai keluar" asks about, null = closed. */
  readonly keluar: readonly BarisPegawai[] | null;
  aturSaring(saring: Partial<SaringPegawai>): void;
  bukaBaru(bagianId: BagianId | null): void;
  buka(id: PegawaiId, tab?: TabPegawai): Promise<void>;
  pilihTab(tab: TabPegawai): void;
  ubah(draf: Partial<DrafPegawai>): void;
  /** The saved id (the form stays open on it), or null when a field is wrong. Errors of the program are thrown. */
  simpan(): Promise<PegawaiId | null>;
  tutup(): void;
  /** The person may have changed elsewhere: what was not touched here follows, what was stays and is named in `temu`. */
  ikuti(oleh: string): Promise<void>;
  /** Takes the other side's value of one field of `temu`. */
  pakai(bidang: string): void;
  tutupTemu(): void;
  hapus(ids: readonly PegawaiId[]): Promise<number>;
  aturKelola(terbuka: boolean): void;
  tanyaKeluar(pegawai: readonly BarisPegawai[] | null): void;
}

export const pegawaiBerubah = (k: Pick<LayarPegawai, 'draf' | 'awal'>): boolean =>
  k.draf !== null && JSON.stringify(k.draf) !== JSON.stringify(k.awal);

/** The person as the file has it now; null = removed. */
async function bacaDraf(api: Api, id: PegawaiId): Promise<DrafPegawai | null> {
  try {
    return drafPegawai((await api.getPegawai({ id })).pegawai);
  } catch (error) {
    if (error instanceof AppError && error.code === 'tidakDitemukan') return null;
    throw error;
  }
}

export function createPegawaiStore(api: Api): StoreApi<LayarPegawai> {
  return createStore<LayarPegawai>()((set, get) => {
    const isi = (draf: DrafPegawai | null): void => set({ draf, awal: draf, galat: {}, temu: null });
    return {
      saring: SARING_KOSONG,
      draf: null,
      awal: null,
      galat: {},
      temu: null,
      tab: 'data',
      kelolaTerbuka: false,
      keluar: null,
      aturSaring: (saring) => set({ saring: { ...get().saring, ...saring } }),
      bukaBaru(bagianId) {
        isi(pegawaiBaru(bagianId));
        set({ tab: 'data' });
      },
      async buka(id, tab = 'data') {
        const { pegawai } = await api.getPegawai({ id });
        isi(drafPegawai(pegawai));
        set({ tab });
      },
      pilihTab: (tab) => set({ tab }),
      ubah(bagian) {
        const { draf, galat } = get();
        if (draf === null) return;
        // A tim belongs to one bagian: it does not follow the person to another.
        const lepasTim = bagian.bagianId !== undefined && bagian.bagianId !== draf.bagianId ? { timKerjaId: null } : {};
        const sisa = Object.entries(galat).filter(([nama]) => !(nama in bagian));
        set({ draf: { ...draf, ...lepasTim, ...bagian }, galat: Object.fromEntries(sisa) });
      },
      async simpan() {
        const { draf } = get();
        if (draf === null) return null;
        const hasil = inputPegawai(draf);
        if ('galat' in hasil) {
          set({ galat: hasil.galat, tab: 'data' });
          return null;
        }
        const id = await api.savePegawai(hasil.input);
        if (draf.id === null) isi(null);
        else isi(drafPegawai((await api.getPegawai({ id })).pegawai));
        return id;
      },
      tutup: () => isi(null),
      ...ikutiCatatan(get, set, (id: PegawaiId) => bacaDraf(api, id), BIDANG_PEGAWAI),
      async hapus(ids) {
        await api.removePegawai({ ids: [...ids] });
        if (ids.some((id) => id === get().draf?.id)) isi(null);
        return ids.length;
      },
      aturKelola: (kelolaTerbuka) => set({ kelolaTerbuka }),
      tanyaKeluar: (keluar) => set({ keluar }),
    };
  });
}
