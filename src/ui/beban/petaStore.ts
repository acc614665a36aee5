import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisPeta, Peta } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { createHalamanStore, type KeadaanHalaman, type MuatHalaman } from '../parts/halamanStore';

export type Per = Peta['per'];
/** Everything of the map but its rows. */
export type KepalaPeta = Omit<Peta, 'baris'>;

export interface KeadaanPeta {
  readonly bagianId: BagianId | null;
  readonly per: Per;
  readonly kepala: KepalaPeta | null;
  lihat(bagianId: BagianId | null, per: Per): Promise<void>;
  muatUlang(): Promise<void>;
}
export interface PetaStore {
  readonly peta: StoreApi<KeadaanPeta>;
  /** Rows by pages: of 10,000 people only those on screen are read. */
  readonly halaman: StoreApi<KeadaanHalaman<BarisPeta>>;
}

export function createPetaStore(api: Api): PetaStore {
  // The head comes with every page; it is shown together with the rows it belongs to, never before them.
  let terbaru: KepalaPeta | null = null;
  const pembaca =
    (bagianId: BagianId | null, per: Per): MuatHalaman<BarisPeta> =>
    async (offset, limit) => {
      const jawaban = await api.getPeta({ bagianId, per, offset, limit });
      terbaru = jawaban;
      return jawaban;
    };
  const halaman = createHalamanStore(pembaca(null, 'minggu'));
  const peta = createStore<KeadaanPeta>()((set) => ({
    bagianId: null,
    per: 'minggu',
    kepala: null,
    lihat(bagianId, per) {
      set({ bagianId, per });
      return halaman.getState().ganti(pembaca(bagianId, per));
    },
    muatUlang: () => halaman.getState().muatUlang(),
  }));
  halaman.subscribe(() => {
    const { per, kepala } = peta.getState();
    if (terbaru && terbaru !== kepala && terbaru.per === per) peta.setState({ kepala: terbaru });
  });
  return { peta, halaman };
}
