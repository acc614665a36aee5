import { akhirBulan } from './akhirBulan';
import type { BagianId, Tanggal } from './ids';
import { namaBagian, tugasPerSubKegiatan } from './kantor';
import { telusuri, telusuriPagu, telusuriPegawai, type BahanBulanan } from './laporanBulananTelusur';
import type { KunciBulanan } from './laporanBulananTeks';
import { telusuriKejadian } from './laporanKejadian';
import {
  jumlahBulan,
  jumlahkanPotongan,
  potonganLain,
  potonganTugas,
  type Potongan,
  type PotonganTugas,
} from './laporanPotongan';
import type { BarisTugasBulanan } from './laporanTugas';
import type { TugasTerbagi } from './tugas';

export type { BahanBulanan } from './laporanBulananTelusur';

export type AngkaBulanan = Readonly<Record<KunciBulanan, number>>;
/** One thing that counts in a figure, and how much. */
export interface BarisRincian {
  readonly jenis: 'tugas' | 'pegawai' | 'subKegiatan' | 'surat';
  readonly id: string;
  readonly nama: string;
  /** How its part was counted: `3 Laporan × 600 menit`. */
  readonly keterangan: string;
  readonly nilai: number;
}
export interface BarisBagianBulanan {
  /** null = what belongs to no bagian. */
  readonly bagianId: BagianId | null;
  readonly nama: string;
  readonly angka: AngkaBulanan;
}
/**
 * The month of an office in figures, without a name of a person:
 * L1 a figure is the sum of the rows that count in it (rincianBulanan), nothing else: it is never kept or typed;
 * L2 the figure of the office is the sum of its bagian and of what belongs to none;
 * L3 planned and done are volumes × norm, exact to the hundredth of a minute (R7); a task without a norm has no minutes and
 *    is counted apart;
 * L4 what was done counts up to the plan of the share (R3): more of one task does not hide another that was left lying;
 * L5 a month that is not over is reported as it stands (`berjalan`).
 */
export interface LaporanBulanan {
  readonly tahun: number;
  readonly bulan: number;
  readonly opd: string;
  readonly daerah: string;
  /** Version of the DPA the pagu is of: the one in force at the end of the month; '' = none. */
  readonly dpa: string;
  /** Last day of the month. */
  readonly sampai: Tanggal;
  readonly berjalan: boolean;
  readonly jumlah: AngkaBulanan;
  readonly baris: readonly BarisBagianBulanan[];
  /** Minutes by month of the year, with up to two decimals; `realisasi` is 0 after the month of the report. */
  readonly setahun: { readonly rencana: readonly number[]; readonly realisasi: readonly number[] };
  /** Late first, then behind the plan, each by the day it was or is due. */
  readonly perhatian: readonly BarisTugasBulanan[];
}

/** L1, L2, counted from nothing. `hariIni` tells whether the month is over. */
export function laporanBulanan(bahan: BahanBulanan, hariIni: Tanggal): LaporanBulanan {
  const { kantor } = bahan;
  const perSub = tugasPerSubKegiatan(kantor);
  const tugas = potonganTugas(bahan, kantor.tugas.values());
  const lain = [
    potonganLain((beri) => {
      for (const sub of kantor.subKegiatan.values()) telusuriPagu(bahan, sub, perSub.get(sub.id) ?? [], beri);
      for (const pegawai of kantor.pegawai.values()) telusuriPegawai(bahan, pegawai, beri);
      telusuriKejadian(bahan, beri);
    }),
  ];
  return rakitLaporan(bahan, hariIni, [tugas], lain, [...tugas.perhatian].sort(urutanPerhatian));
}

/** The report from what its parts add. `perhatian`: those of all `tugas`, in the order of urutanPerhatian. */
export function rakitLaporan(
  { kantor, bulan, dpa }: BahanBulanan,
  hariIni: Tanggal,
  tugas: readonly PotonganTugas[],
  lain: readonly Potongan[],
  perhatian: readonly BarisTugasBulanan[],
): LaporanBulanan {
  const { jumlah, perBagian } = jumlahkanPotongan(
    kantor.bagian.map(({ id }) => id),
    [...tugas, ...lain],
  );
  const { opd, daerah, tahun } = kantor.pengaturan.identitas;
  const sampai = akhirBulan(kantor.kalender.tahun, bulan);
  return {
    tahun,
    bulan,
    opd,
    daerah,
    dpa,
    sampai,
    berjalan: hariIni <= sampai,
    jumlah,
    baris: [...perBagian].map(([bagianId, angka]) => ({
      bagianId,
      nama: bagianId === null ? 'Tanpa bagian' : namaBagian(kantor, bagianId),
      angka,
    })),
    setahun: {
      rencana: jumlahBulan(tugas.map(({ menit }) => menit.rencana)),
      realisasi: jumlahBulan(tugas.map(({ menit }) => menit.realisasi)).map((nilai, b) => (b < bulan ? nilai : 0)),
    },
    perhatian,
  };
}

/** Late first, then by the day it was or is due. */
export const urutanPerhatian = (a: BarisTugasBulanan, b: BarisTugasBulanan): number =>
  Number(b.keadaan === 'terlambat') - Number(a.keadaan === 'terlambat') ||
  dulu(a.batas ?? '', b.batas ?? '') ||
  a.nama.localeCompare(b.nama) ||
  dulu(a.tugasId, b.tugasId);
const dulu = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * L1: every row that counts in a figure of a bagian; `undefined` = of the whole office. Their values sum to the figure. `tugas`:
 * those that may count in it, in the order of the office, where somebody knows; else all are gone through.
 */
export function rincianBulanan(
  bahan: BahanBulanan,
  kunci: KunciBulanan,
  bagianId: BagianId | null | undefined,
  tugas: Iterable<TugasTerbagi> = bahan.kantor.tugas.values(),
): readonly BarisRincian[] {
  const hasil: BarisRincian[] = [];
  const dikenal = new Set(bahan.kantor.bagian.map(({ id }) => id));
  telusuri(bahan, kunci, tugas, (satu, di, nilai, baris) => {
    if (satu !== kunci) return;
    const milik = di !== null && dikenal.has(di) ? di : null;
    if (bagianId === undefined || milik === bagianId) hasil.push(baris(kunci, nilai));
  });
  return hasil;
}
