import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { SasaranSurat } from '../../api/suratInputs';
import { AppError } from '../../api/errors';
import type { HasilSurat } from '../../api/views';
import { usulanUntuk } from '../../documents/susunPekerjaan';
import type { BagianId, PegawaiId, TugasId } from '../../domain/ids';
import { drafKosong, sasaranDari, type DrafNaskah, type GalatNaskah } from './sasaran';

export interface PratinjauNaskah {
  readonly pdf: Uint8Array;
  readonly jumlah: number;
  readonly sasaran: SasaranSurat;
  /** The draft it was made from: when the form differs, the preview is stale. */
  readonly dari: DrafNaskah;
}
export interface KeadaanNaskah {
  readonly layar: 'baru' | 'register';
  readonly draf: DrafNaskah;
  readonly galat: GalatNaskah;
  readonly pratinjau: PratinjauNaskah | null;
  readonly penomoran: 'otomatis' | 'menyusul';
  readonly cara: 'perOrang' | 'satuBerkas';
  /** What was issued last, until something else is prepared. */
  readonly hasil: HasilSurat | null;
  pilihLayar(layar: 'baru' | 'register'): void;
  ubah(bagian: Partial<DrafNaskah>): void;
  atur(pilihan: Partial<Pick<KeadaanNaskah, 'penomoran' | 'cara'>>): void;
  /** Fills the form from a task: what for, on which basis, and who is on it. */
  dariTugas(tugasId: TugasId): Promise<void>;
  untukPegawai(pegawaiIds: readonly PegawaiId[]): void;
  /** Makes the PDF without using a number. false = a field is missing (see `galat`). Errors of the program are thrown. */
  siapkan(jobId: string): Promise<boolean>;
  /** null = the user cancelled the choice of a folder; nothing was issued. */
  terbitkan(jobId: string): Promise<HasilSurat | null>;
  lupakanHasil(): void;
}

const HALAMAN = 1000;

/** People of a bagian who have tasks; a bagian without any is an error the user can read. */
async function orangBagian(api: Api, bagianId: BagianId): Promise<PegawaiId[]> {
  const ids: PegawaiId[] = [];
  for (let offset = 0; ; offset += HALAMAN) {
    const { total, baris } = await api.listPegawai({ bagianId, keadaan: 'semua', cari: '', offset, limit: HALAMAN });
    ids.push(...baris.filter((p) => p.jumlahTugas > 0).map((p) => p.id));
    if (offset + HALAMAN >= total) break;
  }
  if (ids.length === 0) throw new AppError('tanpaPenerima');
  return ids;
}

export function createNaskahStore(api: Api, hariIni: string): StoreApi<KeadaanNaskah> {
  return createStore<KeadaanNaskah>()((set, get) => ({
    layar: 'baru',
    draf: drafKosong(hariIni),
    galat: {},
    pratinjau: null,
    penomoran: 'otomatis',
    cara: 'perOrang',
    hasil: null,
    pilihLayar: (layar) => set({ layar }),
    ubah(bagian) {
      const sisa = Object.entries(get().galat).filter(([nama]) => !(nama in bagian));
      set({ draf: { ...get().draf, ...bagian }, galat: Object.fromEntries(sisa) });
    },
    atur: (pilihan) => set(pilihan),
    async dariTugas(tugasId) {
      const tugas = await api.getTugas({ id: tugasId });
      get().ubah({
        jenis: 'surat_tugas',
        tugasId,
        pegawaiIds: tugas.pembagian.map((p) => p.pegawaiId),
        untuk: usulanUntuk(tugas).join('\n'),
        dasar: tugas.dasar.split(/;\s*/).join('\n'),
      });
      set({ layar: 'baru' });
    },
    untukPegawai(pegawaiIds) {
      get().ubah({ jenis: 'petikan', lingkup: 'pilih', pegawaiIds });
      set({ layar: 'baru' });
    },
    async siapkan(jobId) {
      const { draf } = get();
      const hasil = await sasaranDari(draf, (bagianId) => orangBagian(api, bagianId));
      if ('galat' in hasil) {
        set({ galat: hasil.galat });
        return false;
      }
      set({ hasil: null });
      const { pdf, jumlah } = await api.previewSurat({ sasaran: hasil.sasaran, jobId });
      set({ pratinjau: { pdf, jumlah, sasaran: hasil.sasaran, dari: draf } });
      return true;
    },
    async terbitkan(jobId) {
      const { pratinjau, penomoran, cara } = get();
      if (pratinjau === null) return null;
      const hasil = await api.issueSurat({ sasaran: pratinjau.sasaran, penomoran, cara, folder: null, jobId });
      if (hasil !== null) set({ hasil, pratinjau: null });
      return hasil;
    },
    lupakanHasil: () => set({ hasil: null }),
  }));
}
