import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HasilUrung } from '../../api/views';
import type { PerubahanId } from '../../domain/ids';
import {
  SARING_KOSONG,
  type Catatan,
  type CatatanBernama,
  type RencanaUrung,
  type SaringRiwayat,
} from '../../domain/riwayat';

/** The screen of the history: filters, which entries are unfolded, and the undo that is being looked at. */
export interface KeadaanRiwayat {
  readonly saring: SaringRiwayat;
  /** The record that is filtered on, with its name. */
  readonly catatan: CatatanBernama | null;
  readonly terbuka: ReadonlySet<PerubahanId>;
  /** What undoing one command would do; null = nobody asked. */
  readonly rencana: RencanaUrung | null;
  aturSaring(patch: Partial<Omit<SaringRiwayat, 'catatan'>>): void;
  /** Only what concerns this record; null = all again. Its name is looked up where it is not known. */
  pilihCatatan(catatan: CatatanBernama | Catatan | null): Promise<void>;
  bersihkan(): void;
  bukaTutup(id: PerubahanId): void;
  buka(id: PerubahanId): void;
  lihatUrung(id: PerubahanId): Promise<void>;
  tutupUrung(): void;
  /** Undoes what is looked at. */
  urungkan(): Promise<HasilUrung>;
}

export const tersaring = (saring: SaringRiwayat): boolean => JSON.stringify(saring) !== JSON.stringify(SARING_KOSONG);

export function createRiwayatStore(api: Api): StoreApi<KeadaanRiwayat> {
  // Only the newest question may land.
  let tanya = 0;
  return createStore<KeadaanRiwayat>()((set, get) => ({
    saring: SARING_KOSONG,
    catatan: null,
    terbuka: new Set(),
    rencana: null,
    aturSaring(patch) {
      const lama = get().saring;
      // A column belongs to its kind of record.
      const kolom = 'kelompok' in patch && patch.kelompok !== lama.kelompok ? null : lama.kolom;
      set({ saring: { ...lama, kolom, ...patch } });
    },
    async pilihCatatan(wanted) {
      const ini = ++tanya;
      if (wanted === null) {
        set({ catatan: null, saring: { ...get().saring, catatan: null, kolom: null } });
        return;
      }
      const { tabel, id } = wanted;
      const named = 'nama' in wanted ? wanted : await api.getCatatan({ tabel, id });
      if (ini !== tanya) return;
      const catatan = named ?? { tabel, id, nama: '', dihapus: true };
      set({ catatan, saring: { ...get().saring, catatan: { tabel, id }, kelompok: null, kolom: null } });
    },
    bersihkan() {
      tanya++;
      set({ saring: SARING_KOSONG, catatan: null });
    },
    bukaTutup(id) {
      const terbuka = new Set(get().terbuka);
      if (!terbuka.delete(id)) terbuka.add(id);
      set({ terbuka });
    },
    buka(id) {
      set({ terbuka: new Set(get().terbuka).add(id) });
    },
    async lihatUrung(id) {
      set({ rencana: await api.previewUrung({ id }) });
    },
    tutupUrung() {
      set({ rencana: null });
    },
    async urungkan() {
      const { rencana } = get();
      if (rencana === null) throw new Error('no undo is looked at');
      const hasil = await api.undoPerubahan({ id: rencana.id });
      set({ rencana: null });
      return hasil;
    },
  }));
}
