import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { BarisPratinjauAbk, HasilAbkDiterima, PratinjauAbk } from '../../api/tugasViews';
import type { BagianId, TugasId } from '../../domain/ids';
import { dibatalkan, teksGalat } from '../parts/teksGalat';

/** What becomes of a line: the norm of a task, a task of its own, or nothing. */
export type PilihanAbk = TugasId | 'baru' | null;

export interface KeadaanAbk {
  readonly tahap: 'tutup' | 'membaca' | 'tinjau' | 'menerima' | 'gagal';
  readonly jobId: string;
  readonly galat: string;
  readonly pratinjau: PratinjauAbk | null;
  readonly pilihan: ReadonlyMap<number, PilihanAbk>;
  /** Bagian of new tasks. */
  readonly bagianId: BagianId | null;
  mulai(): Promise<void>;
  pilih(nomor: number, pilihan: PilihanAbk): void;
  /** Every usable line without a task becomes one. */
  tambahSemua(): void;
  lepasSemua(): void;
  aturBagian(id: BagianId | null): void;
  terima(): Promise<HasilAbkDiterima | null>;
}

export const jumlahAbk = ({ pilihan }: Pick<KeadaanAbk, 'pilihan'>): { norma: number; tugas: number } => {
  const semua = [...pilihan.values()];
  const tugas = semua.filter((p) => p === 'baru').length;
  return { tugas, norma: semua.filter((p) => p !== null).length - tugas };
};

/** One task takes one norm: choosing it elsewhere frees it here. */
function dengan(lama: ReadonlyMap<number, PilihanAbk>, nomor: number, baru: PilihanAbk): Map<number, PilihanAbk> {
  const hasil = new Map(lama);
  if (baru !== null && baru !== 'baru')
    for (const [lain, pilihan] of hasil) if (pilihan === baru && lain !== nomor) hasil.set(lain, null);
  return hasil.set(nomor, baru);
}

const usulan = (baris: readonly BarisPratinjauAbk[]): Map<number, PilihanAbk> =>
  new Map(baris.flatMap(({ nomor, usul }) => (usul === null ? [] : [[nomor, usul] as const])));

export function createAbkStore(api: Api, bagianId: BagianId | null): StoreApi<KeadaanAbk> {
  return createStore<KeadaanAbk>()((set, get) => ({
    tahap: 'tutup',
    jobId: '',
    galat: '',
    pratinjau: null,
    pilihan: new Map(),
    bagianId,
    async mulai() {
      const jobId = crypto.randomUUID();
      const sebelum = get();
      set({ tahap: 'membaca', jobId, galat: '' });
      try {
        const pratinjau = await api.readAbk({ path: null, jobId });
        if (get().jobId !== jobId) return;
        if (pratinjau) set({ tahap: 'tinjau', pratinjau, pilihan: usulan(pratinjau.baris) });
        else set({ tahap: sebelum.pratinjau ? 'tinjau' : 'tutup' });
      } catch (error) {
        if (get().jobId !== jobId) return;
        if (dibatalkan(error)) set({ tahap: 'tutup' });
        else set({ tahap: 'gagal', galat: teksGalat(error), pratinjau: null });
      }
    },
    pilih: (nomor, pilihan) => set({ pilihan: dengan(get().pilihan, nomor, pilihan) }),
    tambahSemua() {
      const pilihan = new Map(get().pilihan);
      for (const { nomor, mustahil } of get().pratinjau?.baris ?? [])
        if (!mustahil && (pilihan.get(nomor) ?? null) === null) pilihan.set(nomor, 'baru');
      set({ pilihan });
    },
    lepasSemua: () => set({ pilihan: new Map() }),
    aturBagian: (id) => set({ bagianId: id }),
    async terima() {
      const { pratinjau, pilihan, bagianId: ke } = get();
      if (!pratinjau) return null;
      set({ tahap: 'menerima', galat: '' });
      const isi = [...pilihan];
      try {
        const hasil = await api.acceptAbk({
          imporId: pratinjau.imporId,
          norma: isi.flatMap(([nomor, p]) => (p === null || p === 'baru' ? [] : [{ nomor, tugasId: p }])),
          tugas: isi.flatMap(([nomor, p]) => (p === 'baru' ? [{ nomor, bagianId: ke }] : [])),
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
