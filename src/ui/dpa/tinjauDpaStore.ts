import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisPratinjauDpa, HasilImporDpa, PetaKolom, PratinjauDpa } from '../../api/dpaViews';
import type { DpaId, Tanggal } from '../../domain/ids';
import type { JenisDpa } from '../../domain/subKegiatan';
import { dibatalkan, teksGalat } from '../parts/teksGalat';
import { isianBaris, type IsianBaris, type Suntingan } from './isianTinjau';
import { lintasKantor } from './pilihUnit';
import { tanggalBaku, tanggalPreset } from './tanggalDokumen';

/** `petakan` = the machine is not sure of the columns; `pilihUnit` = a rekap of many offices. */
export type TahapTinjau = 'tutup' | 'membaca' | 'petakan' | 'pilihUnit' | 'tinjau' | 'menerima' | 'gagal';

/** Which document of the year these files are. */
export interface TujuanDpa {
  /** An existing version, null = a new one with the three below. */
  readonly dpaId: DpaId | null;
  readonly jenis: JenisDpa;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly cakupan: 'seluruh' | 'sebagian';
}

export interface KeadaanTinjau extends Suntingan {
  readonly tahap: TahapTinjau;
  readonly paths: readonly string[];
  readonly jobId: string;
  readonly pratinjau: PratinjauDpa | null;
  /** null = the whole file. */
  readonly subUnit: string | null;
  /** The user's own mapping of columns, null = the machine's. */
  readonly peta: PetaKolom | null;
  readonly tujuan: TujuanDpa;
  /** Budget year of the open file, 0 before the first reading. */
  readonly tahun: number;
  /** The user has changed `tujuan`: reading again keeps it. */
  readonly tujuanDiubah: boolean;
  readonly ingatBagian: boolean;
  readonly terpilih: ReadonlySet<number>;
  readonly galat: string;
  /** What was shown before the present reading, to come back to when it is stopped. */
  readonly lalu: Pick<KeadaanTinjau, 'tahap' | 'subUnit' | 'peta'> | null;
  /** Asks for files or reads the named ones. Nothing is written. */
  mulai(paths?: readonly string[]): Promise<void>;
  bacaSubUnit(kode: string | null): Promise<void>;
  bacaPeta(peta: PetaKolom): Promise<void>;
  ke(tahap: 'petakan' | 'pilihUnit' | 'tinjau'): void;
  ubah(baris: BarisPratinjauDpa, isian: Partial<IsianBaris>): void;
  /** The same for many rows at once. */
  ubahTerpilih(isian: Partial<IsianBaris>): void;
  nyatakanBenar(nomor: readonly number[]): void;
  /** Adds the chosen rows to the first of them. */
  gabungkan(): void;
  pilih(nomor: Iterable<number>): void;
  aturTujuan(isian: Partial<TujuanDpa>): void;
  aturIngat(ingatBagian: boolean): void;
  /** All or nothing. null when it was refused; the reason stands in `galat`. */
  terima(): Promise<HasilImporDpa | null>;
  /** Stops reading; back to what was shown before, or out. */
  batal(): void;
  tutup(): void;
}
export type TinjauDpaStore = StoreApi<KeadaanTinjau>;

const TERTUTUP = {
  tahap: 'tutup',
  paths: [],
  jobId: '',
  pratinjau: null,
  subUnit: null,
  peta: null,
  ubahan: new Map<number, IsianBaris>(),
  diperiksa: new Set<number>(),
  terpilih: new Set<number>(),
  tahun: 0,
  tujuanDiubah: false,
  ingatBagian: true,
  galat: '',
  lalu: null,
} as const;

function tujuanAwal(p: PratinjauDpa, tahun: number): TujuanDpa {
  const jenis = p.dokumen.jenis ?? (p.versi.length === 0 ? 'murni' : 'pergeseran');
  return {
    dpaId: p.versiCocok,
    jenis,
    nomor: p.dokumen.nomor,
    tanggal: p.dokumen.tanggal ?? tanggalBaku(jenis, tahun),
    cakupan: p.seluruh ? 'seluruh' : 'sebagian',
  };
}

function tahapAwal(p: PratinjauDpa, subUnit: string | null): 'petakan' | 'pilihUnit' | 'tinjau' {
  if (p.pemetaan !== null && !p.pemetaan.yakin) return 'petakan';
  return subUnit === null && lintasKantor(p.subUnit) ? 'pilihUnit' : 'tinjau';
}

