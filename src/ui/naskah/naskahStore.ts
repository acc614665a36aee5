import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { SuntinganSurat } from '../../api/konsepInputs';
import { AppError } from '../../api/errors';
import type { SasaranSurat } from '../../api/suratInputs';
import type { TemuanSurat } from '../../api/suratViews';
import { orangBertugas } from '../../api/orangBertugas';
import type { HasilSurat } from '../../api/views';
import { usulanUntuk } from '../../documents/susunPekerjaan';
import { tambahHari } from '../../domain/hari';
import type { PegawaiId, SuratId, TugasId } from '../../domain/ids';
import { butirDasar } from '../../domain/tugas';
import { drafKosong, type DrafNaskah, type GalatNaskah } from './drafNaskah';
import type { SerahTerima } from '../stores/layarStore';
import { drafDari, sasaranDari } from './sasaran';
import { simpanUbahan, terbitkanDraf, type PilihanKeluar } from './terbitkanDraf';

export interface PratinjauNaskah {
  readonly pdf: Uint8Array;
  readonly jumlah: number;
  readonly sasaran: SasaranSurat;
  /** All words of the first letter, as they would go out. */
  readonly teks: Required<SuntinganSurat>;
  /** What to know or mend before they go out. */
  readonly temuan: readonly TemuanSurat[];
  /** The draft it was made from: when the form differs, the preview is stale. */
  readonly dari: DrafNaskah;
}
export type BagianLayar = 'baru' | 'register' | 'templat';
export interface KeadaanNaskah {
  readonly layar: BagianLayar;
  readonly draf: DrafNaskah;
  readonly galat: GalatNaskah;
  readonly pratinjau: PratinjauNaskah | null;
  /** The konsep the form goes on with. */
  readonly konsepId: SuratId | null;
  readonly keluar: PilihanKeluar;
  /** What was issued last, until something else is prepared. */
  readonly hasil: HasilSurat | null;
  pilihLayar(layar: BagianLayar): void;
  ubah(bagian: Partial<DrafNaskah>): void;
  atur(pilihan: Partial<PilihanKeluar>): void;
  /** Fills the form from a task: what for, on which basis, when, and who is on it. */
  dariTugas(tugasId: TugasId): Promise<void>;
  untukPegawai(pegawaiIds: readonly PegawaiId[]): void;
  /** The letter of an order, with everything the order says. */
  dariPerintah(id: TugasId, jenis: 'disposisi' | 'surat_tugas'): Promise<void>;
  /** A hand-over of what this person has; of somebody who leaves, from the day after the last. */
  serahTerima(pegawaiId: PegawaiId): Promise<void>;
  /** The same with everything a hand-over has settled. */
  beritaAcara(isi: SerahTerima): void;
  /** The form goes on with a konsep of the register. */
  lanjutkanKonsep(id: SuratId): Promise<void>;
  /** An empty form of the same kind. */
  mulaiLagi(): void;
  /** Makes the PDF without using a number. false = a field is missing (see `galat`). Errors of the program are thrown. */
  siapkan(jobId: string): Promise<boolean>;
  /** How many konsep were saved; null = a field is missing. */
  simpanKonsep(): Promise<number | null>;
  /** null = the user cancelled the choice of a folder; nothing was issued. */
  terbitkan(jobId: string): Promise<HasilSurat | null>;
  lupakanHasil(): void;
}

const KELUAR: PilihanKeluar = { penomoran: null, cadangan: [], cara: 'perOrang', bertag: null };
const tahun = (tanggal: string): string => tanggal.slice(0, 4);
const tanpaCadangan = (keluar: PilihanKeluar): PilihanKeluar =>
  keluar.cadangan.length === 0 ? keluar : { ...keluar, penomoran: null, cadangan: [] };

/** When and where as an item of the letter; typed words take the place of the composed item. */
const BUTIR_WAKTU = /^Waktu pelaksanaan .*$/m;

