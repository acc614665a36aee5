import type { AngkaBersumber } from './pengaturan';

/** Judgement of hasil kerja and of perilaku kerja against what was expected. */
export const EKSPEKTASI = ['di_bawah', 'sesuai', 'di_atas'] as const;
export type Ekspektasi = (typeof EKSPEKTASI)[number];
export const SEBUTAN_EKSPEKTASI: Readonly<Record<Ekspektasi, string>> = {
  di_bawah: 'Di bawah ekspektasi',
  sesuai: 'Sesuai ekspektasi',
  di_atas: 'Di atas ekspektasi',
};
export const PREDIKAT = ['sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang'] as const;
export type Predikat = (typeof PREDIKAT)[number];
export const SEBUTAN_PREDIKAT: Readonly<Record<Predikat, string>> = {
  sangat_baik: 'Sangat Baik',
  baik: 'Baik',
  butuh_perbaikan: 'Butuh Perbaikan',
  kurang: 'Kurang',
  sangat_kurang: 'Sangat Kurang',
};

/** Predikat by hasil, then by perilaku. */
export type MatriksPredikat = Readonly<Record<Ekspektasi, Readonly<Record<Ekspektasi, Predikat>>>>;
export interface SetelanEvaluasi {
  readonly matriks: MatriksPredikat;
  readonly sumber: string;
  /** Below this percent of the plan the result is proposed as below expectation … */
  readonly ambangBawah: AngkaBersumber;
  /** … and from this percent on as above. */
  readonly ambangAtas: AngkaBersumber;
}

const TANPA_ANGKA = 'Usulan aplikasi: PermenPANRB 6/2022 tidak menetapkan angka; pejabat penilai yang memutuskan';
export const EVALUASI_BAWAAN: SetelanEvaluasi = {
  matriks: {
    di_atas: { di_bawah: 'kurang', sesuai: 'baik', di_atas: 'sangat_baik' },
    sesuai: { di_bawah: 'kurang', sesuai: 'baik', di_atas: 'baik' },
    di_bawah: { di_bawah: 'sangat_kurang', sesuai: 'butuh_perbaikan', di_atas: 'butuh_perbaikan' },
  },
  sumber: 'PermenPANRB 6/2022, kuadran hasil kerja dan perilaku kerja (belum dikonfirmasi pada naskah asli)',
  ambangBawah: { nilai: 90, sumber: TANPA_ANGKA },
  ambangAtas: { nilai: 110, sumber: TANPA_ANGKA },
};

/** null as long as one of both is not judged. */
export function predikat(hasil: Ekspektasi | '', perilaku: Ekspektasi | '', matriks: MatriksPredikat): Predikat | null {
  return hasil === '' || perilaku === '' ? null : matriks[hasil][perilaku];
}

/**
 * What the figures say of the result: done ÷ planned minutes, unrounded; null = nothing was planned, so nothing is proposed.
 * Perilaku is never proposed: no figure of this program measures it.
 */
export function usulanHasil(
  rasio: number | null,
  { ambangBawah, ambangAtas }: Pick<SetelanEvaluasi, 'ambangBawah' | 'ambangAtas'>,
): Ekspektasi | null {
  if (rasio === null) return null;
  if (rasio * 100 < ambangBawah.nilai) return 'di_bawah';
  return rasio * 100 >= ambangAtas.nilai ? 'di_atas' : 'sesuai';
}
