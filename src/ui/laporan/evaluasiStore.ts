import { createStore } from 'zustand/vanilla';
import { cariCocok } from '../../domain/nama';
import type { BarisEvaluasi } from '../../domain/laporanTriwulan';
import type { BagianId, PegawaiId } from '../../domain/ids';

export const SARING_EVALUASI = ['semua', 'belumDinilai', 'belumDitetapkan', 'ditetapkan'] as const;
export type SaringEvaluasi = (typeof SARING_EVALUASI)[number];

export interface KeadaanEvaluasi {
  readonly saring: SaringEvaluasi;
  readonly cari: string;
  /** Whose sheet is open. */
  readonly dibuka: PegawaiId | null;
  readonly mengatur: boolean;
  aturSaring(saring: SaringEvaluasi): void;
  aturCari(cari: string): void;
  buka(pegawaiId: PegawaiId | null): void;
  atur(mengatur: boolean): void;
}

export const createEvaluasiStore = () =>
  createStore<KeadaanEvaluasi>()((set) => ({
    saring: 'semua',
    cari: '',
    dibuka: null,
    mengatur: false,
    aturSaring: (saring) => set({ saring }),
    aturCari: (cari) => set({ cari }),
    buka: (dibuka) => set({ dibuka }),
    atur: (mengatur) => set({ mengatur }),
  }));

const LOLOS: Readonly<Record<SaringEvaluasi, (satu: BarisEvaluasi) => boolean>> = {
  semua: () => true,
  belumDinilai: ({ predikat }) => predikat === null,
  belumDitetapkan: ({ predikat, evaluasi }) => predikat !== null && evaluasi.ditetapkan === null,
  ditetapkan: ({ evaluasi }) => evaluasi.ditetapkan !== null,
};

/** People of a bagian (null = all) by words, and how many of them each filter leaves. */
export function saringEvaluasi(
  baris: readonly BarisEvaluasi[],
  bagianId: BagianId | null,
  { saring, cari }: Pick<KeadaanEvaluasi, 'saring' | 'cari'>,
): { readonly tampak: readonly BarisEvaluasi[]; readonly jumlah: Readonly<Record<SaringEvaluasi, number>> } {
  const cocok = baris.filter(
    (satu) =>
      (bagianId === null || satu.bagianId === bagianId) &&
      (cari.trim() === '' || cariCocok(`${satu.nama} ${satu.jabatan}`, cari)),
  );
  const jumlah = Object.fromEntries(SARING_EVALUASI.map((s) => [s, cocok.filter(LOLOS[s]).length]));
  return { tampak: cocok.filter(LOLOS[saring]), jumlah: jumlah as Record<SaringEvaluasi, number> };
}
