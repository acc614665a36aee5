import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisFormulir, HasilFormulir, KeadaanFormulir, PratinjauFormulir } from '../../api/formulirViews';
import type { FormulirInput } from '../../api/formulirInputs';
import type { BidangIsian } from '../../domain/formulirTugas';
import type { BagianId, TugasId } from '../../domain/ids';
import { dibatalkan, teksGalat } from '../parts/teksGalat';

export type SaringFormulir = KeadaanFormulir | 'semua' | 'temuan';
export interface KeadaanBaca {
  readonly tahap: 'tutup' | 'membaca' | 'tinjau' | 'menerima' | 'gagal';
  readonly jobId: string;
  readonly pratinjau: PratinjauFormulir | null;
  readonly galat: string;
  /** null = all bagian of the files. */
  readonly bagianId: BagianId | null;
  readonly saring: SaringFormulir;
  /** Rows decided otherwise than by default. */
  readonly diterima: ReadonlyMap<TugasId, boolean>;
  /** Chosen proposal by row and field; null = the value of the office. */
  readonly nilai: ReadonlyMap<TugasId, ReadonlyMap<BidangIsian, number | null>>;
  /** Asks for files, or reads those named. False: nothing was chosen. */
  mulai(paths: readonly string[] | null): Promise<boolean>;
  aturBagian(bagianId: BagianId | null): void;
  aturSaring(saring: SaringFormulir): void;
  terapkan(ids: readonly TugasId[], ya: boolean): void;
  pilih(id: TugasId, bidang: BidangIsian, usulan: number | null): void;
  /** All conflicts of these rows: the (first possible) value of the form, or the office's. */
  pilihSemua(baris: readonly BarisFormulir[], sumber: 'formulir' | 'aplikasi'): void;
  /** null when it could not be accepted; the reason then stands in `galat`. */
  terima(): Promise<HasilFormulir | null>;
  tutup(): void;
}

const KOSONG = {
  tahap: 'tutup',
  jobId: '',
  pratinjau: null,
  galat: '',
  bagianId: null,
  saring: 'semua',
  diterima: new Map<TugasId, boolean>(),
  nilai: new Map<TugasId, ReadonlyMap<BidangIsian, number | null>>(),
} as const;

/** New and changed rows are taken over, conflicts keep the office's value; emptied and removed tasks stay as they are. */
export const terimaBawaan = ({ keadaan, dapatDiterima }: BarisFormulir): boolean =>
  dapatDiterima && keadaan !== 'dikosongkan' && keadaan !== 'terhapus';

export const akanDiterapkan = (s: Pick<KeadaanBaca, 'diterima'>, baris: BarisFormulir): boolean =>
  baris.dapatDiterima && (s.diterima.get(baris.id) ?? terimaBawaan(baris));

/** Place in `usulan` that holds for a field; null = the office's value. */
export function nilaiBerlaku(s: Pick<KeadaanBaca, 'nilai'>, baris: BarisFormulir, bidang: BidangIsian): number | null {
  const dipilih = s.nilai.get(baris.id)?.get(bidang);
  if (dipilih !== undefined) return dipilih;
  const perubahan = baris.perubahan.find((p) => p.bidang === bidang);
  const bolehLangsung = baris.keadaan === 'baru' || perubahan?.bentrok === false;
  return bolehLangsung && perubahan?.usulan[0]?.halangan === '' ? 0 : null;
}

/** A row that is marked but whose every field keeps the office's value changes nothing. */
export function berdampak(s: Pick<KeadaanBaca, 'diterima' | 'nilai'>, baris: BarisFormulir): boolean {
  if (!akanDiterapkan(s, baris)) return false;
  if (baris.keadaan !== 'berubah' && baris.keadaan !== 'bentrok') return true;
  return baris.perubahan.some(({ bidang }) => nilaiBerlaku(s, baris, bidang) !== null);
}

const berTemuan = ({ temuan }: BarisFormulir): boolean => temuan.some(({ tingkat }) => tingkat !== 'info');

export const cocokSaring = (baris: BarisFormulir, saring: SaringFormulir): boolean =>
  saring === 'semua' || (saring === 'temuan' ? berTemuan(baris) : baris.keadaan === saring);

export const barisTampak = ({ pratinjau, bagianId, saring }: KeadaanBaca): readonly BarisFormulir[] =>
  (pratinjau?.baris ?? []).filter((b) => (bagianId === null || b.bagianId === bagianId) && cocokSaring(b, saring));

export function keputusan({ pratinjau, diterima, nilai }: KeadaanBaca): FormulirInput['keputusan'] {
  return (pratinjau?.baris ?? [])
    .filter((b) => diterima.has(b.id) || nilai.has(b.id))
    .map((b) => ({
      id: b.id,
      terima: akanDiterapkan({ diterima }, b),
      isian: [...(nilai.get(b.id) ?? [])].map(([bidang, usulan]) => ({ bidang, usulan })),
    }));
}

export function createBacaFormulirStore(api: Api): StoreApi<KeadaanBaca> {
  return createStore<KeadaanBaca>()((set, get) => ({
    ...KOSONG,
    async mulai(diberikan) {
      const paths = diberikan ?? (await api.pickSources({ jenis: 'formulir' }));
      if (paths === null || paths.length === 0) return false;
      const jobId = crypto.randomUUID();
      set({ ...KOSONG, tahap: 'membaca', jobId });
      try {
        const pratinjau = await api.readFormulir({ paths: [...paths], jobId });
        if (get().jobId === jobId) set({ tahap: 'tinjau', pratinjau });
      } catch (error) {
        if (get().jobId !== jobId) return true;
        if (dibatalkan(error)) get().tutup();
        else set({ tahap: 'gagal', galat: teksGalat(error) });
      }
      return true;
    },
    aturBagian: (bagianId) => set({ bagianId }),
    aturSaring: (saring) => set({ saring }),
    terapkan(ids, ya) {
      const diterima = new Map(get().diterima);
      for (const id of ids) diterima.set(id, ya);
      set({ diterima });
    },
    pilih(id, bidang, usulan) {
      const nilai = new Map(get().nilai);
      nilai.set(id, new Map(nilai.get(id)).set(bidang, usulan));
      set({ nilai });
    },
    pilihSemua(baris, sumber) {
      for (const b of baris)
        for (const { bidang, usulan, bentrok } of b.perubahan) {
          const at = usulan.findIndex(({ halangan }) => halangan === '');
          if (bentrok) get().pilih(b.id, bidang, sumber === 'formulir' && at >= 0 ? at : null);
        }
    },
    async terima() {
      const { pratinjau, tahap } = get();
      if (pratinjau === null || tahap !== 'tinjau') return null;
      set({ tahap: 'menerima', galat: '' });
      try {
        const hasil = await api.acceptFormulir({ imporId: pratinjau.imporId, keputusan: keputusan(get()) });
        get().tutup();
        return hasil;
      } catch (error) {
        set({ tahap: 'tinjau', galat: teksGalat(error) });
        return null;
      }
    },
    tutup: () => set({ ...KOSONG }),
  }));
}
