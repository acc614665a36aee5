import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HitunganKelas, KueriPeta } from '../../api/petaViews';
import type { PegawaiId } from '../../domain/ids';
import { teksGalat } from '../parts/teksGalat';
import type { BarisTampil, HalamanPeta, InfoBaris, KolomPeta } from './barisTampil';
import { barisDari, barisJumlah } from './barisTampil';
import { barisPada, gantiBaris, letakBaris, UKURAN_LEMBAR } from './lembarPeta';

/** Pages asked for at the same time; more would only wait for each other in the program. */
const SEKALIGUS = 2;
/** Beyond so many changed people the pages are read again instead. */
const BANYAK = 400;

export interface Hitungan {
  readonly dihitung: number;
  readonly perKelas: HitunganKelas;
}
/** What is on screen: the answer to one question, all parts of it from the same answer. */
export interface PetaTampil {
  readonly kueri: KueriPeta;
  readonly kolom: readonly KolomPeta[];
  readonly lembar: ReadonlyMap<number, readonly BarisTampil[]>;
  readonly jumlah: BarisTampil;
  readonly total: number;
  readonly orang: number;
  readonly rataRataJam: number;
  readonly jamPenuh: number;
  readonly siap: boolean;
  readonly namaBanding: string | null;
}
/** Everything of the picture but its pages: what the frame of the map is made of, the same object until it changes. */
export type KepalaTampil = Pick<
  PetaTampil,
  'kueri' | 'kolom' | 'total' | 'orang' | 'rataRataJam' | 'jamPenuh' | 'siap' | 'namaBanding'
>;
export const kepalaDari = (t: PetaTampil): KepalaTampil => ({
  kueri: t.kueri,
  kolom: t.kolom,
  total: t.total,
  orang: t.orang,
  rataRataJam: t.rataRataJam,
  jamPenuh: t.jamPenuh,
  siap: t.siap,
  namaBanding: t.namaBanding,
});

export interface KeadaanPeta {
  /** What is wanted; `tampil.kueri` is what is shown until the new answer is here. */
  readonly kueri: KueriPeta;
  readonly tampil: PetaTampil | null;
  readonly memuat: boolean;
  readonly galat: string;
  /** Rows may belong elsewhere after a change: nothing moves by itself. */
  readonly mungkinLain: boolean;
  /** Grows when the list begins anew: the screen scrolls to its top. */
  readonly daftarKe: number;
  ubah(sebagian: Partial<KueriPeta>): Promise<void>;
  lipat(kunci: string): Promise<void>;
  /** Says which rows are on screen; these pages, then their neighbours are fetched. */
  butuh(awal: number, akhir: number): void;
  /** Reads what is on screen again; the old rows stay until the new ones are here. */
  segarkan(): Promise<void>;
  /** Repaints the rows of these people; null = anybody may have changed. */
  berubah(ids: readonly PegawaiId[] | null): Promise<void>;
  /** First row after `dari` (around the end) that fits, reading pages on the way; null = none. */
  cari(cocok: (info: InfoBaris) => boolean, dari: number): Promise<number | null>;
}
export type PetaStore = StoreApi<KeadaanPeta>;

const AWAL: KueriPeta = {
  bagianId: null,
  per: 'minggu',
  kelompok: 'bagian',
  urut: 'susunan',
  cari: '',
  keadaan: 'semua',
  tutup: [],
  bandingId: null,
};
/** Changes that leave every row in its place. */
const TETAP_TEMPAT: readonly (keyof KueriPeta)[] = ['per', 'tutup', 'bandingId'];

