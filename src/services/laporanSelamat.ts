import type { LaporanSelamat } from '../domain/perbaikan';
import { waktuCadangan } from './cadangan';

const daftar = (judul: string, jumlah: number, baris: readonly string[]): string[] =>
  jumlah === 0
    ? []
    : [
        '',
        `${judul} (${jumlah}):`,
        ...baris.map((satu) => `  ${satu}`),
        ...(jumlah > baris.length ? [`  … dan ${jumlah - baris.length} lagi`] : []),
      ];

/** The report of a salvage as text: what people keep, and what the command line prints. */
export function teksLaporan(laporan: LaporanSelamat): string {
  const { perubahan } = laporan;
  return [
    laporan.lengkap
      ? 'Semua isi terbaca; tidak ada yang hilang.'
      : 'Sebagian berkas rusak. Yang terbaca sudah diselamatkan:',
    '',
    `Perubahan utuh: ${perubahan.utuh}; diambil dari cadangan: ${perubahan.dariCadangan}; tidak utuh: ${perubahan.hilang}.`,
    ...(perubahan.tanpaKeterangan > 0 ? [`Perubahan utuh tanpa keterangan: ${perubahan.tanpaKeterangan}.`] : []),
    ...(laporan.barisDariTabel > 0
      ? [`Baris yang isinya diambil dari tabel karena riwayatnya tidak utuh: ${laporan.barisDariTabel}.`]
      : []),
    ...(laporan.barisSebagian > 0 ? [`Baris yang disusun dari sebagian riwayat: ${laporan.barisSebagian}.`] : []),
    ...(laporan.entriBerbeda > 0
      ? [`Catatan riwayat yang berbeda dengan cadangan: ${laporan.entriBerbeda}; dipakai isi cadangan.`]
      : []),
    ...(laporan.menggantung > 0
      ? [`Baris yang menunjuk baris yang hilang: ${laporan.menggantung}; lihat Beranda › Perlu dilihat.`]
      : []),
    '',
    'Tabel: terbaca dari yang dikenal',
    ...laporan.tabel.map(
      ({ sebutan, dikenal, selamat, hilang }) =>
        `  ${sebutan}: ${selamat} dari ${dikenal}${hilang > 0 ? `, hilang ${hilang}` : ''}`,
    ),
    ...daftar(
      'Perubahan yang tidak utuh, terbaru dahulu',
      perubahan.hilang,
      perubahan.contohHilang.map(({ waktu, aktor, label }) => `${waktuCadangan({ dibuat: waktu })} ${aktor}: ${label}`),
    ),
    ...daftar('Baris yang mungkin belum memuat perubahan terakhirnya', laporan.jumlahMungkinLama, laporan.mungkinLama),
    ...daftar('Baris yang tabelnya berbeda dengan riwayat; dipakai riwayat', laporan.jumlahBerbeda, laporan.berbeda),
    '',
  ].join('\n');
}
