import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BagianId, SubKegiatanId, TugasId } from '../../domain/ids';
import type { SatuanNorma, SifatTugas } from '../../domain/tugas';
import { parseWaktu } from '../../domain/waktuTugas';
import { drafBaru, inputDari, waktuDraf, type DrafTugas, type GalatDraf } from './draf';
import { teks } from './teks';

/** The line under the list of tasks: what one types again and again while splitting a sub kegiatan. */
export interface BarisCepat {
  readonly nama: string;
  readonly keluaran: string;
  readonly satuan: string;
  readonly volume: number | '';
  readonly norma: number | '';
  readonly satuanNorma: SatuanNorma;
  /** `Jan-Mar; Sep`, `setiap minggu`, '' = the whole year. */
  readonly bulan: string;
  readonly sifat: SifatTugas;
}
const KOSONG: BarisCepat = {
  nama: '',
  keluaran: '',
  satuan: '',
  volume: 1,
  norma: '',
  satuanNorma: 'menit',
  bulan: '',
  sifat: 'rutin',
};

export interface KeadaanPecah {
  readonly baris: BarisCepat;
  readonly galat: GalatDraf;
  /** Name of the task added last, announced to screen readers. */
  readonly terakhir: string;
  ubah(bagian: Partial<BarisCepat>): void;
  /**
   * Adds the line as a task. The next line keeps unit, window and kind, since the tasks of one sub kegiatan are alike.
   * null = a field is wrong (see `galat`); errors of the program are thrown and the line stays.
   */
  tambah(subKegiatanId: SubKegiatanId, bagianId: BagianId | null): Promise<TugasId | null>;
}

function drafCepat(
  baris: BarisCepat,
  subKegiatanId: SubKegiatanId,
  bagianId: BagianId | null,
  tahun: number,
): DrafTugas | { readonly galat: GalatDraf } {
  const { bulan: teksBulan, ...isian } = baris;
  const draf: DrafTugas = { ...drafBaru({ sumber: 'dpa', subKegiatanId, bagianId }), ...isian };
  if (teksBulan.trim() === '') return draf;
  const hasil = parseWaktu(teksBulan, tahun);
  if (!hasil.ok) return { galat: { bulan: teks.galat.bulanTakTerbaca(hasil.bagian) } };
  return { ...draf, ...waktuDraf(hasil.jendela) };
}

export function createPecahStore(api: Api): StoreApi<KeadaanPecah> {
  return createStore<KeadaanPecah>()((set, get) => ({
    baris: KOSONG,
    galat: {},
    terakhir: '',
    ubah: (bagian) => set({ baris: { ...get().baris, ...bagian }, galat: {} }),
    async tambah(subKegiatanId, bagianId) {
      const { baris } = get();
      const pengaturan = await api.getPengaturan();
      const draf = drafCepat(baris, subKegiatanId, bagianId, pengaturan.identitas.tahun);
      const hasil = 'galat' in draf ? draf : inputDari(draf, pengaturan);
      if ('galat' in hasil) {
        set({ galat: hasil.galat });
        return null;
      }
      const id = await api.saveTugas(hasil.input);
      set({
        baris: { ...baris, nama: '', keluaran: '', volume: 1, norma: '' },
        galat: {},
        terakhir: baris.nama.trim(),
      });
      return id;
    },
  }));
}
