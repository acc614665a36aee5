import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisRealisasi, LembarRealisasi } from '../../api/realisasiViews';
import { lipat } from '../../domain/nama';
import type { BagianId, PegawaiId, TugasId } from '../../domain/ids';
import { teksGalat } from '../parts/teksGalat';
import { angkaBaris } from './angkaBaris';
import { gabungPerubahan, kunciBaris, kunciPerubahan, terapkan, type Perubahan } from './kisiRealisasi';

export const SARING_REALISASI = ['semua', 'belum', 'tertunda', 'kurang'] as const;
export type SaringRealisasi = (typeof SARING_REALISASI)[number];

/** What is read from the program; a change of it loads anew. */
export interface LingkupRealisasi {
  readonly bagianId: BagianId | null;
  readonly pegawaiId: PegawaiId | null;
  readonly tugasId: TugasId | null;
}

export interface KeadaanRealisasi extends LingkupRealisasi {
  readonly lembar: LembarRealisasi | null;
  /** All rows with what was typed and is not saved yet. */
  readonly baris: readonly BarisRealisasi[];
  /** Rows on screen. They stay while one types, although a filter would not choose them any more. */
  readonly tampak: readonly BarisRealisasi[];
  /** Not saved yet, by task, person and month. */
  readonly draf: ReadonlyMap<string, Perubahan>;
  readonly menyimpan: boolean;
  readonly galat: string;
  readonly bulan: number;
  readonly tampilan: 'bulan' | 'tahun';
  readonly saring: SaringRealisasi;
  readonly cari: string;
  muat(lingkup?: Partial<LingkupRealisasi>): Promise<void>;
  atur(ubah: Partial<Pick<KeadaanRealisasi, 'bulan' | 'tampilan' | 'saring' | 'cari'>>): void;
  ubah(daftar: readonly Perubahan[]): void;
  /** Takes back what was typed and is not saved yet. */
  buang(): void;
  /** One command for all that was typed; false = it could not be saved and stays typed. */
  simpan(): Promise<boolean>;
  /** Subjects of the orders the latest saving closed: all of them is noted. */
  readonly perintahSelesai: readonly string[];
  /** Of those it opened again: notes had closed them, and less than the whole is noted now. */
  readonly perintahTerbuka: readonly string[];
}

export const cocok = (b: BarisRealisasi, saring: SaringRealisasi, bulan: number): boolean => {
  if (saring === 'semua') return true;
  const angka = angkaBaris(b, bulan);
  if (saring === 'belum') return angka.belum;
  return saring === 'tertunda' ? angka.tertunda > 0 : angka.tertinggal;
};

type Saringan = Pick<KeadaanRealisasi, 'baris' | 'saring' | 'bulan' | 'cari'>;

function saringBaris({ baris, saring, bulan, cari }: Saringan): readonly BarisRealisasi[] {
  const kata = lipat(cari).split(' ').filter(Boolean);
  if (saring === 'semua' && kata.length === 0) return baris;
  return baris.filter((b) => {
    const teks = kata.length > 0 ? lipat(`${b.tugas} ${b.pegawai}`) : '';
    return kata.every((k) => teks.includes(k)) && cocok(b, saring, bulan);
  });
}

function denganDraf(baris: readonly BarisRealisasi[], draf: ReadonlyMap<string, Perubahan>): readonly BarisRealisasi[] {
  if (draf.size === 0) return baris;
  const per = new Map<string, Perubahan[]>();
  for (const satu of draf.values()) per.set(kunciBaris(satu), [...(per.get(kunciBaris(satu)) ?? []), satu]);
  return baris.map((b) => (per.get(kunciBaris(b)) ?? []).reduce(terapkan, b));
}

/** The same rows as before, as they are now. */
function tetapTampak(lama: readonly BarisRealisasi[], baris: readonly BarisRealisasi[]): readonly BarisRealisasi[] {
  const kini = new Map(baris.map((b) => [kunciBaris(b), b]));
  return lama.flatMap((b) => kini.get(kunciBaris(b)) ?? []);
}

