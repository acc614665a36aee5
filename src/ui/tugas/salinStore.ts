import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { KelompokSalinan, PratinjauSalinan } from '../../api/tugasViews';
import type { HasilImpor } from '../../api/views';
import type { SubKegiatanId } from '../../domain/ids';
import { dibatalkan, teksGalat } from '../parts/teksGalat';

/** What becomes of a group: a line, `tusi`, `lewati`; '' = not decided yet. */
export type Tujuan = SubKegiatanId | 'tusi' | 'lewati' | '';

export interface KeadaanSalin {
  readonly tahap: 'tutup' | 'membaca' | 'tinjau' | 'menerima' | 'gagal';
  readonly jobId: string;
  readonly galat: string;
  readonly pratinjau: PratinjauSalinan | null;
  /** Decisions that differ from the proposal, by group. */
  readonly tujuan: ReadonlyMap<number, Tujuan>;
  /** Tasks left out one by one. */
  readonly tanpa: ReadonlySet<number>;
  readonly pembagian: boolean;
  /** Asks for last year's file and shows where its tasks would go. Nothing is written. */
  mulai(): Promise<void>;
  atur(nomor: number, tujuan: Tujuan): void;
  pakai(nomor: number, ya: boolean): void;
  aturPembagian(ya: boolean): void;
  terima(): Promise<HasilImpor | null>;
}

export const tujuanKelompok = ({ tujuan }: Pick<KeadaanSalin, 'tujuan'>, k: KelompokSalinan): Tujuan =>
  tujuan.get(k.nomor) ?? (k.cara === 'luarDpa' ? 'tusi' : (k.usul ?? ''));

/** Groups whose place a person must say. */
export const perluDipilih = (p: PratinjauSalinan): readonly KelompokSalinan[] =>
  p.kelompok.filter((k) => k.cara !== 'luarDpa' && k.usul === null);

/** Tasks that would be written (those that are there already do not count where the group goes as proposed). */
export function jumlahDisalin(keadaan: Pick<KeadaanSalin, 'tujuan' | 'tanpa' | 'pratinjau'>): number {
  let jumlah = 0;
  for (const k of keadaan.pratinjau?.kelompok ?? []) {
    const ke = tujuanKelompok(keadaan, k);
    if (ke === '' || ke === 'lewati') continue;
    const usul = k.cara === 'luarDpa' ? ke === 'tusi' : ke === k.usul;
    for (const t of k.tugas) if (!keadaan.tanpa.has(t.nomor) && !(usul && t.keadaan === 'ada')) jumlah += 1;
  }
  return jumlah;
}

type Keputusan = Parameters<Api['acceptTugasLalu']>[0]['kelompok'][number];
function keputusan(nomor: number, ke: Tujuan): Keputusan[] {
  if (ke === '') return [];
  if (ke === 'tusi' || ke === 'lewati')
    return [{ nomor, tindakan: ke === 'tusi' ? 'tusi' : 'lewati', subKegiatanId: null }];
  return [{ nomor, tindakan: 'salin', subKegiatanId: ke }];
}

export function createSalinStore(api: Api): StoreApi<KeadaanSalin> {
  return createStore<KeadaanSalin>()((set, get) => ({
    tahap: 'tutup',
    jobId: '',
    galat: '',
    pratinjau: null,
    tujuan: new Map(),
    tanpa: new Set(),
    pembagian: false,
    async mulai() {
      const jobId = crypto.randomUUID();
      const sebelum = get();
      set({ tahap: 'membaca', jobId, galat: '' });
      try {
        const pratinjau = await api.readTugasLalu({ path: null, jobId });
        if (get().jobId !== jobId) return;
        if (pratinjau) set({ tahap: 'tinjau', pratinjau, tujuan: new Map(), tanpa: new Set() });
        // The choice of a file was cancelled: what was shown before stays.
        else set({ tahap: sebelum.pratinjau ? 'tinjau' : 'tutup' });
      } catch (error) {
        if (get().jobId !== jobId) return;
        if (dibatalkan(error)) set({ tahap: 'tutup' });
        else set({ tahap: 'gagal', galat: teksGalat(error), pratinjau: null });
      }
    },
    atur: (nomor, tujuan) => set({ tujuan: new Map(get().tujuan).set(nomor, tujuan) }),
    pakai(nomor, ya) {
      const tanpa = new Set(get().tanpa);
      if (ya) tanpa.delete(nomor);
      else tanpa.add(nomor);
      set({ tanpa });
    },
    aturPembagian: (pembagian) => set({ pembagian }),
    async terima() {
      const { pratinjau, tujuan, tanpa, pembagian } = get();
      if (!pratinjau) return null;
      set({ tahap: 'menerima', galat: '' });
      const kelompok = [...tujuan].flatMap(([nomor, ke]) => keputusan(nomor, ke));
      try {
        const hasil = await api.acceptTugasLalu({
          imporId: pratinjau.imporId,
          kelompok,
          tanpa: [...tanpa],
          pembagian,
        });
        set({ tahap: 'tutup', pratinjau: null });
        return hasil;
      } catch (error) {
        set({ tahap: 'tinjau', galat: teksGalat(error) });
        return null;
      }
    },
  }));
}
