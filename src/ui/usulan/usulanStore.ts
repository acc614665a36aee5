import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { AppEvent, Langkah } from '../../api/views';
import type { BarisUsulan, HasilUsulan, JenisUbahan, KabarUsulan } from '../../api/usulanViews';
import type { BagianId, TugasId } from '../../domain/ids';
import { createHalamanStore, type KeadaanHalaman } from '../parts/halamanStore';
import type { Kabar } from '../stores/kabar';
import { SARING_AWAL, type SaringUsulan } from './saring';

/** A fixed seed: the same proposal for the same state. Proposing again around kept rows takes the next one. */
const BENIH = 1;

/** What is computed: for whom, and whether the present division stays where it does not hurt. */
export interface CaraUsul {
  readonly bagianId: BagianId | null;
  readonly pertahankan: boolean;
}
/** A computation under way. */
export interface JalanUsul {
  readonly jobId: string;
  /** 0..1 */
  readonly bagian: number;
  readonly teks: string;
  /** The best plan so far; null while there is none that could be used. */
  readonly kabar: KabarUsulan | null;
  /** The user said "cukup bagus". */
  readonly diakhiri: boolean;
}

/** A proposal: computed, looked at as a table or on the board, and only written when it is accepted, whole or in part. */
export interface KeadaanUsulan {
  readonly cara: CaraUsul;
  readonly jalan: JalanUsul | null;
  readonly hasil: HasilUsulan | null;
  /** Changes that will be carried out; all at first. */
  readonly dipilih: ReadonlySet<TugasId>;
  /** The office changed since: it can be looked at but not accepted. */
  readonly usang: boolean;
  /** Changes of this proposal carried out already. */
  readonly diterapkan: number;
  /** Where it is looked at; `simpan` = put aside. */
  readonly tampak: 'tabel' | 'papan' | 'simpan';
  readonly saring: SaringUsulan;
  /** Every task that passes the filter, also those of pages not read yet. */
  readonly tersaring: readonly TugasId[];
  mulai(cara: CaraUsul): Promise<void>;
  /** Keeps the chosen rows as they are and computes the rest again. */
  kunciUlang(): Promise<void>;
  cukup(): Promise<void>;
  batal(): Promise<void>;
  pilih(id: TugasId, ya: boolean): void;
  pilihBanyak(ids: readonly TugasId[], ya: boolean): void;
  aturSaring(ubah: Partial<SaringUsulan>): Promise<void>;
  tampilkan(tampak: KeadaanUsulan['tampak']): void;
  /** Carries the chosen changes out (or all of them) as one command; what was left out stays a proposal. */
  terapkan(semua?: boolean): Promise<Langkah>;
  buang(): void;
}
export interface UsulanStore extends StoreApi<KeadaanUsulan> {
  /** Rows of the proposal that pass the filter, by page. */
  readonly daftar: StoreApi<KeadaanHalaman<BarisUsulan>>;
}

const KOSONG = {
  hasil: null,
  dipilih: new Set<TugasId>(),
  usang: false,
  diterapkan: 0,
  tampak: 'simpan',
  saring: SARING_AWAL,
  tersaring: [],
} as const satisfies Partial<KeadaanUsulan>;

