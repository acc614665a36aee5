import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisUsulan, PegawaiUsulan } from '../../api/usulanViews';
import type { BagianId, PegawaiId, TugasId } from '../../domain/ids';
import { SARING_AWAL } from './saring';
import type { UsulanStore } from './usulanStore';

/** People asked for at once. */
const SEKALI = 500;

/** The change one steps through on the board. */
export interface SorotUsulan {
  /** Place among the changes of the shown bagian, from 0. */
  readonly nomor: number;
  /** null = of the whole proposal. */
  readonly bagianId: BagianId | null;
  readonly total: number;
  readonly baris: BarisUsulan;
  /** In whose row it is shown. */
  readonly pegawaiId: PegawaiId | null;
}
/** The proposal as the board shows it: per person, read as far as rows are on screen. */
export interface KeadaanBayangan {
  readonly orang: ReadonlyMap<PegawaiId, PegawaiUsulan>;
  /** Who would get a task, as far as read. */
  readonly penerima: ReadonlyMap<TugasId, readonly PegawaiId[]>;
  /** Every task that changes. */
  readonly berubah: ReadonlySet<TugasId>;
  readonly sorot: SorotUsulan | null;
  /** Rows of these people are on screen; `bulan` as on the board (null = the year). */
  butuh(ids: readonly PegawaiId[], bulan: number | null): Promise<void>;
  /** To the next (1) or the previous (-1) change of this bagian (null = all), around the ends. */
  langkah(arah: 1 | -1, bagianId: BagianId | null): Promise<void>;
}
export type BayanganStore = StoreApi<KeadaanBayangan>;

const KOSONG = {
  orang: new Map<PegawaiId, PegawaiUsulan>(),
  penerima: new Map<TugasId, readonly PegawaiId[]>(),
  sorot: null,
} as const satisfies Partial<KeadaanBayangan>;

export function createBayanganStore(api: Api, usulan: UsulanStore): BayanganStore {
  let diminta = new Set<PegawaiId>();
  let periode: number | null = null;
  const store = createStore<KeadaanBayangan>()((set, get) => {
    const catat = (daftar: readonly PegawaiUsulan[], diminta: readonly PegawaiId[]): void => {
      const orang = new Map(get().orang);
      const penerima = new Map(get().penerima);
      for (const id of diminta)
        orang.set(id, { pegawaiId: id, rasioSebelum: null, rasioSesudah: null, datang: [], pergi: [] });
      for (const milik of daftar) {
        orang.set(milik.pegawaiId, milik);
        for (const k of milik.datang)
          penerima.set(k.tugasId, [...new Set([...(penerima.get(k.tugasId) ?? []), milik.pegawaiId])]);
      }
      set({ orang, penerima });
    };
    return {
      ...KOSONG,
      berubah: new Set(usulan.getState().hasil?.tugasIds),
      async butuh(ids, bulan) {
        const { hasil } = usulan.getState();
        if (bulan !== periode) {
          // The old ghosts stand until those of the other period are here.
          periode = bulan;
          diminta = new Set();
        }
        const baru = ids.filter((id) => !diminta.has(id)).slice(0, SEKALI);
        if (hasil === null || baru.length === 0) return;
        for (const id of baru) diminta.add(id);
        const milik = diminta;
        const { usulanId } = hasil;
        try {
          const daftar = await api.getUsulanPegawai({ usulanId, pegawaiIds: [...baru], bulan });
          if (usulan.getState().hasil === hasil && periode === bulan) catat(daftar, baru);
        } catch {
          // A stale proposal says so in the strip above the board; its rows simply show no ghosts.
          for (const id of baru) milik.delete(id);
        }
      },
      async langkah(arah, bagianId) {
        const { hasil } = usulan.getState();
        if (hasil === null) return;
        const { usulanId } = hasil;
        const baca = (offset: number) => api.listUsulan({ usulanId, ...SARING_AWAL, bagianId, offset, limit: 1 });
        const terakhir = get().sorot;
        const lama = terakhir?.bagianId === bagianId ? terakhir : null;
        const tuju = lama === null ? (arah === 1 ? 0 : -1) : lama.nomor + arah;
        let halaman = await baca(Math.max(0, tuju));
        let nomor = tuju;
        if (tuju < 0 || tuju >= halaman.total) {
          nomor = tuju < 0 ? halaman.total - 1 : 0;
          if (nomor >= 0) halaman = await baca(nomor);
        }
        const [baris] = halaman.baris;
        if (!baris || usulan.getState().hasil !== hasil) return;
        const orang = baris.orang.find((o) => o.arah === 'datang') ?? baris.orang[0];
        set({ sorot: { nomor, bagianId, total: halaman.total, baris, pegawaiId: orang?.pegawaiId ?? null } });
      },
    };
  });
  usulan.subscribe((kini, lama) => {
    if (kini.hasil === lama.hasil) return;
    diminta = new Set();
    store.setState({ ...KOSONG, berubah: new Set(kini.hasil?.tugasIds) });
  });
  return store;
}