export function createPetaStore(api: Api, awal: Partial<KueriPeta> = {}): PetaStore {
  let giliran = 0;
  /** Grows with every change of the office: a page asked for before is read again. */
  let perubahan = 0;
  let layar: readonly [number, number] = [0, 0];
  let ingin: readonly number[] = [];
  const jalan = new Set<number>();

  return createStore<KeadaanPeta>()((set, get) => {
    const minta = (kueri: KueriPeta, nomor: number): Promise<HalamanPeta> =>
      api.listPeta({ ...kueri, tutup: [...kueri.tutup], offset: nomor * UKURAN_LEMBAR, limit: UKURAN_LEMBAR });

    const susun = (kueri: KueriPeta, isi: readonly (readonly [number, HalamanPeta])[]): PetaTampil | null => {
      const pertama = isi[0]?.[1];
      if (!pertama) return null;
      const lama = get().tampil?.kolom;
      const sama = lama !== undefined && JSON.stringify(lama) === JSON.stringify(pertama.kolom);
      return {
        kueri,
        kolom: sama ? lama : pertama.kolom,
        lembar: new Map(isi.map(([nomor, halaman]) => [nomor, barisDari(halaman)])),
        jumlah: barisJumlah(pertama),
        total: pertama.total,
        orang: pertama.orang,
        rataRataJam: pertama.rataRataJam,
        jamPenuh: pertama.jamPenuh,
        siap: pertama.siap,
        namaBanding: pertama.banding?.nama ?? null,
      };
    };
    /** The pages on screen, all of one state; then the rest as it is wanted. */
    const muat = async (): Promise<void> => {
      const ini = ++giliran;
      const { kueri } = get();
      jalan.clear();
      set({ memuat: true });
      try {
        for (;;) {
          const sejak = perubahan;
          const nomor = Array.from({ length: layar[1] - layar[0] + 1 }, (_, i) => layar[0] + i);
          const isi = await Promise.all(nomor.map(async (n) => [n, await minta(kueri, n)] as const));
          if (ini !== giliran) return;
          if (sejak !== perubahan) continue;
          const akhir = Math.max(0, Math.ceil((isi[0]?.[1].total ?? 0) / UKURAN_LEMBAR) - 1);
          if (layar[0] > akhir) {
            layar = [akhir, akhir];
            continue;
          }
          set({ tampil: susun(kueri, isi), memuat: false, galat: '', mungkinLain: false });
          break;
        }
        pompa();
      } catch (error) {
        if (ini === giliran) set({ galat: teksGalat(error), memuat: false });
      }
    };
    const tambah = async (nomor: number): Promise<void> => {
      const [ini, sejak] = [giliran, perubahan];
      const kueri = get().tampil?.kueri;
      if (!kueri) return;
      jalan.add(nomor);
      try {
        const halaman = await minta(kueri, nomor);
        const { tampil } = get();
        if (ini !== giliran || !tampil) return;
        // Figures of before the change are not shown beside those of after it.
        if (sejak === perubahan)
          set({ tampil: { ...tampil, lembar: new Map(tampil.lembar).set(nomor, barisDari(halaman)) }, galat: '' });
      } catch (error) {
        if (ini === giliran) set({ galat: teksGalat(error) });
        ingin = ingin.filter((n) => n !== nomor);
      } finally {
        if (ini === giliran) {
          jalan.delete(nomor);
          pompa();
        }
      }
    };
    function pompa(): void {
      const { tampil } = get();
      if (!tampil) return;
      const akhir = Math.ceil(tampil.total / UKURAN_LEMBAR) - 1;
      for (const nomor of ingin) {
        if (jalan.size >= SEKALIGUS) return;
        if (nomor >= 0 && nomor <= akhir && !tampil.lembar.has(nomor) && !jalan.has(nomor)) void tambah(nomor);
      }
    }
    const tunggu = async (nomor: number): Promise<void> => {
      if (!get().tampil?.lembar.has(nomor)) await tambah(nomor);
    };

    return {
      kueri: { ...AWAL, ...awal },
      tampil: null,
      memuat: false,
      galat: '',
      mungkinLain: false,
      daftarKe: 0,
      async ubah(sebagian) {
        const { kueri, tampil, daftarKe } = get();
        const berubah = (Object.keys(sebagian) as (keyof KueriPeta)[]).filter((k) => sebagian[k] !== kueri[k]);
        if (berubah.length === 0 && tampil) return;
        const tetap = berubah.every((kunci) => TETAP_TEMPAT.includes(kunci));
        if (!tetap) layar = [0, 0];
        set({ kueri: { ...kueri, ...sebagian } });
        await muat();
        if (!tetap && get().tampil !== tampil) set({ daftarKe: daftarKe + 1 });
      },
      lipat(kunci) {
        const { tutup } = get().kueri;
        return get().ubah({ tutup: tutup.includes(kunci) ? tutup.filter((k) => k !== kunci) : [...tutup, kunci] });
      },
      butuh(awal, akhir) {
        const [dari, sampai] = [Math.floor(awal / UKURAN_LEMBAR), Math.floor(Math.max(awal, akhir) / UKURAN_LEMBAR)];
        if (dari === layar[0] && sampai === layar[1] && ingin.length > 0) return;
        const mundur = dari < layar[0];
        layar = [dari, sampai];
        const tampak = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
        // Where one is heading comes first.
        ingin = [...tampak, ...(mundur ? [dari - 1, sampai + 1] : [sampai + 1, dari - 1])];
        pompa();
      },
      async segarkan() {
        perubahan += 1;
        await muat();
      },
      async berubah(ids) {
        perubahan += 1;
        const { tampil, memuat } = get();
        if (!tampil || memuat) return;
        if (ids === null || ids.length > BANYAK) return muat();
        const [ini, sejak] = [giliran, perubahan];
        const dikenal = ids.filter((id) => letakBaris(tampil.lembar, id) !== null);
        try {
          const ulang = await api.getPetaBaris({ ...tampil.kueri, tutup: [...tampil.kueri.tutup], ids: dikenal });
          const kini = get().tampil;
          if (ini !== giliran || sejak !== perubahan || !kini) return;
          set({
            tampil: {
              ...kini,
              lembar: gantiBaris(kini.lembar, barisDari(ulang)),
              jumlah: barisJumlah(ulang),
            },
            mungkinLain: get().mungkinLain || ulang.susunanMungkinLain,
          });
        } catch (error) {
          if (ini === giliran) set({ galat: teksGalat(error) });
        }
      },
      async cari(cocok, dari) {
        const total = get().tampil?.total ?? 0;
        for (let langkah = 1; langkah <= total; langkah++) {
          const i = (dari + langkah + total) % total;
          await tunggu(Math.floor(i / UKURAN_LEMBAR));
          const { tampil } = get();
          const baris = tampil && barisPada(tampil.lembar, i);
          if (baris && cocok(baris.info)) return i;
        }
        return null;
      },
    };
  });
}
