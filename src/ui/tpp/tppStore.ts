import { createStore } from 'zustand/vanilla';
import type { TppPegawai } from '../../api/kontribusiViews';
import type { JumlahKejadian, KejadianDisiplin } from '../../domain/disiplin';

/** What is typed into the simulation. It lives in the window alone: nothing of it is stored. */
export interface KeadaanTpp {
  readonly bulan: number;
  readonly kelas: number | null;
  /** Whole rupiah; typed, or that of the class. */
  readonly dasar: number;
  /** Hundredths of a percent. */
  readonly capaian: number;
  readonly kejadian: JumlahKejadian;
  readonly hukuman: number;
  /** Days without a reason since January. */
  readonly alpaSetahun: number;
  /** Whose numbers were taken, '' = invented ones. */
  readonly dari: string;
  aturBulan(bulan: number): void;
  aturKelas(kelas: number | null, dasar: number | null): void;
  atur(isi: Partial<Pick<KeadaanTpp, 'dasar' | 'capaian' | 'hukuman' | 'alpaSetahun'>>): void;
  aturKejadian(kejadian: KejadianDisiplin, jumlah: number): void;
  isiDari(awal: TppPegawai): void;
  kosongkan(): void;
}

const AWAL = { kelas: null, dasar: 0, capaian: 10_000, kejadian: {}, hukuman: 0, alpaSetahun: 0, dari: '' } as const;

export const createTppStore = (bulan: number) =>
  createStore<KeadaanTpp>()((set, get) => ({
    bulan,
    ...AWAL,
    // The numbers of a person are those of one month.
    aturBulan: (baru) => set({ bulan: baru, ...(get().dari !== '' && AWAL) }),
    aturKelas: (kelas, dasar) => set({ kelas, dasar: dasar ?? 0 }),
    atur: (isi) => set(isi),
    aturKejadian: (satu, jumlah) => set({ kejadian: { ...get().kejadian, [satu]: jumlah } }),
    isiDari({ nama, kelas, dasar, capaian, kejadian, alpaSetahun }) {
      set({
        ...AWAL,
        dari: nama,
        kelas,
        dasar: dasar ?? 0,
        capaian: capaian ?? 0,
        kejadian: kejadian ?? {},
        alpaSetahun,
      });
    },
    kosongkan: () => set(AWAL),
  }));
