import { createStore } from 'zustand/vanilla';
import type { PegawaiId } from '../../domain/ids';
import type { Kontribusi, TemuanKontribusi } from '../../domain/kontribusi';

export type SelKontribusi = Pick<Kontribusi, 'kelas' | 'tingkat'>;

/** What is looked at. Names are off whenever the screen opens: they are asked for, and only for the direct superior. */
export interface KeadaanKontribusi {
  readonly bulan: number;
  readonly bernama: boolean;
  readonly temuan: TemuanKontribusi | null;
  readonly sel: SelKontribusi | null;
  readonly rincian: PegawaiId | null;
  aturBulan(bulan: number): void;
  tampilkanNama(bernama: boolean): void;
  /** One filter at a time: a finding or a cell of the map; the same again takes it back. */
  aturTemuan(temuan: TemuanKontribusi | null): void;
  aturSel(sel: SelKontribusi): void;
  bukaRincian(pegawaiId: PegawaiId | null): void;
}

export const createKontribusiStore = (bulan: number) =>
  createStore<KeadaanKontribusi>()((set, get) => ({
    bulan,
    bernama: false,
    temuan: null,
    sel: null,
    rincian: null,
    aturBulan: (baru) => set({ bulan: baru }),
    tampilkanNama: (bernama) => set({ bernama, temuan: null, sel: null, rincian: null }),
    aturTemuan: (temuan) => set({ temuan: get().temuan === temuan ? null : temuan, sel: null }),
    aturSel(sel) {
      const lama = get().sel;
      const sama = lama?.kelas === sel.kelas && lama.tingkat === sel.tingkat;
      set({ sel: sama ? null : sel, temuan: null });
    },
    bukaRincian: (rincian) => set({ rincian }),
  }));