export function createUsulanStore(api: Api, kabar?: Kabar): UsulanStore {
  let benih = BENIH;
  /** Our own command changes the office too; that is no reason to call the proposal old. */
  let menerapkan = false;
  const daftar = createHalamanStore<BarisUsulan>(() => Promise.resolve({ total: 0, baris: [] }));

  const store = createStore<KeadaanUsulan>()((set, get) => {
    const bacaDaftar = (hasil: HasilUsulan, saring: SaringUsulan): Promise<void> =>
      daftar.getState().ganti(async (offset, limit) => {
        const { usulanId } = hasil;
        const halaman = await api.listUsulan({ usulanId, ...saring, offset, limit });
        if (offset === 0 && get().hasil === hasil && get().saring === saring) set({ tersaring: halaman.tugasIds });
        return halaman;
      });
    const hitung = async (cara: CaraUsul, dasar: HasilUsulan | null): Promise<void> => {
      if (get().jalan) return;
      const jobId = crypto.randomUUID();
      benih = dasar ? dasar.benih + 1 : BENIH;
      set({ cara, jalan: { jobId, bagian: 0, teks: '', kabar: null, diakhiri: false } });
      try {
        const tetap = dasar && {
          usulanId: dasar.usulanId,
          tugasIds: dasar.tugasIds.filter((id) => get().dipilih.has(id)),
          orang: [],
        };
        const hasil = await api.proposePembagian({ ...cara, benih, jobId, dasar: tetap });
        if (get().jalan?.jobId !== jobId) return;
        const saring = SARING_AWAL;
        set({
          hasil,
          dipilih: new Set(hasil.tugasIds),
          usang: false,
          diterapkan: 0,
          tampak: 'tabel',
          saring,
          tersaring: [],
        });
        await bacaDaftar(hasil, saring);
      } finally {
        if (get().jalan?.jobId === jobId) set({ jalan: null });
      }
    };
    /** The program has taken the accepted rows out of the proposal; the others may still be accepted. */
    const sisakan = async (lama: HasilUsulan): Promise<void> => {
      const { dipilih, diterapkan } = get();
      const tugasIds = lama.tugasIds.filter((id) => !dipilih.has(id));
      const hitung = async (jenis: JenisUbahan): Promise<number> =>
        (await api.listUsulan({ usulanId: lama.usulanId, ...SARING_AWAL, jenis, offset: 0, limit: 1 })).total;
      const [baru, pindah, tambah] = await Promise.all([hitung('baru'), hitung('pindah'), hitung('tambah')]);
      const hasil = { ...lama, tugasIds, perJenis: { baru, pindah, tambah } };
      const jumlah = diterapkan + lama.tugasIds.length - tugasIds.length;
      set({ hasil, dipilih: new Set(tugasIds), diterapkan: jumlah, tampak: 'simpan', saring: SARING_AWAL });
      await bacaDaftar(hasil, SARING_AWAL);
    };
    return {
      cara: { bagianId: null, pertahankan: true },
      jalan: null,
      ...KOSONG,
      mulai: (cara) => hitung(cara, null),
      async kunciUlang() {
        const { hasil, cara } = get();
        if (hasil) await hitung(cara, hasil);
      },
      async cukup() {
        const { jalan } = get();
        if (!jalan) return;
        const dapat = await api.finishJob({ jobId: jalan.jobId });
        const kini = get().jalan;
        if (dapat && kini?.jobId === jalan.jobId) set({ jalan: { ...kini, diakhiri: true } });
      },
      async batal() {
        const { jalan } = get();
        if (jalan) await api.cancelJob({ jobId: jalan.jobId });
      },
      pilih: (id, ya) => get().pilihBanyak([id], ya),
      pilihBanyak(ids, ya) {
        const dipilih = new Set(get().dipilih);
        for (const id of ids)
          if (ya) dipilih.add(id);
          else dipilih.delete(id);
        set({ dipilih });
      },
      async aturSaring(ubah) {
        const { hasil } = get();
        const saring = { ...get().saring, ...ubah };
        set({ saring });
        if (hasil) await bacaDaftar(hasil, saring);
      },
      tampilkan: (tampak) => set({ tampak }),
      async terapkan(semua = false) {
        const { hasil, dipilih } = get();
        if (hasil === null || (!semua && dipilih.size === 0)) throw new Error('nothing chosen');
        const seluruhnya = semua || dipilih.size === hasil.tugasIds.length;
        menerapkan = true;
        try {
          const langkah = await api.acceptUsulan({
            usulanId: hasil.usulanId,
            tugasIds: seluruhnya ? null : hasil.tugasIds.filter((id) => dipilih.has(id)),
          });
          if (seluruhnya) get().buang();
          else await sisakan(hasil);
          return langkah;
        } finally {
          menerapkan = false;
        }
      },
      buang: () => set(KOSONG),
    };
  });

  kabar?.dengar((event: AppEvent) => {
    const { jalan, hasil } = store.getState();
    if (event.type === 'progress' && event.jobId === jalan?.jobId)
      store.setState({
        jalan: { ...jalan, bagian: event.bagian, teks: event.teks, kabar: event.usulan ?? jalan.kabar },
      });
    if (event.type !== 'changed') return;
    if (event.sebab === 'buka' || event.sebab === 'tutup') store.setState(KOSONG);
    else if (hasil && !menerapkan) store.setState({ usang: true });
  });
  return Object.assign(store, { daftar });
}

/** How many of these are chosen. */
export const jumlahDipilih = (ids: readonly TugasId[], dipilih: ReadonlySet<TugasId>): number =>
  ids.reduce((n, id) => n + Number(dipilih.has(id)), 0);
