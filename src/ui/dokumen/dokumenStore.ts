import { createStore } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { PratinjauDokumen } from '../../api/dokumenViews';
import type { BagianId, PegawaiId } from '../../domain/ids';
import { bolehSamar, perPegawai, type JenisDokumen } from '../../domain/kinerja';
import { teks } from './teks';

export type LingkupDokumen = 'kantor' | 'bagian' | 'orang';
type Permintaan = Parameters<Api['previewDokumen']>[0]['permintaan'];

/** What the form holds; scopes keep their lists while one switches. */
export interface DrafDokumen {
  readonly jenis: JenisDokumen;
  readonly lingkup: LingkupDokumen;
  readonly bagianIds: readonly BagianId[];
  readonly pegawaiIds: readonly PegawaiId[];
  readonly tingkat: 1 | 2;
  readonly lembar: Permintaan['lembar'];
  readonly biaya: boolean;
  readonly samarkanNip: boolean;
}
export type GalatDokumen = Partial<Record<'bagianIds' | 'pegawaiIds', string>>;

/** Scopes a paper can have: single people only where it is about people. */
export const lingkupUntuk = (jenis: JenisDokumen): readonly LingkupDokumen[] =>
  perPegawai(jenis) ? ['kantor', 'bagian', 'orang'] : ['kantor', 'bagian'];

/** The wire form of a draft, or what is missing. */
export function permintaanDari(
  draf: DrafDokumen,
): { readonly permintaan: Permintaan } | { readonly galat: GalatDokumen } {
  const lingkup = lingkupUntuk(draf.jenis).includes(draf.lingkup) ? draf.lingkup : 'kantor';
  if (lingkup === 'bagian' && draf.bagianIds.length === 0) return { galat: { bagianIds: teks.galat.bagian } };
  if (lingkup === 'orang' && draf.pegawaiIds.length === 0) return { galat: { pegawaiIds: teks.galat.pegawai } };
  const { jenis, tingkat, lembar, biaya, samarkanNip } = draf;
  return {
    permintaan: {
      jenis,
      tingkat,
      lembar,
      biaya,
      ...(bolehSamar(jenis) && { samarkanNip }),
      bagianIds: lingkup === 'bagian' ? [...draf.bagianIds] : null,
      pegawaiIds: lingkup === 'orang' ? [...draf.pegawaiIds] : null,
    },
  };
}

export interface KeadaanDokumen {
  readonly layar: keyof typeof teks.bagianLayar;
  readonly draf: DrafDokumen;
  readonly galat: GalatDokumen;
  /** The paper shown, and the draft it was made from: when the form differs, it is stale. */
  readonly pratinjau: (PratinjauDokumen & { readonly dari: DrafDokumen }) | null;
  pilihLayar(layar: KeadaanDokumen['layar']): void;
  ubah(bagian: Partial<DrafDokumen>): void;
  /** Shows the paper. Errors of the program are thrown. */
  siapkan(jobId: string): Promise<void>;
  /** The shown paper with all its parts; null when there is none. */
  lengkapi(jobId: string): Promise<{ readonly judul: string; readonly pdf: Uint8Array } | null>;
  /** The path, or null when the user cancelled or something is missing (see `galat`). */
  simpan(format: 'xlsx' | 'pdf', jobId: string): Promise<string | null>;
}

export function createDokumenStore(api: Api, bagianId: BagianId | null) {
  return createStore<KeadaanDokumen>()((set, get) => {
    const siap = (): Permintaan | null => {
      const hasil = permintaanDari(get().draf);
      if ('permintaan' in hasil) return hasil.permintaan;
      set({ galat: hasil.galat });
      return null;
    };
    return {
      layar: 'buat',
      draf: {
        jenis: 'matriks',
        lingkup: bagianId === null ? 'kantor' : 'bagian',
        bagianIds: bagianId === null ? [] : [bagianId],
        pegawaiIds: [],
        tingkat: 1,
        lembar: 'perOrang',
        biaya: false,
        samarkanNip: true,
      },
      galat: {},
      pratinjau: null,
      pilihLayar: (layar) => set({ layar }),
      ubah: (bagian) => set({ draf: { ...get().draf, ...bagian }, galat: {} }),
      async siapkan(jobId) {
        const { draf } = get();
        const permintaan = siap();
        if (permintaan === null) return;
        set({ pratinjau: { ...(await api.previewDokumen({ permintaan, lengkap: false, jobId })), dari: draf } });
      },
      async lengkapi(jobId) {
        const { pratinjau } = get();
        if (pratinjau === null || pratinjau.tampil >= pratinjau.jumlah) return pratinjau;
        const hasil = permintaanDari(pratinjau.dari);
        if ('galat' in hasil) return null;
        return api.previewDokumen({ permintaan: hasil.permintaan, lengkap: true, jobId });
      },
      async simpan(format, jobId) {
        const permintaan = siap();
        if (permintaan === null) return null;
        return (await api.exportDokumen({ permintaan, format, path: null, jobId }))?.path ?? null;
      },
    };
  });
}
export type DokumenStore = ReturnType<typeof createDokumenStore>;