export function createTinjauDpaStore(api: Api): TinjauDpaStore {
  return createStore<KeadaanTinjau>()((set, get) => {
    const baca = async (isi: Pick<KeadaanTinjau, 'paths' | 'subUnit' | 'peta'>): Promise<void> => {
      const jobId = crypto.randomUUID();
      const { tahap: sebelum, subUnit: unitLama, peta: petaLama, pratinjau: ada } = get();
      const lalu = ada === null ? null : { tahap: sebelum, subUnit: unitLama, peta: petaLama };
      const { paths, subUnit, peta } = isi;
      set({ tahap: 'membaca', ...isi, jobId, galat: '', lalu });
      try {
        const [pratinjau, { berkas }] = await Promise.all([
          api.readDpa({ paths: [...paths], subUnit, peta: peta && salinPeta(peta), jobId }),
          api.getSesi(),
        ]);
        if (get().jobId !== jobId) return;
        const { tujuanDiubah, tujuan } = get();
        const tahun = berkas?.tahun ?? 0;
        const awal = tujuanAwal(pratinjau, tahun);
        set({
          tahap: tahapAwal(pratinjau, subUnit),
          pratinjau,
          tahun,
          ubahan: new Map(),
          diperiksa: new Set(),
          terpilih: new Set(),
          // What is covered follows what was read: one sub unit of a rekap says nothing of the others.
          tujuan: tujuanDiubah ? { ...tujuan, cakupan: awal.cakupan } : awal,
        });
      } catch (error) {
        if (get().jobId !== jobId) return;
        if (dibatalkan(error)) get().batal();
        else set({ tahap: 'gagal', pratinjau: null, galat: teksGalat(error) });
      }
    };
    const catat = (isian: readonly (readonly [number, IsianBaris])[]): void =>
      set({ ubahan: new Map([...get().ubahan, ...isian]), galat: '' });

    return {
      ...TERTUTUP,
      tujuan: { dpaId: null, jenis: 'murni', nomor: '', tanggal: tanggalBaku('murni', 0), cakupan: 'seluruh' },
      async mulai(paths) {
        try {
          const dipilih = paths ?? (await api.pickSources({ jenis: 'dpa' }));
          if (dipilih === null || dipilih.length === 0) return;
          set({ ...TERTUTUP });
          await baca({ paths: dipilih, subUnit: null, peta: null });
        } catch (error) {
          set({ tahap: 'gagal', galat: teksGalat(error) });
        }
      },
      bacaSubUnit: (subUnit) => baca({ paths: get().paths, subUnit, peta: get().peta }),
      bacaPeta: (peta) => baca({ paths: get().paths, subUnit: null, peta }),
      ke: (tahap) => set({ tahap }),
      ubah(baris, isian) {
        catat([[baris.nomor, { ...isianBaris(get(), baris), ...isian }]]);
        if (['kode', 'nama', 'pagu'].some((bidang) => bidang in isian)) get().nyatakanBenar([baris.nomor]);
      },
      ubahTerpilih(isian) {
        const { pratinjau, terpilih } = get();
        const baris = (pratinjau?.baris ?? []).filter((b) => terpilih.has(b.nomor));
        catat(baris.map((b) => [b.nomor, { ...isianBaris(get(), b), ...isian }]));
      },
      nyatakanBenar: (nomor) => set({ diperiksa: new Set([...get().diperiksa, ...nomor]), galat: '' }),
      gabungkan() {
        const { pratinjau, terpilih } = get();
        const [induk, ...lain] = (pratinjau?.baris ?? []).filter(
          (b) => terpilih.has(b.nomor) && !isianBaris(get(), b).abaikan,
        );
        if (induk === undefined || lain.length === 0) return;
        const ikut = new Set(lain.map((b) => b.nomor));
        // Rows that were added to one of these before now stand with the first one too.
        const pindah = (pratinjau?.baris ?? []).filter((b) => {
          const ke = isianBaris(get(), b).gabungKe;
          return ikut.has(b.nomor) || (ke !== null && ikut.has(ke) && b.nomor !== induk.nomor);
        });
        catat([
          [induk.nomor, { ...isianBaris(get(), induk), gabungKe: null }],
          ...pindah.map((b) => [b.nomor, { ...isianBaris(get(), b), gabungKe: induk.nomor }] as const),
        ]);
        set({ terpilih: new Set() });
      },
      pilih: (nomor) => set({ terpilih: new Set(nomor) }),
      aturTujuan(isian) {
        const { tujuan, tahun } = get();
        // Another kind has another preset; a date of the document or of the user stays.
        const ikutJenis =
          isian.jenis !== undefined && tanggalPreset(get()) ? { tanggal: tanggalBaku(isian.jenis, tahun) } : {};
        set({ tujuan: { ...tujuan, ...ikutJenis, ...isian }, tujuanDiubah: true });
      },
      aturIngat: (ingatBagian) => set({ ingatBagian }),
      async terima() {
        const { pratinjau, ubahan, tujuan, ingatBagian, tahap } = get();
        if (pratinjau === null || tahap !== 'tinjau') return null;
        set({ tahap: 'menerima', galat: '' });
        const { dpaId, jenis, nomor, tanggal, cakupan } = tujuan;
        try {
          const hasil = await api.acceptDpa({
            imporId: pratinjau.imporId,
            tujuan: dpaId === null ? { jenis, nomor, tanggal } : { dpaId },
            cakupan,
            ingatBagian,
            perbaikan: [...ubahan].map(([nomorBaris, { paguTertulis: _, ...isian }]) => ({
              nomor: nomorBaris,
              ...isian,
            })),
          });
          get().tutup();
          return hasil;
        } catch (error) {
          set({ tahap: 'tinjau', galat: teksGalat(error) });
          return null;
        }
      },
      batal() {
        const { jobId, tahap, lalu } = get();
        if (tahap === 'membaca') api.cancelJob({ jobId }).catch(() => undefined);
        if (tahap === 'membaca' && lalu !== null) set({ ...lalu, jobId: '', lalu: null });
        else get().tutup();
      },
      tutup: () => set(TERTUTUP),
    };
  });
}

/** The wire takes mutable lists. */
const salinPeta = (peta: PetaKolom) => ({
  ...peta,
  kolom: Object.fromEntries(Object.entries(peta.kolom).map(([bidang, kolom]) => [bidang, [...kolom]])),
});
