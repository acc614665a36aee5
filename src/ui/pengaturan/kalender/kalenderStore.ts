import { createStore, type StoreApi } from 'zustand/vanilla';
import { geserHari, geserRamadan, rentang, type RentangHari } from './hariTahun';

export type AlatKalender = 'libur' | 'ramadan';
/** What a key asks the screen to do beside moving. */
export type NiatTombol = 'isi' | 'hapus' | 'ramadan' | 'batal';

export interface LayarKalender {
  readonly tahun: number;
  readonly alat: AlatKalender;
  /** The one day in the tab order. */
  readonly fokus: number;
  readonly pilihan: RentangHari | null;
  /** Ramadan as it would be when the pointer is released. */
  readonly calonRamadan: RentangHari | null;
  readonly menyeret: boolean;
  /** The present choice was made by the pointer, not by keys. */
  readonly olehPenunjuk: boolean;
  aturTahun(tahun: number): void;
  aturAlat(alat: AlatKalender): void;
  /** A day got the focus by other means than ours (a screen reader, a script). */
  fokusKe(hari: number): void;
  /** Pointer down on a day; `sambung` (Shift) stretches the present choice. */
  tekan(hari: number, ramadan: RentangHari | null, sambung: boolean): void;
  seret(hari: number): void;
  /** Pointer up: the Ramadan to save, or null. */
  lepas(): RentangHari | null;
  /** A key on the focused day; `sambung` (Shift) stretches the choice. Null = not ours. */
  tombol(tombol: string, sambung: boolean): NiatTombol | 'geser' | null;
  kosongkan(): void;
}

/** Choosing days of a year, by pointer and by keys alike. */
export function createKalenderStore(tahun: number): StoreApi<LayarKalender> {
  let jangkar: number | null = null;
  let asalRamadan: RentangHari | null = null;
  return createStore<LayarKalender>()((set, get) => {
    const pilih = (dari: number, ke: number): void => set({ fokus: ke, pilihan: rentang(dari, ke) });
    return {
      tahun,
      alat: 'libur',
      fokus: 0,
      pilihan: null,
      calonRamadan: null,
      menyeret: false,
      olehPenunjuk: false,
      aturTahun: (baru) => set({ tahun: baru, fokus: 0, pilihan: null, calonRamadan: null, menyeret: false }),
      aturAlat: (alat) => set({ alat, pilihan: null, calonRamadan: null, menyeret: false }),
      fokusKe(hari) {
        if (hari !== get().fokus) set({ fokus: hari });
      },
      tekan(hari, ramadan, sambung) {
        const { alat, fokus, pilihan } = get();
        if (!sambung || pilihan === null) jangkar = sambung ? fokus : hari;
        asalRamadan = ramadan;
        set({ menyeret: true, olehPenunjuk: true });
        pilih(jangkar ?? hari, hari);
        if (alat === 'ramadan' && jangkar !== null)
          set({ calonRamadan: sambung ? rentang(jangkar, hari) : geserRamadan(ramadan, hari, hari, get().tahun) });
      },
      seret(hari) {
        const { alat, menyeret, tahun: kini } = get();
        if (!menyeret || jangkar === null) return;
        pilih(jangkar, hari);
        if (alat === 'ramadan') set({ calonRamadan: geserRamadan(asalRamadan, jangkar, hari, kini) });
      },
      lepas() {
        const { menyeret, calonRamadan, pilihan, alat } = get();
        if (!menyeret) return null;
        set({ menyeret: false, calonRamadan: null });
        // A click alone moves nothing: the fasting month is not one day long.
        if (alat !== 'ramadan' || calonRamadan === null || pilihan === null || pilihan.awal === pilihan.akhir)
          return null;
        const sama = calonRamadan.awal === asalRamadan?.awal && calonRamadan.akhir === asalRamadan.akhir;
        return sama ? null : calonRamadan;
      },
      tombol(tombol, sambung) {
        const { fokus, tahun: kini, pilihan, alat } = get();
        const ke = geserHari(tombol, fokus, kini);
        if (ke !== null) {
          if (!sambung) {
            jangkar = null;
            set({ fokus: ke, pilihan: null });
          } else {
            if (pilihan === null || jangkar === null) jangkar = fokus;
            set({ olehPenunjuk: false });
            pilih(jangkar, ke);
          }
          return 'geser';
        }
        if (tombol === 'Enter' || tombol === ' ' || tombol === 'F2') {
          if (pilihan === null) {
            jangkar = fokus;
            set({ olehPenunjuk: false });
            pilih(fokus, fokus);
          }
          return alat === 'ramadan' ? 'ramadan' : 'isi';
        }
        if (tombol === 'Delete' || tombol === 'Backspace') return alat === 'libur' ? 'hapus' : null;
        if (tombol !== 'Escape' || pilihan === null) return null;
        jangkar = null;
        set({ pilihan: null });
        return 'batal';
      },
      kosongkan() {
        jangkar = null;
        set({ pilihan: null, calonRamadan: null, menyeret: false });
      },
    };
  });
}
