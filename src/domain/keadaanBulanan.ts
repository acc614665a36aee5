import { keadaanLewat, keterlambatan } from './keterlambatan';
import type { KeadaanBulanan } from './laporanBulananTeks';
import { kaliBagi, sisaPorsi } from './porsi';
import { seharusnya, selesaiSampai, volumeSeluruh, type CapaianPorsi } from './realisasi';
import type { Tahap } from './tenggatTugas';
import type { TugasTerbagi } from './tugas';

const TERBURUK: readonly KeadaanBulanan[] = ['terlambat', 'tertinggal', 'tanpaCatatan'];
/** Of the same task seen in several ways, the worst. */
export const terburuk = ([pertama = 'tanpaRencana', ...lain]: readonly KeadaanBulanan[]): KeadaanBulanan =>
  TERBURUK.find((satu) => satu === pertama || lain.includes(satu)) ?? pertama;

function lebihBanyakBatal(tugas: TugasTerbagi, semua: readonly CapaianPorsi[], bulan: number): boolean {
  const { batal = 0, pembagi, hadirBersama } = tugas;
  if (batal <= 0 || pembagi <= 0) return false;
  const selesai = semua.map((satu) => selesaiSampai(satu, bulan));
  const dikerjakan = hadirBersama ? Math.max(0, ...selesai) : selesai.reduce((n, satu) => n + satu, 0);
  return kaliBagi(volumeSeluruh(tugas), Math.min(batal, pembagi), pembagi) > dikerjakan;
}

/** The first stretch of those that are over of which something lacks. */
export const tahapTerlewat = (
  semua: readonly CapaianPorsi[],
  lewat: readonly Tahap[],
  bulan: number,
): Tahap | undefined => lewat.find((tahap) => keadaanLewat(semua, tahap.bulan, bulan) !== null);

export interface Lewat {
  /** Stretches whose due day is not after the month; of an open order only its last day counts. */
  readonly tahap: readonly Tahap[];
  /** Its last day is not after the month. */
  readonly usai: boolean;
  /** An order somebody still has to close: its day is enough (N5). */
  readonly perintah: boolean;
}

/** Exactly one state for every task; what lacks is called as everywhere (N1–N5). */
export function keadaanBulanan(
  tugas: TugasTerbagi,
  semua: readonly CapaianPorsi[],
  bulan: number,
  lewat: Lewat,
): KeadaanBulanan {
  const berencana = semua.filter(({ rencana }) => rencana > 0);
  const selesai = (satu: CapaianPorsi): boolean => selesaiSampai(satu, bulan) >= satu.rencana;
  const bersisa = sisaPorsi(tugas) > 0;
  const usai = !bersisa && berencana.every(selesai);
  // Nothing is left, but not because it was done.
  if (usai && lebihBanyakBatal(tugas, semua, bulan)) return 'tugasBatal';
  if (berencana.length === 0) return 'tanpaRencana';
  if (usai) return 'tuntas';
  const terakhir = lewat.tahap.at(-1);
  if (lewat.usai && lewat.perintah) return 'terlambat';
  const keadaan = keterlambatan(berencana, bulan, terakhir?.bulan ?? 0);
  if (keadaan !== null) return keadaan === 'belumDicatat' ? 'tanpaCatatan' : keadaan;
  // N5: all shares are done, but a part nobody has is left.
  if (lewat.usai && bersisa) return 'terlambat';
  const dikerjakan = semua.some((satu) => selesaiSampai(satu, bulan) > 0);
  return dikerjakan || berencana.some((satu) => seharusnya(satu, bulan) > 0) ? 'sesuai' : 'belumMulai';
}
