import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BarisSurat } from '../../api/suratViews';
import type { BarisBeda } from '../../domain/bedaSurat';
import type { SuratId } from '../../domain/ids';
import type { JenisSurat, StatusSurat, Surat } from '../../domain/surat';

export interface SaringRegister {
  readonly cari: string;
  readonly jenis: JenisSurat | null;
  readonly status: StatusSurat | null;
  /** null = every year. */
  readonly tahun: number | null;
  readonly bulan: number | null;
  /** Unit code, '' = the office, null = any. */
  readonly unit: string | null;
  readonly nomor: 'menyusul' | 'ganda' | null;
  /** Only letters with a reason to look at them again. */
  readonly perluDitinjau: boolean;
  readonly urut: 'terbaru' | 'nomor';
}
export const SARING_REGISTER: SaringRegister = {
  cari: '',
  jenis: null,
  status: null,
  tahun: null,
  bulan: null,
  unit: null,
  nomor: null,
  perluDitinjau: false,
  urut: 'terbaru',
};
/** The order leaves nothing out. */
export const tersaring = ({ urut: _, ...saring }: SaringRegister): boolean =>
  Object.entries(saring).some(([kunci, nilai]) => nilai !== SARING_REGISTER[kunci as keyof SaringRegister]);

/** What lies over the register. */
export type DialogRegister =
  | { readonly jenis: 'nomor' | 'batal' | 'batalNomor' | 'cabut'; readonly surat: Surat }
  | { readonly jenis: 'baca'; readonly surat: Surat; readonly pdf: Uint8Array }
  | { readonly jenis: 'beda'; readonly surat: Surat; readonly baris: readonly BarisBeda[] }
  | { readonly jenis: 'cadangkan'; readonly mulai: number | null; readonly untukJenis: JenisSurat | null }
  | { readonly jenis: 'terbitkan'; readonly konsep: readonly Pick<Surat, 'id' | 'jenis'>[] }
  | { readonly jenis: 'penghitung' | 'isiBanyak' | 'buku' };

type BarisPilihan = Pick<BarisSurat, 'id' | 'adaIsi' | 'status' | 'jenis'>;

export interface KeadaanRegister {
  readonly saring: SaringRegister;
  /** Lines with a letter behind them; a bare number is not chosen. Konsep and letters are never chosen together. */
  readonly terpilih: ReadonlyMap<SuratId, Pick<BarisSurat, 'status' | 'jenis'>>;
  /** The chosen lines are konsep: nothing is saved or printed of them. */
  readonly konsepDipilih: boolean;
  readonly dialog: DialogRegister | null;
  aturSaring(saring: Partial<SaringRegister>): void;
  /** Shows only these lines; the same wish again shows all. Words and year stay. */
  hanya(saring: Partial<Pick<SaringRegister, 'status' | 'nomor' | 'perluDitinjau'>>): void;
  pilih(baris: BarisPilihan, ya: boolean): void;
  /** Of these lines all that are of the sort chosen already. */
  pilihBanyak(baris: readonly BarisPilihan[]): void;
  batalPilih(): void;
  buka(dialog: DialogRegister): void;
  tutup(): void;
}

const TANPA_HANYA = { status: null, nomor: null, perluDitinjau: false } as const;

export const createRegisterStore = (): StoreApi<KeadaanRegister> =>
  createStore<KeadaanRegister>()((set, get) => ({
    saring: SARING_REGISTER,
    terpilih: new Map(),
    konsepDipilih: false,
    dialog: null,
    aturSaring: (saring) => set({ saring: { ...get().saring, ...saring }, terpilih: new Map() }),
    hanya(saring) {
      const kini = get().saring;
      const ingin = { ...TANPA_HANYA, ...saring };
      const sudah = (Object.keys(ingin) as (keyof typeof ingin)[]).every((kunci) => kini[kunci] === ingin[kunci]);
      get().aturSaring(sudah ? TANPA_HANYA : ingin);
    },
    pilih({ id, adaIsi, status, jenis }, ya) {
      const { terpilih: lama, konsepDipilih } = get();
      const konsep = status === 'konsep';
      const pindah = ya && adaIsi && lama.size > 0 && konsep !== konsepDipilih;
      const terpilih = new Map(pindah ? [] : lama);
      if (ya && adaIsi) terpilih.set(id, { status, jenis });
      else terpilih.delete(id);
      set({ terpilih, ...(ya && adaIsi && { konsepDipilih: konsep }) });
    },
    pilihBanyak(baris) {
      const { terpilih, konsepDipilih } = get();
      const baru = baris.filter(({ adaIsi, status }) => adaIsi && (status === 'konsep') === konsepDipilih);
      set({
        terpilih: new Map([...terpilih, ...baru.map(({ id, status, jenis }) => [id, { status, jenis }] as const)]),
      });
    },
    batalPilih: () => set({ terpilih: new Map() }),
    buka: (dialog) => set({ dialog }),
    tutup: () => set({ dialog: null }),
  }));
