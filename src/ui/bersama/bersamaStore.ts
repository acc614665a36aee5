import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OrangBersama, StatusBersama } from '../../api/bersamaViews';
import type { bersamaCalls } from '../../api/calls/bersama';
import type { Api } from '../../api/api';
import type { Benturan } from '../../api/gabungViews';
import type { AppEvent } from '../../api/views';
import type { Kabar } from '../stores/kabar';
import { catatBaris, LAMA_TANDA, segarkanBaris, tanpaBaris, type DaftarBaru } from './barisBaru';
import { catatKabar, SELANG_KABAR, type KabarOrang } from './kabarOrang';
import { kunciBenturan } from './kunciBenturan';

export type ApiBersama = Pick<Api, keyof typeof bersamaCalls | 'listBenturan' | 'settleBenturan'>;
export type Putusan = Parameters<Api['settleBenturan']>[0]['putusan'][number]['pilih'];
export type BarisDiubah = NonNullable<OrangBersama['sedang']>;

/** The shared folder as a window sees it: who is here, what came, what is still to be decided. */
export interface KeadaanBersama {
  /** null until known, and without a file. */
  readonly status: StatusBersama | null;
  /** The panel of the status chip. */
  readonly panel: boolean;
  /** What others sent, newest first. */
  readonly kabar: readonly KabarOrang[];
  /** The first line is news of this moment: said in the status bar. */
  readonly kabarKini: boolean;
  /** Rows others changed a moment ago. */
  readonly baru: DaftarBaru;
  /** Two people met on a field while this window was open; undecided. */
  readonly benturan: readonly Benturan[];
  /** The card of `benturan` is put off until the next one comes. */
  readonly nanti: boolean;
  aturPanel(terbuka: boolean): void;
  muat(): Promise<void>;
  /** Sends and receives now. */
  bertukar(): Promise<void>;
  bagikan(): Promise<void>;
  terimaJamDepan(sesi: string): Promise<void>;
  /** Tells the others which row is open here; answers how to take it back. The last one opened counts. */
  mulaiMengubah(baris: BarisDiubah): () => void;
  aturDepan(depan: boolean): void;
  putuskan(benturan: Benturan, pilih: Putusan): Promise<void>;
  tunda(): void;
}
export type BersamaStore = StoreApi<KeadaanBersama>;

const KOSONG = {
  status: null,
  panel: false,
  kabar: [],
  kabarKini: false,
  baru: new Map(),
  benturan: [],
  nanti: false,
} as const;

/** How long after a change it is asked which conflicts are still open. */
const PERIKSA_BENTURAN = 5_000;
const PERIKSA_SEGERA = 300;

