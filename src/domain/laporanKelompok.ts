import type { BagianId } from './ids';
import { tanpaKelompokKecil } from './kelompokKecil';
import type { AngkaBulanan, BarisBagianBulanan, LaporanBulanan } from './laporanBulanan';
import type { KunciBulanan } from './laporanBulananTeks';

/** Figures of people, not of work: of one person alone they are that person's leave and load. */
export const KUNCI_ORANG = [
  'pegawai',
  'bertugas',
  'kapasitasBulan',
  'bebanBulan',
  'tidakHadir',
] as const satisfies readonly KunciBulanan[];
/** Row that holds the people of several bagian, and no work. */
export const BAGIAN_GABUNGAN = '~gabungan' as BagianId;

export const CATATAN_DIGABUNG =
  'Banyaknya pegawai, kapasitas, beban, dan ketidakhadiran bagian yang terlalu kecil digabung agar tidak menunjuk perorangan.';

export interface BarisTersamar extends BarisBagianBulanan {
  /** Its people stand in the joined row; KUNCI_ORANG are 0 here and are not to be shown. */
  readonly orangDigabung: boolean;
}
export interface LaporanTersamar extends Omit<LaporanBulanan, 'baris'> {
  readonly baris: readonly BarisTersamar[];
}

/**
 * The report as it leaves the office: people of bagian below `k` stand together (G1–G4), work stays where it is done. The
 * sums stay (L2), unless all bagian together are too few: then people are shown for the office only.
 */
export function samarkanOrang(laporan: LaporanBulanan, k: number): LaporanTersamar {
  const kelompok = tanpaKelompokKecil(
    laporan.baris.map((satu) => ({
      nama: satu.nama,
      anggota: Array.from({ length: satu.angka.pegawai }, () => satu),
    })),
    k,
    `Bagian di bawah ${k} orang, digabung`,
  );
  const tampak = new Set(kelompok.filter(({ gabungan }) => !gabungan).flatMap(({ anggota }) => anggota));
  const gabungan = kelompok.find((satu) => satu.gabungan);
  const baris = laporan.baris.map((satu): BarisTersamar => {
    const orangDigabung = satu.angka.pegawai > 0 && !tampak.has(satu);
    return { ...satu, orangDigabung, angka: orangDigabung ? { ...satu.angka, ...orang(() => 0) } : satu.angka };
  });
  if (gabungan) {
    const anggota = [...new Set(gabungan.anggota)];
    const angka = { ...kosong(laporan.jumlah), ...orang((kunci) => anggota.reduce((n, b) => n + b.angka[kunci], 0)) };
    baris.push({ bagianId: BAGIAN_GABUNGAN, nama: gabungan.nama, angka, orangDigabung: false });
  }
  return { ...laporan, baris };
}

const orang = (nilai: (kunci: KunciBulanan) => number): Partial<AngkaBulanan> =>
  Object.fromEntries(KUNCI_ORANG.map((kunci) => [kunci, nilai(kunci)]));
const kosong = (angka: AngkaBulanan): AngkaBulanan =>
  Object.fromEntries(Object.keys(angka).map((kunci) => [kunci, 0])) as AngkaBulanan;
