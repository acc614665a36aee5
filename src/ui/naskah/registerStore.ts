import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Surat, JenisSurat } from '../../domain/surat';
import type { SuratId } from '../../domain/ids';

export interface SaringRegister {
  readonly cari: string;
  readonly jenis: JenisSurat | null;
  /** Only letters with a reason to look at them again. */
  readonly perluDitinjau: boolean;
}
export const SARING_REGISTER: SaringRegister = { cari: '', jenis: null, perluDitinjau: false };

/** What lies over the register: a number to fill, a letter to void, a letter to read. */
export type DialogRegister =
  | { readonly jenis: 'nomor'; readonly surat: Surat }
  | { readonly jenis: 'batal'; readonly surat: Surat }
  | { readonly jenis: 'baca'; readonly surat: Surat; readonly pdf: Uint8Array };

export interface KeadaanRegister {
  readonly saring: SaringRegister;
  readonly terpilih: ReadonlySet<SuratId>;
  readonly dialog: DialogRegister | null;
  aturSaring(saring: Partial<SaringRegister>): void;
  pilih(id: SuratId, ya: boolean): void;
  batalPilih(): void;
  buka(dialog: DialogRegister): void;
  tutup(): void;
}

export const createRegisterStore = (): StoreApi<KeadaanRegister> =>
  createStore<KeadaanRegister>()((set, get) => ({
    saring: SARING_REGISTER,
    terpilih: new Set(),
    dialog: null,
    aturSaring: (saring) => set({ saring: { ...get().saring, ...saring }, terpilih: new Set() }),
    pilih(id, ya) {
      const terpilih = new Set(get().terpilih);
      if (ya) terpilih.add(id);
      else terpilih.delete(id);
      set({ terpilih });
    },
    batalPilih: () => set({ terpilih: new Set() }),
    buka: (dialog) => set({ dialog }),
    tutup: () => set({ dialog: null }),
  }));