export function createBersamaStore(api: ApiBersama, kabar: Kabar): BersamaStore {
  let dibuka: readonly BarisDiubah[] = [];
  let diumumkan = 'null';
  let depan: boolean | null = null;
  let jamKabar: ReturnType<typeof setTimeout> | undefined;
  let jamTanda: ReturnType<typeof setTimeout> | undefined;
  let jamPeriksa: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<KeadaanBersama>()((set, get) => {
    const bersama = (): boolean => get().status?.mode === 'bersama';
    // Presence is a courtesy: a failure costs nobody anything, the next one tells again.
    const umumkan = (): void => {
      const baris = dibuka.at(-1) ?? null;
      const isi = JSON.stringify(baris);
      if (!bersama() || isi === diumumkan) return;
      diumumkan = isi;
      api.setSedangMengubah({ baris }).catch(() => {
        diumumkan = 'null';
      });
    };
    const pakai = (status: StatusBersama): void => {
      const mulai = status.mode === 'bersama' && !bersama();
      set({ status });
      if (!mulai) return;
      diumumkan = 'null';
      umumkan();
      if (depan !== null) api.setDepan({ depan }).catch(() => undefined);
    };
    /** Who looks at a row knows what changed in it. */
    const dilihat = ({ tabel, id }: BarisDiubah): void => {
      const baru = tanpaBaris(get().baru, tabel, id);
      if (baru !== get().baru) set({ baru });
    };
    const periksaBenturan = async (): Promise<void> => {
      const ada = new Set((await api.listBenturan()).map(kunciBenturan));
      const benturan = get().benturan.filter((b) => ada.has(kunciBenturan(b)));
      if (benturan.length < get().benturan.length) set({ benturan });
    };
    /** Reads the whole log, so once for a row of changes; a decision or a step back is looked at soon. */
    const rencanakanPeriksa = (segera: boolean): void => {
      if (!segera && jamPeriksa !== undefined) return;
      clearTimeout(jamPeriksa);
      jamPeriksa = setTimeout(
        () => {
          jamPeriksa = undefined;
          if (get().benturan.length > 0) periksaBenturan().catch(() => undefined);
        },
        segera ? PERIKSA_SEGERA : PERIKSA_BENTURAN,
      );
    };
    const datang = (dari: NonNullable<Extract<AppEvent, { type: 'changed' }>['dari']>): void => {
      const waktu = Date.now();
      set({
        kabar: catatKabar(get().kabar, dari, waktu),
        kabarKini: true,
        baru: catatBaris(get().baru, dari, waktu),
      });
      clearTimeout(jamKabar);
      jamKabar = setTimeout(() => set({ kabarKini: false }), SELANG_KABAR);
      clearTimeout(jamTanda);
      jamTanda = setTimeout(() => set({ baru: segarkanBaris(get().baru, Date.now()) }), LAMA_TANDA);
    };
    kabar.dengar((event) => {
      if (event.type === 'bersama') pakai(event.status);
      if (event.type === 'benturan') {
        const baru = event.benturan.map(kunciBenturan);
        const lama = get().benturan.filter((b) => !baru.includes(kunciBenturan(b)));
        set({ benturan: [...lama, ...event.benturan], nanti: false });
      }
      if (event.type !== 'changed') return;
      if (event.sebab === 'buka' || event.sebab === 'tutup') {
        set(KOSONG);
        diumumkan = 'null';
        void get().muat();
        return;
      }
      if (event.sebab === 'terima' && event.dari && event.dari.length > 0) datang(event.dari);
      // Decided in another window, or overtaken by a later change: no longer a question.
      if (get().benturan.length === 0) return;
      rencanakanPeriksa(event.sebab === 'urung' || event.sebab === 'ulang' || event.tabel.includes('benturan_selesai'));
    });
    return {
      ...KOSONG,
      aturPanel(panel) {
        set({ panel });
        if (panel) void get().muat();
      },
      async muat() {
        try {
          pakai(await api.getBersama());
        } catch {
          // No file is open, or it is closing.
          set({ status: null });
        }
      },
      async bertukar() {
        pakai(await api.syncBersama());
      },
      async bagikan() {
        await api.startBersama();
        await get().muat();
      },
      async terimaJamDepan(sesi) {
        pakai(await api.acceptJamDepan({ sesi }));
      },
      mulaiMengubah(baris) {
        dibuka = [...dibuka, baris];
        umumkan();
        dilihat(baris);
        return () => {
          dibuka = dibuka.filter((b) => b !== baris);
          umumkan();
          dilihat(baris);
        };
      },
      aturDepan(kini) {
        if (depan === kini) return;
        depan = kini;
        if (bersama()) api.setDepan({ depan: kini }).catch(() => undefined);
      },
      async putuskan(satu, pilih) {
        const { tabel, id, kolom, kalah, pemenang } = satu;
        await api.settleBenturan({
          putusan: [{ tabel, id, kolom, kalah: kalah.perubahan, pemenang: pemenang.perubahan, pilih }],
        });
        const kunci = kunciBenturan(satu);
        set({ benturan: get().benturan.filter((b) => kunciBenturan(b) !== kunci) });
      },
      tunda: () => set({ nanti: true }),
    };
  });
  return store;
}
