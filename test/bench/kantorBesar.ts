import { acakBerbenih } from '../../src/domain/bagiHabisGuncang';
import { awalTahun, tanggalDari } from '../../src/domain/hari';
import type { BagianId, KetidakhadiranId, PegawaiId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import type { Ketidakhadiran } from '../../src/domain/pegawai';
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
  /** Months so tight that some overload cannot be avoided. */
  readonly padat?: boolean;
}

const KELAS = [5, 6, 7, 7, 8, 9, 10, 12];
/** Windows of an office whose months are tight: a sixth of the work in the first three. */
const PADAT: readonly Jendela[] = [
  { jenis: 'tahun' },
  { jenis: 'tahun' },
  { jenis: 'tahun' },
  { jenis: 'bulan', bulan: [1, 2, 3] },
  { jenis: 'bulan', bulan: [4, 7, 10, 12] },
  { jenis: 'bulan', bulan: [3, 4, 5, 6, 7, 8, 9, 10] },
];
/** Every stretch of two to eight months, so that no month is fuller than another. */
const BERBULAN: readonly Jendela[] = Array.from({ length: 7 * 12 }, (_, i) => {
  const [panjang, awal] = [2 + (i % 7), Math.floor(i / 7)];
  const bulan = Array.from({ length: panjang }, (_b, j) => ((awal + j) % 12) + 1);
  return { jenis: 'bulan', bulan: bulan.sort((a, b) => a - b) };
});
const BERULANG: readonly Jendela[] = (['minggu', 'bulan', 'triwulan'] as const).map((tiap) => ({
  jenis: 'berulang',
  tiap,
  mulai: null,
  akhir: null,
}));
const MENIT_PENUH = 80_000;

/** An invented office of any size: months, recurring work, part time, leave, leavers; the same for the same size. */
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
  const jendela = (): Jendela => {
    const x = acak();
    return x < 0.6 ? { jenis: 'tahun' } : x < 0.9 ? pilih(BERBULAN) : pilih(BERULANG);
  };
  const daftar = Array.from({ length: ukuran.tugas }, (_, i): TugasTerbagi => {
    const menit = Math.max(30, Math.round(rata * (0.2 + 1.6 * acak())));
    const volume = acak() < 0.5 ? 1 : 2 + Math.floor(acak() * 60);
    const min = pilih(ukuran.sempit === true ? [5, 6, 7, 9] : [5, 6]);
    return tugas(i, {
      id: `t${String(i).padStart(7, '0')}` as TugasId,
      bagianId: bagian(i),
      volume,
      norma: Math.max(1, Math.round(menit / volume)),
      jendela: ukuran.padat === true ? pilih(PADAT) : jendela(),
      syarat: { kelasMin: min, kelasMax: ukuran.sempit === true ? min + 2 : 12 },
    });
  });
  const kantor = kantorKecil(pegawai, daftar);
  return {
    ...kantor,
    ketidakhadiran: new Map(pegawai.flatMap((p) => (acak() < 0.4 ? [[p.id, cuti(p.id, acak)]] : []))),
  };
}

/** Twelve days somewhere in the year. */
function cuti(pegawaiId: PegawaiId, acak: () => number): readonly Ketidakhadiran[] {
  const mulai = awalTahun(2026) + Math.floor(acak() * 340);
  return [
    {
      id: `k${pegawaiId}` as KetidakhadiranId,
      pegawaiId,
      mulai: tanggalDari(mulai),
      akhir: tanggalDari(mulai + 11),
      jenis: 'cuti_tahunan',
    },
  ];
}