export function createNaskahStore(api: Api, hariIni: string): StoreApi<KeadaanNaskah> {
  return createStore<KeadaanNaskah>()((set, get) => {
    const mulai = (draf: DrafNaskah): void =>
      set({
        layar: 'baru',
        draf,
        galat: {},
        konsepId: null,
        pratinjau: null,
        hasil: null,
        keluar: tanpaCadangan(get().keluar),
      });
    const pilihan = async (): Promise<SasaranSurat | null> => {
      const hasil = await sasaranDari(get().draf, (bagianId) => orangBertugas(api, bagianId));
      if ('sasaran' in hasil) return hasil.sasaran;
      set({ galat: hasil.galat });
      return null;
    };
    return {
      layar: 'baru',
      draf: drafKosong(hariIni),
      galat: {},
      pratinjau: null,
      konsepId: null,
      keluar: KELUAR,
      hasil: null,
      pilihLayar: (layar) => set({ layar }),
      ubah(bagian) {
        const { draf, galat } = get();
        const ganti = bagian.jenis !== undefined && bagian.jenis !== draf.jenis;
        const baru = {
          ...draf,
          // Template, signer and changed words belong to a kind.
          ...(ganti && { templatId: null, pejabatId: null, suntingan: {} }),
          ...bagian,
        };
        const waktu = bagian.waktu ?? draf.waktu;
        const tempat = bagian.tempat ?? draf.tempat;
        if ((bagian.waktu !== undefined || bagian.tempat !== undefined) && waktu !== '')
          baru.untuk = baru.untuk.replace(
            BUTIR_WAKTU,
            `Waktu pelaksanaan ${waktu}${tempat && `, bertempat di ${tempat}`}`,
          );
        // Reserved numbers belong to a kind, a year and a unit.
        if (ganti) set({ pratinjau: null, hasil: null, keluar: KELUAR });
        else if (tahun(baru.tanggal) !== tahun(draf.tanggal) || baru.unitId !== draf.unitId)
          set({ keluar: tanpaCadangan(get().keluar) });
        set({ draf: baru, galat: Object.fromEntries(Object.entries(galat).filter(([nama]) => !(nama in bagian))) });
      },
      atur: (bagian) => set({ keluar: { ...get().keluar, ...bagian } }),
      async dariTugas(tugasId) {
        const tugas = await api.getTugas({ id: tugasId });
        const { tahun } = (await api.getPengaturan()).identitas;
        const { draf } = get();
        const jenis = draf.jenis === 'surat_perintah' ? draf.jenis : 'surat_tugas';
        get().ubah({
          jenis,
          tugasId,
          pegawaiIds: [...new Set(tugas.pembagian.map((p) => p.pegawaiId))],
          untuk: usulanUntuk(tugas, tahun).join('\n'),
          dasar: butirDasar(tugas.dasar).join('\n'),
          waktu: '',
          tempat: '',
          bebanBiaya: tugas.subKegiatanId !== null,
        });
        set({ layar: 'baru' });
      },
      untukPegawai(pegawaiIds) {
        mulai({ ...drafKosong(hariIni), jenis: 'petikan', lingkup: 'pilih', pegawaiIds });
      },
      async dariPerintah(id, jenis) {
        const sasaran = await api.getSuratPerintah({ id, jenis, tanggal: hariIni });
        mulai(drafDari(sasaran, drafKosong(hariIni)));
      },
      async serahTerima(pegawaiId) {
        const { pegawai } = await api.getPegawai({ id: pegawaiId });
        const keluar = pegawai.keluar === null ? {} : { terhitung: tambahHari(pegawai.keluar, 1) };
        mulai({ ...drafKosong(hariIni), jenis: 'berita_acara', dariId: pegawaiId, ...keluar });
      },
      beritaAcara(isi) {
        mulai({ ...drafKosong(hariIni), jenis: 'berita_acara', ...isi });
      },
      async lanjutkanKonsep(id) {
        const { sasaran, suntingan } = await api.getKonsep({ id });
        mulai({ ...drafDari(sasaran, drafKosong(hariIni)), suntingan });
        set({ konsepId: id });
      },
      mulaiLagi() {
        const { jenis, tanggal } = get().draf;
        mulai({ ...drafKosong(hariIni), jenis, tanggal });
      },
      async siapkan(jobId) {
        const { draf } = get();
        const sasaran = await pilihan();
        if (sasaran === null) return false;
        set({ hasil: null });
        const isian = { sasaran, suntingan: draf.suntingan };
        const { pdf, jumlah, teks } = await api.draftSurat({ ...isian, jobId });
        const { temuan } = await api.periksaSurat(isian);
        set({ pratinjau: { pdf, jumlah, teks, sasaran, temuan, dari: draf } });
        return true;
      },
      async simpanKonsep() {
        const { konsepId, draf } = get();
        const sasaran = await pilihan();
        if (sasaran === null) return null;
        const isian = { sasaran, suntingan: draf.suntingan };
        if (konsepId !== null && (await simpanUbahan(api, konsepId, isian))) return 1;
        const ids = await api.createKonsep(isian);
        const [satu] = ids;
        if (ids.length === 1 && satu !== undefined) set({ konsepId: satu });
        else get().mulaiLagi();
        return ids.length;
      },
      async terbitkan(jobId) {
        const { pratinjau, konsepId, keluar } = get();
        if (pratinjau === null) return null;
        const { sasaran, dari } = pratinjau;
        const lagi = (): void => mulai({ ...drafKosong(hariIni), jenis: dari.jenis, tanggal: dari.tanggal });
        try {
          const hasil = await terbitkanDraf(api, { sasaran, suntingan: dari.suntingan, konsepId }, keluar, jobId);
          if (hasil !== null) {
            lagi();
            set({ hasil });
          }
          return hasil;
        } catch (error) {
          // The letters are out, only their files are not: the same form would issue them once more.
          if (error instanceof AppError && error.code === 'terbitTanpaBerkas') lagi();
          throw error;
        }
      },
      lupakanHasil: () => set({ hasil: null }),
    };
  });
}
