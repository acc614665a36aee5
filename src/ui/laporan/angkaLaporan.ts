import { ARTI_BULANAN, type KunciBulanan } from '../../domain/laporanBulananTeks';
import { angka, desimalRingkas, rupiah, rupiahRingkas } from '../../domain/tampil';

/** Groups of figures as the screen shows them. */
export const KELOMPOK_ANGKA = [
  [
    'keadaan',
    ['tuntas', 'tugasBatal', 'sesuai', 'tertinggal', 'terlambat', 'tanpaCatatan', 'belumMulai', 'tanpaRencana'],
  ],
  ['pelaksanaan', ['lebih', 'perkiraanKurang', 'belumDicatat', 'tanpaNorma']],
  ['pembagian', ['tugas', 'tugasTerbagi', 'pagu', 'paguTerbagi']],
  ['pegawai', ['pegawai', 'bertugas', 'bebanBulan', 'kapasitasBulan', 'tidakHadir']],
  [
    'kejadian',
    ['perintahMasuk', 'perintahSelesai', 'perintahTerbuka', 'perintahTerlambat', 'dialihkan', 'dibatalkan', 'surat'],
  ],
] as const satisfies readonly (readonly [string, readonly KunciBulanan[]])[];

/** As short as it can be read; `penuh` says it whole. */
export function nilaiTampil(kunci: KunciBulanan, nilai: number): { readonly pendek: string; readonly penuh: string } {
  const { satuan } = ARTI_BULANAN[kunci];
  if (satuan === 'rupiah') return { pendek: rupiahRingkas(nilai), penuh: rupiah(nilai) };
  if (satuan === 'menit') return { pendek: `${angka(nilai / 60)} jam`, penuh: `${desimalRingkas(nilai, 2)} menit` };
  return { pendek: angka(nilai), penuh: `${angka(nilai)} ${satuan}` };
}

/** One decimal is enough to compare; – where there is nothing to divide by. */
export const persenTampil = (rasio: number | null): string =>
  rasio === null ? '–' : `${desimalRingkas(rasio * 100, 1)} %`;
