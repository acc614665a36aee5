import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisTemplat } from '../../api/tugasViews';
import type { HasilImpor } from '../../api/views';
import type { SubKegiatanId } from '../../domain/ids';

interface Isian {
  readonly volume: number | '';
  readonly norma: number | '';
}
/** The drafts one picks for a sub kegiatan, with the numbers as changed for this office. */
export interface KeadaanTemplat {
  readonly dipilih: ReadonlySet<string>;
  readonly isian: ReadonlyMap<string, Isian>;
  pilih(id: string, ya: boolean): void;
  pilihSemua(baris: readonly BarisTemplat[], ya: boolean): void;
  /** Changing a number picks the draft. */
  ubah(baris: BarisTemplat, isian: Partial<Isian>): void;
  /** null while a picked draft has no volume. */
  pakai(subKegiatanId: SubKegiatanId, baris: readonly BarisTemplat[]): Promise<HasilImpor | null>;
}

export const isianTemplat = ({ isian }: Pick<KeadaanTemplat, 'isian'>, b: BarisTemplat): Isian =>
  isian.get(b.id) ?? { volume: b.volume, norma: b.norma ?? '' };

export function createTemplatStore(api: Api): StoreApi<KeadaanTemplat> {
  return createStore<KeadaanTemplat>()((set, get) => ({
    dipilih: new Set(),
    isian: new Map(),
    pilih(id, ya) {
      const dipilih = new Set(get().dipilih);
      if (ya) dipilih.add(id);
      else dipilih.delete(id);
      set({ dipilih });
    },
    pilihSemua: (baris, ya) =>
      set({ dipilih: new Set(ya ? baris.filter((b) => !b.sudahAda).map(({ id }) => id) : []) }),
    ubah(baris, bagian) {
      set({ isian: new Map(get().isian).set(baris.id, { ...isianTemplat(get(), baris), ...bagian }) });
      get().pilih(baris.id, true);
    },
    async pakai(subKegiatanId, baris) {
      const butir = baris.flatMap((b) => {
        if (!get().dipilih.has(b.id)) return [];
        const { volume, norma } = isianTemplat(get(), b);
        return [{ id: b.id, volume, norma: norma === '' ? null : norma }];
      });
      const lengkap = butir.flatMap(({ volume, ...satu }) => (volume === '' ? [] : [{ ...satu, volume }]));
      if (lengkap.length === 0 || lengkap.length < butir.length) return null;
      const hasil = await api.applyTemplat({ subKegiatanId, butir: lengkap });
      set({ dipilih: new Set(), isian: new Map() });
      return hasil;
    },
  }));
}