/** What the screen comes back with after another one was open. */
export interface IngatanRealisasi {
  /** The month that was chosen; 0 = none: the sheet suggests one. */
  bulan: number;
}

export function createRealisasiStore(api: Api, ingatan: IngatanRealisasi = { bulan: 0 }): StoreApi<KeadaanRealisasi> {
  // Only the newest read may land.
  let giliran = 0;
  return createStore<KeadaanRealisasi>()((set, get) => {
    const pasang = (lembar: LembarRealisasi, saringUlang: boolean): void => {
      const baris = denganDraf(lembar.baris, get().draf);
      const bulan = get().bulan || lembar.bulanUsul;
      const ulang = saringUlang || (get().saring === 'semua' && get().cari === '');
      const tampak = ulang ? saringBaris({ ...get(), baris, bulan }) : tetapTampak(get().tampak, baris);
      set({ lembar, baris, bulan, tampak, galat: '' });
    };
    const muat = async (lingkup: Partial<LingkupRealisasi> = {}): Promise<void> => {
      const ini = ++giliran;
      const berubah =
        get().lembar === null || Object.entries(lingkup).some(([k, v]) => get()[k as keyof LingkupRealisasi] !== v);
      set(lingkup);
      const { bagianId, pegawaiId, tugasId } = get();
      try {
        const lembar = await api.getRealisasi({ bagianId, pegawaiId, tugasId });
        if (ini === giliran) pasang(lembar, berubah);
      } catch (error) {
        if (ini === giliran) set({ galat: teksGalat(error) });
      }
    };
    const perbarui = (draf: ReadonlyMap<string, Perubahan>): void => {
      const { lembar, tampak } = get();
      const baris = denganDraf(lembar?.baris ?? [], draf);
      set({ draf, baris, tampak: tetapTampak(tampak, baris) });
    };
    const simpanSekali = async (): Promise<boolean> => {
      const kirim = get().draf;
      if (kirim.size === 0) return true;
      set({ menyimpan: true });
      try {
        const { perintahSelesai, perintahTerbuka } = await api.saveRealisasi({ isi: [...kirim.values()] });
        set({ perintahSelesai, perintahTerbuka });
        const { bagianId, pegawaiId, tugasId } = get();
        ++giliran;
        const lembar = await api.getRealisasi({ bagianId, pegawaiId, tugasId });
        // What was typed meanwhile stays.
        set({ draf: new Map([...get().draf].filter(([k, v]) => kirim.get(k) !== v)), menyimpan: false });
        pasang(lembar, false);
        return true;
      } catch (error) {
        set({ galat: teksGalat(error), menyimpan: false });
        return false;
      }
    };
    let berjalan: Promise<boolean> = Promise.resolve(true);
    return {
      bagianId: null,
      pegawaiId: null,
      tugasId: null,
      lembar: null,
      baris: [],
      tampak: [],
      draf: new Map(),
      menyimpan: false,
      perintahSelesai: [],
      perintahTerbuka: [],
      galat: '',
      bulan: ingatan.bulan,
      tampilan: 'bulan',
      saring: 'semua',
      cari: '',
      muat,
      atur(ubah) {
        if (ubah.bulan !== undefined) ingatan.bulan = ubah.bulan;
        set(ubah);
        set({ tampak: saringBaris(get()) });
      },
      ubah(daftar) {
        if (daftar.length === 0) return;
        const draf = new Map(get().draf);
        for (const satu of daftar)
          draf.set(kunciPerubahan(satu), gabungPerubahan(draf.get(kunciPerubahan(satu)), satu));
        perbarui(draf);
      },
      buang: () => perbarui(new Map()),
      simpan() {
        berjalan = berjalan.then(simpanSekali);
        return berjalan;
      },
    };
  });
}
