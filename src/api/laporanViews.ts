import type { z } from 'zod';
import type { Tanggal } from '../domain/ids';
import type { BarisRincian, LaporanBulanan } from '../domain/laporanBulanan';
import type { BarisEvaluasi, BarisRekapEvaluasi, RekapKeluar, TugasEvaluasi } from '../domain/laporanTriwulan';
import type { Penilai } from '../domain/kinerjaSkp';
import type { ARTI_BULANAN, RasioBulanan } from '../domain/laporanBulananTeks';
import type { Predikat, SetelanEvaluasi } from '../domain/predikat';
import type { permintaanLaporan } from './laporanInputs';

export type PermintaanLaporan = z.output<typeof permintaanLaporan>;

export interface LaporanBulananView extends LaporanBulanan {
  /** Names of the bagian that stand in one row; only of `tersamar`. */
  readonly digabung?: readonly string[];
  /** `Mei 2026` */
  readonly judul: string;
  /** What each figure is called, its unit, and how it is counted. */
  readonly arti: typeof ARTI_BULANAN;
  /** Parts of two figures, unrounded; null when there is nothing to divide by. */
  readonly rasio: Readonly<Record<RasioBulanan, number | null>>;
  /** Day the report of the whole month was first made; null = not yet. */
  readonly dibuat: Tanggal | null;
}
/** What counted in one figure; the values sum to it. */
export type RincianBulananView = readonly BarisRincian[];

export interface EvaluasiView {
  readonly setelan: SetelanEvaluasi;
  readonly sebutan: Readonly<Record<Predikat, string>>;
  /** In the order of the office. */
  readonly baris: readonly BarisEvaluasi[];
  readonly jumlah: BarisRekapEvaluasi;
  /** What may leave the office: small groups joined or hidden. */
  readonly keluar: RekapKeluar;
  readonly dibuat: Tanggal | null;
}
export interface RincianEvaluasiView {
  readonly baris: BarisEvaluasi;
  readonly setelan: SetelanEvaluasi;
  readonly tugas: readonly TugasEvaluasi[];
  /** null = nobody is known to judge this person. */
  readonly penilai: Pick<Penilai, 'nama' | 'jabatan'> | null;
}
export interface PratinjauLaporan {
  readonly pdf: Uint8Array;
  readonly judul: string;
}
export interface HasilEksporLaporan {
  readonly path: string;
}
