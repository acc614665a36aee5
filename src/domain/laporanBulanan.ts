import { akhirBulan } from './akhirBulan';
import type { BagianId, Tanggal } from './ids';
import { namaBagian } from './kantor';
import { telusuri, type BahanBulanan } from './laporanBulananTelusur';
import { KUNCI_BULANAN, type KunciBulanan } from './laporanBulananTeks';
import { barisTugasBulanan, type BarisTugasBulanan } from './laporanTugas';
import { genapMenit } from './realisasi';

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

type Hitungan = Record<KunciBulanan, number>;
const nol = (): Hitungan => Object.fromEntries(KUNCI_BULANAN.map((kunci) => [kunci, 0])) as Hitungan;

/** L1, L2. `hariIni` tells whether the month is over. */
export function laporanBulanan(bahan: BahanBulanan, hariIni: Tanggal): LaporanBulanan {
  const { kantor, bulan } = bahan;
  const perBagian = new Map<BagianId | null, Hitungan>(kantor.bagian.map(({ id }) => [id, nol()]));
  const jumlah = nol();
  telusuri(bahan, (kunci, bagianId, nilai) => {
    const di = bagianId !== null && perBagian.has(bagianId) ? bagianId : null;
    let satu = perBagian.get(di);
    if (!satu) perBagian.set(di, (satu = nol()));
    satu[kunci] += nilai;
    jumlah[kunci] += nilai;
  });
  for (const satu of [jumlah, ...perBagian.values()])
    for (const kunci of KUNCI_BULANAN) satu[kunci] = genapMenit(satu[kunci]);
  const tugas = barisTugasBulanan(bahan);
  const { opd, daerah, tahun } = kantor.pengaturan.identitas;
  const sampai = akhirBulan(kantor.kalender.tahun, bulan);
  return {
    tahun,
    bulan,
    opd,
    daerah,
    dpa: bahan.dpa,
    sampai,
    berjalan: hariIni <= sampai,
    jumlah,
    baris: [...perBagian].map(([bagianId, angka]) => ({
      bagianId,
      nama: bagianId === null ? 'Tanpa bagian' : namaBagian(kantor, bagianId),
      angka,
    })),
    setahun: sebulanSebulan(tugas, bulan),
    perhatian: tugas
      .filter(({ keadaan }) => keadaan === 'terlambat' || keadaan === 'tertinggal')
      .sort((a, b) => urutanPerhatian(a, b)),
  };
}

const urutanPerhatian = (a: BarisTugasBulanan, b: BarisTugasBulanan): number =>
  Number(b.keadaan === 'terlambat') - Number(a.keadaan === 'terlambat') ||
  hariDulu(a.batas ?? '', b.batas ?? '') ||
  a.nama.localeCompare(b.nama);
const hariDulu = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sebulanSebulan(tugas: readonly BarisTugasBulanan[], bulan: number): LaporanBulanan['setahun'] {
  const rencana = Array.from({ length: 12 }, () => 0);
  const realisasi = Array.from({ length: 12 }, () => 0);
  for (const { menitBulan } of tugas)
    for (let b = 0; b < 12; b++) {
      rencana[b] = (rencana[b] ?? 0) + (menitBulan.rencana[b] ?? 0);
      if (b < bulan) realisasi[b] = (realisasi[b] ?? 0) + (menitBulan.realisasi[b] ?? 0);
    }
  return { rencana: rencana.map(genapMenit), realisasi: realisasi.map(genapMenit) };
}

/** L1: every row that counts in a figure of a bagian; `undefined` = of the whole office. Their values sum to the figure. */
export function rincianBulanan(
  bahan: BahanBulanan,
  kunci: KunciBulanan,
  bagianId: BagianId | null | undefined,
): readonly BarisRincian[] {
  const hasil: BarisRincian[] = [];
  const dikenal = new Set(bahan.kantor.bagian.map(({ id }) => id));
  telusuri(bahan, (satu, di, nilai, baris) => {
    if (satu !== kunci) return;
    const milik = di !== null && dikenal.has(di) ? di : null;
    if (bagianId === undefined || milik === bagianId) hasil.push(baris(kunci, nilai));
  });
  return hasil;
}
