import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { JenisDokumen } from '../../domain/kinerja';
import type { Catatan } from '../../domain/riwayat';
import type { BagianId, PegawaiId, PerubahanId, SubKegiatanId, SuratId, Tanggal, TugasId } from '../../domain/ids';

/** Who handed what to whom, as the form of the berita acara has it. */
export interface SerahTerima {
  readonly dariId: PegawaiId;
  readonly kepadaId: PegawaiId;
  readonly tugasIds: readonly TugasId[];
  readonly alasan: string;
  readonly terhitung: Tanggal;
}

/** What a screen may be asked to show when another one leads to it. All optional: without wishes it opens as left. */
export interface PilihanLayar {
  beranda: Record<never, never>;
  dpa: {
    subKegiatanId?: SubKegiatanId;
    belumHabis?: boolean;
    /** Files to read as one document. */
    imporPaths?: readonly string[];
    /** Opens what waits for a decision after a revision. */
    keputusan?: true;
  };
  tugas: {
    tugasId?: TugasId;
    subKegiatanId?: SubKegiatanId;
    bagianId?: BagianId | null;
    belum?: boolean;
    baru?: boolean;
    imporPath?: string;
  };
  pembagian: { bagianId?: BagianId | null; tugasId?: TugasId; pegawaiId?: PegawaiId };
  beban: {
    bagianId?: BagianId | null;
    pegawaiId?: PegawaiId;
    /** Opens what does not fit instead of the map. */
    tidakMuat?: true;
  };
  abk: { bagianId?: BagianId | null };
  /** Orders, absences and due dates by day, week and month; lists per person. */
  agenda: {
    tab?: 'hari' | 'kalender' | 'perintah' | 'absen' | 'daftar';
    tanggal?: Tanggal;
    pegawaiId?: PegawaiId;
    /** Opens one order. */
    perintahId?: TugasId;
    /** Only what is late. */
    terlambat?: true;
    /** Only meetings whose notula is owed. */
    notula?: true;
  };
  realisasi: {
    bagianId?: BagianId | null;
    bulan?: number;
    pegawaiId?: PegawaiId;
    tugasId?: TugasId;
    belum?: true;
    /** Forms or lists to read. */
    imporPaths?: readonly string[];
  };
  laporan: {
    tab?: 'bulanan' | 'triwulan' | 'kontribusi' | 'tpp' | 'proyeksi' | 'rb';
    periode?: string;
    pegawaiId?: PegawaiId;
    bagianId?: BagianId | null;
  };
  pegawai: {
    pegawaiId?: PegawaiId;
    bagianId?: BagianId | null;
    keadaan?: 'semua' | 'tanpaTugas' | 'rendah' | 'melebihi' | 'beralasan' | 'tidakDihitung';
    imporPath?: string;
    /** Opens the list of bagian and tim kerja. */
    kelola?: true;
  };
  naskah: {
    suratId?: SuratId;
    pegawaiIds?: readonly PegawaiId[];
    tugasId?: TugasId;
    /** A letter of an order, filled with what it says. */
    perintah?: { readonly id: TugasId; readonly jenis: 'disposisi' | 'surat_tugas' };
    /** Hand-over of what this person has. */
    serahTerima?: PegawaiId;
    /** The paper of a hand-over that is done. */
    beritaAcara?: SerahTerima;
    konsepId?: SuratId;
    /** Opens the register with the letters to look at again. */
    perluDitinjau?: true;
    /** Lines whose number another one has too. */
    nomorGanda?: true;
  };
  dokumen: { jenis?: JenisDokumen; pegawaiIds?: readonly PegawaiId[] };
  riwayat: { perubahanId?: PerubahanId; catatan?: Catatan; aktor?: string };
  /** Where copies met; in the rail only while something waits there. */
  benturan: { bagian?: 'benturan' | 'aturan' };
  pengaturan: { tab?: 'kantor' | 'waktu' | 'ambang' | 'bagianDpa' | 'naskah' | 'cadangan' | 'pribadi' | 'tampilan' };
}
/** The screens that are always there, in the order of the work. */
export const NAMA_LAYAR = [
  'beranda',
  'dpa',
  'tugas',
  'pembagian',
  'beban',
  'agenda',
  'realisasi',
  'abk',
  'pegawai',
  'naskah',
  'dokumen',
  'laporan',
  'riwayat',
  'pengaturan',
] as const satisfies readonly (keyof PilihanLayar)[];
export type NamaLayar = keyof PilihanLayar;
/** Key that opens a screen with Alt, along the row of the keyboard: 1 to 9, 0, - and =; the last ones have none. */
export const tombolLayar = (urutan: number): string => '1234567890-='.charAt(urutan);

export interface KeadaanLayar {
  readonly layar: NamaLayar;
  /** A new object per `buka`, so that an effect on it runs again for the same wish. */
  readonly pilihan: PilihanLayar[NamaLayar];
  readonly jejak: readonly { readonly layar: NamaLayar; readonly pilihan: PilihanLayar[NamaLayar] }[];
  buka<L extends NamaLayar>(layar: L, pilihan?: PilihanLayar[L]): void;
  /** Back to the screen before, as it was asked for. */
  kembali(): void;
}

/** Going back shows the screen again, but does not import or add a second time. */
function tanpaSekali({ layar, pilihan }: Pick<KeadaanLayar, 'layar' | 'pilihan'>): KeadaanLayar['jejak'][number] {
  const sekali = ['imporPath', 'imporPaths', 'keputusan', 'baru', 'kelola'];
  return { layar, pilihan: Object.fromEntries(Object.entries(pilihan).filter(([nama]) => !sekali.includes(nama))) };
}

export const createLayarStore = () =>
  createStore<KeadaanLayar>()((set, get) => ({
    layar: 'beranda',
    pilihan: {},
    jejak: [],
    buka(layar, pilihan) {
      const kini = get();
      const jejak = kini.layar === layar ? kini.jejak : [...kini.jejak.slice(-19), tanpaSekali(kini)];
      set({ layar, pilihan: { ...pilihan }, jejak });
    },
    kembali() {
      const sebelum = get().jejak.at(-1);
      if (sebelum) set({ layar: sebelum.layar, pilihan: sebelum.pilihan, jejak: get().jejak.slice(0, -1) });
    },
  }));

export const layarStore = createLayarStore();

export const useLayar = <T>(pilih: (keadaan: KeadaanLayar) => T): T => useStore(layarStore, pilih);

const KOSONG = {};
/** The wishes with which this screen was opened; a stable empty object while another screen is open. */
export function usePilihanLayar<L extends NamaLayar>(layar: L): PilihanLayar[L] {
  return useLayar((k) => (k.layar === layar ? k.pilihan : KOSONG));
}
