import { acakBerbenih } from '../../src/domain/bagiHabisGuncang';
import type { BagianId, PegawaiId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import type { Jendela, TugasTerbagi } from '../../src/domain/tugas';
import { kantorKecil, orang, tugas } from '../domain/kantorKecil';

export interface Ukuran {
  readonly tugas: number;
  readonly pegawai: number;
  /** People per bagian; 0 = all in one. */
  readonly perBagian: number;
  /** Narrow kelas ranges, so that many tasks have few takers. */
  readonly sempit?: boolean;
  /** Planned minutes ÷ capacity of the whole. */
  readonly isi: number;
}

const KELAS = [5, 6, 7, 7, 8, 9, 10, 12];
const JENDELA: readonly Jendela[] = [
  { jenis: 'tahun' },
  { jenis: 'tahun' },
  { jenis: 'tahun' },
  { jenis: 'bulan', bulan: [1, 2, 3] },
  { jenis: 'bulan', bulan: [4, 7, 10, 12] },
  { jenis: 'bulan', bulan: [3, 4, 5, 6, 7, 8, 9, 10] },
];
const MENIT_PENUH = 80_000;

/** An invented office of any size: months, part time, leavers; the same for the same size. */
export function kantorBesar(ukuran: Ukuran): Kantor {
  const acak = acakBerbenih(ukuran.tugas * 31 + ukuran.pegawai);
  const pilih = <T>(daftar: readonly T[]): T => daftar[Math.floor(acak() * daftar.length)]!;
  const perBagian = ukuran.perBagian === 0 ? ukuran.pegawai : ukuran.perBagian;
  const jumlahBagian = Math.max(1, Math.floor(ukuran.pegawai / perBagian));
  const bagian = (i: number): BagianId => `b${i % jumlahBagian}` as BagianId;
  const pegawai = Array.from({ length: ukuran.pegawai }, (_, i) =>
    orang(i, {
      id: `p${String(i).padStart(6, '0')}` as PegawaiId,
      bagianId: bagian(i),
      kelas: KELAS[Math.floor(i / jumlahBagian) % KELAS.length]!,
      fte: acak() < 0.08 ? 500 : 1000,
      keluar: acak() < 0.03 ? '2026-09-30' : null,
    }),
  );
  const kapasitas = pegawai.reduce((n, p) => n + (MENIT_PENUH * p.fte) / 1000, 0);
  const rata = (kapasitas * ukuran.isi) / ukuran.tugas;
  const daftar = Array.from({ length: ukuran.tugas }, (_, i): TugasTerbagi => {
    const menit = Math.max(30, Math.round(rata * (0.2 + 1.6 * acak())));
    const volume = acak() < 0.5 ? 1 : 2 + Math.floor(acak() * 60);
    const min = pilih(ukuran.sempit === true ? [5, 6, 7, 9] : [5, 6]);
    return tugas(i, {
      id: `t${String(i).padStart(7, '0')}` as TugasId,
      bagianId: bagian(i),
      volume,
      norma: Math.max(1, Math.round(menit / volume)),
      jendela: pilih(JENDELA),
      syarat: { kelasMin: min, kelasMax: ukuran.sempit === true ? min + 2 : 12 },
    });
  });
  return kantorKecil(pegawai, daftar);
}
