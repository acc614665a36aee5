import { returns } from '../contract';
import * as i from '../laporanInputs';
import type * as v from '../laporanViews';

/** Reports upstairs and the evaluation of people; every figure can be asked what counted in it. */
export const laporanCalls = {
  getLaporanBulanan: returns<v.LaporanBulananView>()(i.laporanBulanan),
  getRincianBulanan: returns<v.RincianBulananView>()(i.rincianBulanan),
  listEvaluasi: returns<v.EvaluasiView>()(i.periodeInput),
  getEvaluasi: returns<v.RincianEvaluasiView>()(i.evaluasiSatu),
  /** Throws `masukanTidakSah` for an evaluation that is settled. */
  saveEvaluasi: returns<null>()(i.evaluasiInput),
  /** Takes over the proposed result of everybody named who is not judged yet; how many, and how many wait for notes (E5). */
  applyUsulanEvaluasi: returns<{ readonly jumlah: number; readonly tanpaCatatan: number }>()(i.usulanEvaluasi),
  /** Settles those who have both judgements, or opens them again (null); how many. */
  settleEvaluasi: returns<{ readonly jumlah: number }>()(i.penetapanEvaluasi),
  previewLaporan: returns<v.PratinjauLaporan>()(i.previewLaporan),
  /** null = the user cancelled. */
  exportLaporan: returns<v.HasilEksporLaporan | null>()(i.exportLaporan),
} as const;
