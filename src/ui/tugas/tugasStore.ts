import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import { AppError } from '../../api/errors';
import type { HapusTugasInput, HasilHapus } from '../../api/hapusViews';
import type { BagianId, SubKegiatanId, TugasId } from '../../domain/ids';
import type { SumberTugas } from '../../domain/tugas';
import { ikutiCatatan, type Temu } from '../bersama/tigaArah';
import { BIDANG_TUGAS } from './bidangTugas';
import { drafBaru, drafDari, inputDari, type DrafTugas, type GalatDraf } from './draf';

export interface SaringTugas {
  readonly subKegiatanId: SubKegiatanId | null;
  readonly sumber: SumberTugas | null;
  readonly keadaan: 'semua' | 'belum' | 'terbagi' | 'keputusan';
  readonly cari: string;
  readonly urut: 'asal' | 'nama' | 'menit' | 'tenggat' | 'rupiah';
}
export const SARING_KOSONG: SaringTugas = {
  subKegiatanId: null,
  sumber: null,
  keadaan: 'semua',
  cari: '',
  urut: 'asal',
};

/** Nothing is filtered out (the order does not count). */
export const tanpaSaring = (saring: SaringTugas): boolean =>
  JSON.stringify({ ...saring, urut: SARING_KOSONG.urut }) === JSON.stringify(SARING_KOSONG);

/** One tool around the list, open in its own window. `tempel` carries what came from the clipboard. */
export type Alat =
  | { readonly jenis: 'tempel'; readonly teks: string }
  | { readonly jenis: 'salin' | 'abk' }
  | { readonly jenis: 'potong'; readonly tugasId: TugasId };

export interface KeadaanTugas {
  readonly saring: SaringTugas;
  readonly terpilih: ReadonlySet<TugasId>;
  /** The open form, null when closed. */
  readonly draf: DrafTugas | null;
  /** The form as it was opened, to know whether something would be lost. */
  readonly awal: DrafTugas | null;
  readonly galat: GalatDraf;
  /** Somebody else changed the task under the open form. */
  readonly temu: Temu<DrafTugas> | null;
  /** The "Pecah" panel: null = closed, { subKegiatanId: null } = nothing chosen yet. */
  readonly pecah: { readonly subKegiatanId: SubKegiatanId | null } | null;
  readonly alat: Alat | null;
  bukaAlat(alat: Alat): void;
  tutupAlat(): void;
  aturSaring(saring: Partial<SaringTugas>): void;
  pilih(id: TugasId, ya: boolean): void;
  batalPilih(): void;
  bukaBaru(asal: { sumber: SumberTugas; subKegiatanId: SubKegiatanId | null; bagianId: BagianId | null }): void;
  buka(id: TugasId): Promise<void>;
  ubah(draf: Partial<DrafTugas>): void;
  /** The saved id, or null when a field is wrong (see `galat`). Errors of the program are thrown. */
  simpan(lagi?: boolean): Promise<TugasId | null>;
  tutup(): void;
  /** The task may have changed elsewhere: what was not touched here follows, what was stays and is named in `temu`. */
  ikuti(oleh: string): Promise<void>;
  /** Takes the other side's value of one field of `temu`. */
  pakai(bidang: string): void;
  tutupTemu(): void;
  /** The task is gone: what was typed becomes a new one, saved by Simpan. */
  jadikanBaru(): void;
  bukaPecah(subKegiatanId: SubKegiatanId | null): void;
  tutupPecah(): void;
  hapus(minta: HapusTugasInput): Promise<HasilHapus>;
  gandakan(ids: readonly TugasId[]): Promise<number>;
}

export const berubah = (k: Pick<KeadaanTugas, 'draf' | 'awal'>): boolean =>
  k.draf !== null && JSON.stringify(k.draf) !== JSON.stringify(k.awal);

/** The task as it is now; null = it is gone. */
async function bacaDraf(api: Api, id: TugasId): Promise<DrafTugas | null> {
  try {
    const [tugas, pengaturan] = await Promise.all([api.getTugas({ id }), api.getPengaturan()]);
    return drafDari(tugas, pengaturan);
  } catch (error) {
    if (error instanceof AppError && error.code === 'tidakDitemukan') return null;
    throw error;
  }
}

export function createTugasStore(api: Api): StoreApi<KeadaanTugas> {
  return createStore<KeadaanTugas>()((set, get) => {
    const isi = (draf: DrafTugas | null): void => set({ draf, awal: draf, galat: {}, temu: null });
    return {
      saring: SARING_KOSONG,
      terpilih: new Set(),
      draf: null,
      awal: null,
      galat: {},
      temu: null,
      pecah: null,
      alat: null,
      bukaAlat: (alat) => set({ alat }),
      tutupAlat: () => set({ alat: null }),
      aturSaring: (saring) => set({ saring: { ...get().saring, ...saring }, terpilih: new Set() }),
      pilih(id, ya) {
        const terpilih = new Set(get().terpilih);
        if (ya) terpilih.add(id);
        else terpilih.delete(id);
        set({ terpilih });
      },
      batalPilih: () => set({ terpilih: new Set() }),
      bukaBaru: (asal) => isi(drafBaru(asal)),
      async buka(id) {
        const [tugas, pengaturan] = await Promise.all([api.getTugas({ id }), api.getPengaturan()]);
        isi(drafDari(tugas, pengaturan));
      },
      ubah(bagian) {
        const { draf, galat } = get();
        if (draf === null) return;
        const sisa = Object.entries(galat).filter(([nama]) => !(nama in bagian));
        set({ draf: { ...draf, ...bagian }, galat: Object.fromEntries(sisa) });
      },
      async simpan(lagi = false) {
        const { draf } = get();
        if (draf === null) return null;
        const hasil = inputDari(draf, await api.getPengaturan());
        if ('galat' in hasil) {
          set({ galat: hasil.galat });
          return null;
        }
        const id = await api.saveTugas(hasil.input);
        const { sumber, subKegiatanId, bagianId } = draf;
        isi(
          lagi
            ? { ...drafBaru({ sumber, subKegiatanId, bagianId }), satuan: draf.satuan, satuanNorma: draf.satuanNorma }
            : null,
        );
        return id;
      },
      tutup: () => isi(null),
      ...ikutiCatatan(get, set, (id: TugasId) => bacaDraf(api, id), BIDANG_TUGAS),
      jadikanBaru() {
        const { draf, awal } = get();
        if (draf === null || awal === null) return;
        // Something would be lost by closing now, whether or not it was typed here.
        set({ draf: { ...draf, id: null }, temu: null });
      },
      bukaPecah: (subKegiatanId) => set({ pecah: { subKegiatanId } }),
      tutupPecah: () => set({ pecah: null }),
      async hapus({ ids, ...lain }) {
        const hasil = await api.removeTugas({ ids: [...ids], ...lain });
        const terpilih = new Set([...get().terpilih].filter((id) => !ids.includes(id)));
        set(
          get().draf && ids.some((id) => id === get().draf?.id) ? { terpilih, draf: null, awal: null } : { terpilih },
        );
        return hasil;
      },
      async gandakan(ids) {
        return (await api.duplicateTugas({ ids: [...ids] })).length;
      },
    };
  });
}
