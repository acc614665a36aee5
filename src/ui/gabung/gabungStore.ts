import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HasilGabung, PratinjauGabung } from '../../api/gabungViews';
import type { AppEvent } from '../../api/views';
import { dibatalkan, teksGalat } from '../parts/teksGalat';
import type { Pekerjaan } from '../parts/useJob';
import { teks } from './teks';

/** `memilih`: the user chooses a file in the system's own window; nothing of ours is shown. */
export type TahapGabung = 'tutup' | 'memilih' | 'membaca' | 'pratinjau' | 'menggabungkan' | 'selesai' | 'gagal';

export interface KeadaanGabung {
  readonly tahap: TahapGabung;
  readonly pekerjaan: Pekerjaan | null;
  readonly pratinjau: PratinjauGabung | null;
  readonly hasil: HasilGabung | null;
  readonly galat: string;
  /** The plain yes to a clock far ahead. */
  readonly setujuJam: boolean;
  /** Reads that copy, or asks for one. Nothing is written. */
  mulai(path: string | null, kataSandi?: string): Promise<void>;
  aturSetujuJam(setuju: boolean): void;
  gabungkan(): Promise<void>;
  dengar(event: AppEvent): void;
  /** Stops what runs; what is shown stays for a second look where there is something to see. */
  batal(): Promise<void>;
  tutup(): void;
}

export type ApiGabung = Pick<Api, 'readGabung' | 'acceptGabung' | 'cancelJob'>;

/** May it be merged now: something new, and a yes where one is needed. */
export const bolehGabung = ({ tahap, pratinjau, setujuJam }: KeadaanGabung): boolean =>
  tahap === 'pratinjau' && pratinjau !== null && pratinjau.perubahan > 0 && (!pratinjau.perluSetujuJam || setujuJam);

const AWAL = { pekerjaan: null, pratinjau: null, hasil: null, galat: '', setujuJam: false } as const;

/** `onTutup`: nothing is left to show. */
export function createGabungStore(api: ApiGabung, onTutup: () => void): StoreApi<KeadaanGabung> {
  return createStore<KeadaanGabung>()((set, get) => {
    /** Runs one job; false when another one took its place meanwhile. */
    const kerja = (pekerjaan: Pekerjaan) => () => get().pekerjaan?.jobId === pekerjaan.jobId;
    return {
      tahap: 'tutup',
      ...AWAL,
      async mulai(path, kataSandi) {
        const pekerjaan = { jobId: crypto.randomUUID(), bagian: 0, teks: teks.membaca };
        const masih = kerja(pekerjaan);
        set({ ...AWAL, tahap: path === null ? 'memilih' : 'membaca', pekerjaan });
        try {
          const pratinjau = await api.readGabung({ path, kataSandi, jobId: pekerjaan.jobId });
          if (!masih()) return;
          if (pratinjau === null) get().tutup();
          else set({ tahap: 'pratinjau', pekerjaan: null, pratinjau });
        } catch (error) {
          if (!masih()) return;
          if (dibatalkan(error)) get().tutup();
          else set({ tahap: 'gagal', pekerjaan: null, galat: teksGalat(error) });
        }
      },
      aturSetujuJam: (setujuJam) => set({ setujuJam }),
      async gabungkan() {
        const { pratinjau, setujuJam } = get();
        if (!bolehGabung(get()) || pratinjau === null) return;
        const pekerjaan = { jobId: crypto.randomUUID(), bagian: 0, teks: teks.menggabungkan };
        const masih = kerja(pekerjaan);
        set({ tahap: 'menggabungkan', pekerjaan, galat: '' });
        try {
          const { gabungId } = pratinjau;
          const hasil = await api.acceptGabung({ gabungId, jobId: pekerjaan.jobId, setujuJam });
          if (masih()) set({ tahap: 'selesai', pekerjaan: null, hasil });
        } catch (error) {
          // Stopped before anything was written: the preview is still good.
          if (masih()) set({ tahap: 'pratinjau', pekerjaan: null, galat: dibatalkan(error) ? '' : teksGalat(error) });
        }
      },
      dengar(event) {
        const { pekerjaan, tahap } = get();
        if (event.type !== 'progress' || event.jobId !== pekerjaan?.jobId) return;
        const { jobId, bagian, teks: kata } = event;
        set({ pekerjaan: { jobId, bagian, teks: kata }, ...(tahap === 'memilih' && { tahap: 'membaca' as const }) });
      },
      async batal() {
        const { pekerjaan } = get();
        if (pekerjaan) await api.cancelJob({ jobId: pekerjaan.jobId });
      },
      tutup() {
        set({ ...AWAL, tahap: 'tutup' });
        onTutup();
      },
    };
  });
}
