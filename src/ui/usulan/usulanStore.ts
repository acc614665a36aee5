import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HasilUsulan, Langkah } from '../../api/views';
import type { BagianId, TugasId } from '../../domain/ids';

/** A fixed seed: the same proposal for the same state. */
const BENIH = 1;

/** A proposal under review: nothing is written until it is accepted, whole or in part. */
export interface KeadaanUsulan {
  readonly hasil: HasilUsulan | null;
  /** Changes that will be carried out; all at first. */
  readonly dipilih: ReadonlySet<TugasId>;
  hitung(bagianId: BagianId | null, jobId: string): Promise<void>;
  pilih(id: TugasId, ya: boolean): void;
  pilihSemua(ya: boolean): void;
  /** Carries the chosen changes out as one command and closes the review. */
  terapkan(): Promise<Langkah>;
  tutup(): void;
}

export const createUsulanStore = (api: Api): StoreApi<KeadaanUsulan> =>
  createStore<KeadaanUsulan>()((set, get) => ({
    hasil: null,
    dipilih: new Set(),
    async hitung(bagianId, jobId) {
      const hasil = await api.proposePembagian({ bagianId, benih: BENIH, jobId });
      set({ hasil, dipilih: new Set(hasil.baris.map((b) => b.tugasId)) });
    },
    pilih(id, ya) {
      const dipilih = new Set(get().dipilih);
      if (ya) dipilih.add(id);
      else dipilih.delete(id);
      set({ dipilih });
    },
    pilihSemua(ya) {
      set({ dipilih: new Set(ya ? (get().hasil?.baris.map((b) => b.tugasId) ?? []) : []) });
    },
    async terapkan() {
      const { hasil, dipilih } = get();
      if (hasil === null || dipilih.size === 0) throw new Error('nothing chosen');
      const semua = dipilih.size === hasil.baris.length;
      const langkah = await api.acceptUsulan({
        usulanId: hasil.usulanId,
        tugasIds: semua ? null : hasil.baris.map((b) => b.tugasId).filter((id) => dipilih.has(id)),
      });
      get().tutup();
      return langkah;
    },
    tutup: () => set({ hasil: null, dipilih: new Set() }),
  }));
