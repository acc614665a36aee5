import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisPratinjauDpa, HasilImpor, PratinjauDpa } from '../../api/views';
import type { Tanggal } from '../../domain/ids';
import type { JenisDpa } from '../../domain/subKegiatan';
import { dibatalkan, teksGalat } from '../parts/teksGalat';
import { hariIni } from '../parts/waktu';

/** What the user may correct in a row before it is taken in. */
export interface IsianBaris {
  readonly kode: string;
  readonly nama: string;
  readonly bagian: string;
  readonly abaikan: boolean;
  readonly alasanTanpaTugas: string;
}
export type TahapTinjau = 'tutup' | 'membaca' | 'tinjau' | 'menerima' | 'gagal';

export interface KeadaanTinjau {
  readonly tahap: TahapTinjau;
  readonly path: string;
  readonly jobId: string;
  readonly pratinjau: PratinjauDpa | null;
  /** null = the whole file. */
  readonly subUnit: string | null;
  readonly ubahan: ReadonlyMap<number, IsianBaris>;
  readonly jenis: JenisDpa;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly galat: string;
  /** Asks for a file or reads the named one. Nothing is written. */
  mulai(path?: string): Promise<void>;
  bacaSubUnit(kode: string | null): Promise<void>;
  ubah(baris: BarisPratinjauDpa, isian: Partial<IsianBaris>): void;
  aturDokumen(isian: Partial<Pick<KeadaanTinjau, 'jenis' | 'nomor' | 'tanggal'>>): void;
  /** All or nothing. null when it was refused; the reason stands in `galat`. */
  terima(): Promise<HasilImpor | null>;
  batal(): void;
  tutup(): void;
}
export type TinjauDpaStore = StoreApi<KeadaanTinjau>;

export const isianAwal = (baris: BarisPratinjauDpa): IsianBaris => ({
  kode: baris.kode,
  nama: baris.nama,
  bagian: baris.bagian,
  abaikan: false,
  alasanTanpaTugas: '',
});

export const isianBaris = (k: Pick<KeadaanTinjau, 'ubahan'>, baris: BarisPratinjauDpa): IsianBaris =>
  k.ubahan.get(baris.nomor) ?? isianAwal(baris);

/** A row a person should look at: doubtful, unknown, or with an error or warning of its own. */
export const meragukan = (baris: BarisPratinjauDpa): boolean =>
  baris.keyakinan !== 'pasti' || baris.temuan.some((t) => t.tingkat !== 'info');

/** … and nobody has touched it yet. */
export const perluDiperiksa = (k: Pick<KeadaanTinjau, 'ubahan'>, baris: BarisPratinjauDpa): boolean =>
  !k.ubahan.has(baris.nomor) && meragukan(baris);

/** Rupiah that would be taken in. */
export const totalDiterima = (k: Pick<KeadaanTinjau, 'ubahan' | 'pratinjau'>): number =>
  (k.pratinjau?.baris ?? []).reduce((jumlah, b) => jumlah + (isianBaris(k, b).abaikan ? 0 : b.pagu), 0);

const TERTUTUP = {
  tahap: 'tutup',
  path: '',
  jobId: '',
  pratinjau: null,
  subUnit: null,
  ubahan: new Map<number, IsianBaris>(),
  galat: '',
} as const;

export function createTinjauDpaStore(api: Api): TinjauDpaStore {
  return createStore<KeadaanTinjau>()((set, get) => {
    const baca = async (path: string, subUnit: string | null): Promise<void> => {
      const jobId = crypto.randomUUID();
      set({ tahap: 'membaca', path, subUnit, jobId, galat: '' });
      try {
        const pratinjau = await api.readDpa({ path, subUnit, jobId });
        if (get().jobId === jobId) set({ tahap: 'tinjau', pratinjau, ubahan: new Map() });
      } catch (error) {
        if (get().jobId !== jobId) return;
        if (dibatalkan(error)) get().tutup();
        else set({ tahap: 'gagal', pratinjau: null, galat: teksGalat(error) });
      }
    };
    return {
      ...TERTUTUP,
      jenis: 'murni',
      nomor: '',
      tanggal: hariIni(),
      async mulai(path) {
        try {
          const dipilih = path ?? (await api.pickSource({ jenis: 'dpa' }));
          if (dipilih !== null) await baca(dipilih, null);
        } catch (error) {
          set({ tahap: 'gagal', galat: teksGalat(error) });
        }
      },
      bacaSubUnit: (kode) => baca(get().path, kode),
      ubah(baris, isian) {
        const ubahan = new Map(get().ubahan);
        ubahan.set(baris.nomor, { ...isianBaris(get(), baris), ...isian });
        set({ ubahan, galat: '' });
      },
      aturDokumen: (isian) => set(isian),
      async terima() {
        const { pratinjau, ubahan, jenis, nomor, tanggal, tahap } = get();
        if (pratinjau === null || tahap !== 'tinjau') return null;
        set({ tahap: 'menerima', galat: '' });
        try {
          const perbaikan = [...ubahan].map(([nomorBaris, isian]) => ({ nomor: nomorBaris, ...isian }));
          const hasil = await api.acceptDpa({ imporId: pratinjau.imporId, jenis, nomor, tanggal, perbaikan });
          get().tutup();
          return hasil;
        } catch (error) {
          set({ tahap: 'tinjau', galat: teksGalat(error) });
          return null;
        }
      },
      batal() {
        const { jobId, tahap } = get();
        if (tahap === 'membaca') api.cancelJob({ jobId }).catch(() => undefined);
        get().tutup();
      },
      tutup: () => set(TERTUTUP),
    };
  });
}
