import type { BarisRealisasiImpor } from '../api/realisasiViews';
import { bulanDariNama } from '../domain/bulan';
import { NAMA_BULAN } from '../domain/tampil';
import { volumeTeks } from '../domain/volumeTeks';

/** `Mei` or `5` → 5; null for anything else. */
export function bacaBulan(teks: string): number | null {
  const bulan = /^\d{1,2}$/.test(teks) ? Number(teks) : bulanDariNama(teks);
  return bulan !== null && bulan >= 1 && bulan <= 12 ? bulan : null;
}

/** `Mei: Ayu Lestari, Menyusun laporan: – → 2,5 Laporan` */
export const kalimatRealisasi = ({ pegawai, tugas, satuan, bulan, lama, volume }: BarisRealisasiImpor): string =>
  `${NAMA_BULAN[bulan - 1] ?? ''}: ${pegawai}, ${tugas}: ${lama === null ? '–' : volumeTeks(lama)} → ${volumeTeks(volume)} ${satuan}`;
