import type { BagianId, PegawaiId } from './ids';
import { cukupOrang, gabungYangKecil, NAMA_GABUNGAN } from './kelompokKecil';
import type { AngkaBulanan, BarisBagianBulanan, LaporanBulanan } from './laporanBulanan';
import { KUNCI_BULANAN, type KunciBulanan } from './laporanBulananTeks';
import { barisTugasBulanan, type BahanTugasBulanan, type BarisTugasBulanan } from './laporanTugas';
import { genapMenit } from './realisasi';

/** Figures of people, not of work: of one person alone they are that person's leave and load. */
export const KUNCI_ORANG = [
  'pegawai',
  'bertugas',
  'kapasitasBulan',
  'bebanBulan',
  'tidakHadir',
] as const satisfies readonly KunciBulanan[];
/** Row that stands for several bagian. */
export const BAGIAN_GABUNGAN = '~gabungan' as BagianId;

export interface BarisTersamar extends BarisBagianBulanan {
  /** False: too few people even in all bagian together; KUNCI_ORANG are 0 here and are not to be shown. */
  readonly orangTampak: boolean;
}
export interface LaporanTersamar extends Omit<LaporanBulanan, 'baris'> {
  readonly baris: readonly BarisTersamar[];
  /** Every task of the report, in the bagian it is told of. */
  readonly tugas: readonly BarisTugasBulanan[];
  /** Names of the bagian that are joined. */
  readonly digabung: readonly string[];
  readonly k: number;
}

type PelaksanaBagian = ReadonlyMap<BagianId | null, ReadonlySet<PegawaiId>>;

/** Everybody who holds or held a share in the tasks of each bagian; null = tasks of none. */
export function pelaksanaBagian(bahan: BahanTugasBulanan, semua: readonly BarisTugasBulanan[]): PelaksanaBagian {
  const dikenal = new Set(bahan.kantor.bagian.map(({ id }) => id));
  const hasil = new Map<BagianId | null, Set<PegawaiId>>();
  for (const { tugasId, bagianId } of semua) {
    const tugas = bahan.kantor.tugas.get(tugasId);
    const di = bagianId !== null && dikenal.has(bagianId) ? bagianId : null;
    let orang = hasil.get(di);
    if (!orang) hasil.set(di, (orang = new Set()));
    for (const { pegawaiId } of tugas ? bahan.capaian(tugas) : []) orang.add(pegawaiId);
    for (const semula of bahan.semula.get(tugasId) ?? []) for (const satu of semula.orang) orang.add(satu);
  }
  return hasil;
}

/**
 * The report as it leaves the office (G1–G4 of kelompokKecil.ts), where the head of the office knows who works where:
 * K1 a bagian stands on its own when its people, those of them with tasks, and all who hold its tasks are each nobody or at
 *    least `k`: its load, absence and result are then those of a group;
 * K2 the others are one row with all their figures, work and people; when that is one bagian, or still too few, the smallest
 *    other one joins: the sum less the rows that are shown is never the figure of few;
 * K3 no sum changes (L2), and every task stands in the row its volumes are counted in;
 * K4 when all bagian together are too few they are one row of their work; their load and leave are told of the office only.
 */
export function samarkanLaporan(laporan: LaporanBulanan, bahan: BahanTugasBulanan, k: number): LaporanTersamar {
  const tugas = barisTugasBulanan(bahan);
  return samarkanBagian(laporan, tugas, pelaksanaBagian(bahan, tugas), k);
}

export function samarkanBagian(
  laporan: LaporanBulanan,
  tugas: readonly BarisTugasBulanan[],
  pelaksana: PelaksanaBagian,
  k: number,
): LaporanTersamar {
  const milik = ({ bagianId }: BarisBagianBulanan): ReadonlySet<PegawaiId> => pelaksana.get(bagianId) ?? new Set();
  const banyak = (isi: readonly BarisBagianBulanan[], kunci: 'pegawai' | 'bertugas'): number =>
    isi.reduce((n, { angka }) => n + angka[kunci], 0);
  const orang = (isi: readonly BarisBagianBulanan[]): readonly number[] => [
    banyak(isi, 'pegawai'),
    banyak(isi, 'bertugas'),
    new Set(isi.flatMap((satu) => [...milik(satu)])).size,
  ];
  const { tetap, gabungan, aman } = gabungYangKecil(
    laporan.baris,
    (isi) => orang(isi).every((satu) => cukupOrang(satu, k)),
    (satu) => Math.max(...orang([satu])),
  );
  const baris = tetap.map((satu): BarisTersamar => ({ ...satu, orangTampak: true }));
  if (gabungan.length > 0) {
    const angka = jumlahkan(gabungan, aman ? [] : KUNCI_ORANG);
    baris.push({ bagianId: BAGIAN_GABUNGAN, nama: NAMA_GABUNGAN, angka, orangTampak: aman });
  }
  const ikut = new Set(gabungan.map(({ bagianId }) => bagianId));
  const dikenal = new Set(laporan.baris.map(({ bagianId }) => bagianId));
  const pindah = (satu: BarisTugasBulanan): BarisTugasBulanan =>
    ikut.has(dikenal.has(satu.bagianId) ? satu.bagianId : null) ? { ...satu, bagianId: BAGIAN_GABUNGAN } : satu;
  return {
    ...laporan,
    baris,
    tugas: tugas.map(pindah),
    perhatian: laporan.perhatian.map(pindah),
    digabung: gabungan.map(({ nama }) => nama),
    k,
  };
}

function jumlahkan(isi: readonly BarisBagianBulanan[], tanpa: readonly KunciBulanan[]): AngkaBulanan {
  const satu = (kunci: KunciBulanan): number =>
    tanpa.includes(kunci) ? 0 : genapMenit(isi.reduce((n, { angka }) => n + angka[kunci], 0));
  return Object.fromEntries(KUNCI_BULANAN.map((kunci) => [kunci, satu(kunci)])) as AngkaBulanan;
}

/** What the papers say of it; '' = every bagian stands on its own. */
export const catatanDigabung = ({ digabung, k }: Pick<LaporanTersamar, 'digabung' | 'k'>): string =>
  digabung.length === 0
    ? ''
    : `${NAMA_GABUNGAN}: ${digabung.join(', ')}. Bagian yang pegawai atau pelaksana tugasnya kurang dari ${k} orang tidak disebut sendiri, bersama bagian terkecil berikutnya bila perlu, agar angkanya tidak menunjuk perorangan; jumlah seluruhnya tetap.`;
