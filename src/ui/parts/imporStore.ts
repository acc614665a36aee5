import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PemetaanLembar, PetaKolom } from '../../api/dpaViews';
import type { HasilImpor, TemuanImpor } from '../../api/views';
import { dibatalkan, teksGalat } from './teksGalat';

/** What both previews have: an id to accept it by, and findings of the file and of each row. */
export interface Pratinjau {
  readonly imporId: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly temuan: readonly TemuanImpor[];
  readonly baris: readonly {
    readonly nomor: number;
    /** `sama`: already in the file as it is. */
    readonly keadaan: 'baru' | 'diperbarui' | 'sama';
    readonly temuan: readonly TemuanImpor[];
  }[];
  /** Which column was read as what; null or absent where the source has no columns to choose from. */
  readonly pemetaan?: PemetaanLembar | null;
}
/** A mapping as the wire takes it. */
export interface PetaDipakai extends Omit<PetaKolom, 'kolom'> {
  readonly kolom: Record<string, number[]>;
}
const salinPeta = (peta: PetaKolom): PetaDipakai => ({
  ...peta,
  kolom: Object.fromEntries(Object.entries(peta.kolom).map(([bidang, kolom]) => [bidang, [...kolom]])),
});
export interface LangkahImpor<P extends Pratinjau> {
  pilih(): Promise<string | null>;
  /** `peta`: the columns as the user showed them, null = find them. */
  baca(path: string, jobId: string, peta: PetaDipakai | null): Promise<P>;
  terima(imporId: string): Promise<HasilImpor>;
}
/** `petakan` = the user says which column holds what. */
export type TahapImpor = 'tutup' | 'membaca' | 'petakan' | 'pratinjau' | 'menerima' | 'gagal';

export interface KeadaanImpor<P extends Pratinjau> {
  readonly tahap: TahapImpor;
  readonly jobId: string;
  /** What is read: a path, or the pasted text itself. */
  readonly sumber: string;
  readonly pratinjau: P | null;
  readonly galat: string;
  /** Asks for a file, or reads the one named, and shows what was understood. Nothing is written. */
  mulai(path?: string): Promise<void>;
  /** Reads the same source again by the given columns. */
  pakaiPeta(peta: PetaKolom): Promise<void>;
  /** Between the columns and the rows. */
  ke(tahap: 'petakan' | 'pratinjau'): void;
  /** null when it could not be accepted; the reason then stands in `galat`. */
  terima(): Promise<HasilImpor | null>;
  tutup(): void;
}

const kunci = (t: TemuanImpor): string => [t.kode, t.lembar, t.baris, t.kolom, t.pesan].join('|');

/** Findings that stand beside no row: of the file, its header, its sums. */
export function temuanBerkas(p: Pratinjau): readonly TemuanImpor[] {
  const diBaris = new Set(p.baris.flatMap((b) => b.temuan.map(kunci)));
  return p.temuan.filter((t) => !diBaris.has(kunci(t)));
}

/** How many of one weight; a finding listed both for the file and for its row counts once. */
export const jumlahTemuan = (p: Pratinjau, tingkat: TemuanImpor['tingkat']): number =>
  new Set([p.temuan, ...p.baris.map((b) => b.temuan)].flat().flatMap((t) => (t.tingkat === tingkat ? [kunci(t)] : [])))
    .size;

export function createImporStore<P extends Pratinjau>(langkah: LangkahImpor<P>): StoreApi<KeadaanImpor<P>> {
  return createStore<KeadaanImpor<P>>()((set, get) => {
    const baca = async (sumber: string, peta: PetaDipakai | null): Promise<void> => {
      const jobId = crypto.randomUUID();
      set({ tahap: 'membaca', jobId, sumber, pratinjau: null, galat: '' });
      try {
        const pratinjau = await langkah.baca(sumber, jobId, peta);
        const tahap = pratinjau.pemetaan?.yakin === false ? 'petakan' : 'pratinjau';
        if (get().jobId === jobId) set({ tahap, pratinjau });
      } catch (error) {
        if (get().jobId !== jobId) return;
        if (dibatalkan(error)) get().tutup();
        else set({ tahap: 'gagal', galat: teksGalat(error) });
      }
    };
    return {
      tahap: 'tutup',
      jobId: '',
      sumber: '',
      pratinjau: null,
      galat: '',
      async mulai(path) {
        const dipilih = path ?? (await langkah.pilih());
        if (dipilih !== null) await baca(dipilih, null);
      },
      pakaiPeta: (peta) => baca(get().sumber, salinPeta(peta)),
      ke: (tahap) => set({ tahap }),
      async terima() {
        const { pratinjau, tahap } = get();
        if (pratinjau === null || tahap !== 'pratinjau') return null;
        set({ tahap: 'menerima', galat: '' });
        try {
          const hasil = await langkah.terima(pratinjau.imporId);
          get().tutup();
          return hasil;
        } catch (error) {
          set({ tahap: 'pratinjau', galat: teksGalat(error) });
          return null;
        }
      },
      tutup: () => set({ tahap: 'tutup', jobId: '', sumber: '', pratinjau: null, galat: '' }),
    };
  });
}
