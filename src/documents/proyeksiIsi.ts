import type { DasarAbk } from '../domain/abkPeriode';
import type { Tanggal } from '../domain/ids';
import { butuhBelumDibagi, type Proyeksi } from '../domain/proyeksi';
import { angka, tanggalPanjang } from '../domain/tampil';

/** What the papers of a projection say; nobody is named. */
export interface DataProyeksi extends Omit<Proyeksi, 'orang'> {
  readonly judul: string;
  readonly kantor: string;
  readonly dasar: DasarAbk;
  readonly dicetak: Tanggal;
  /** Tasks that nobody is left on, by year. */
  readonly kehilangan: readonly number[];
}

/** What stands above the table: how many go, what that leaves open. */
export function simpulanProyeksi({ jumlah, tahun, kehilangan, unit }: DataProyeksi): string {
  const pergi = jumlah.tahun.reduce((n, t) => n + t.keluar, 0);
  const akhir = jumlah.tahun.at(-1);
  const [awal, z] = [tahun[0] ?? 0, tahun.at(-1) ?? 0];
  if (pergi === 0) return `Tidak ada pegawai yang mencapai akhir masa kerja pada ${awal}–${z} menurut data yang ada.`;
  const tugas = kehilangan.reduce((n, k) => n + k, 0);
  const isi = akhir?.isi ?? 0;
  const belum = butuhBelumDibagi(unit);
  return [
    `${angka(pergi)} dari ${angka(jumlah.pemangku)} pegawai mencapai akhir masa kerja pada ${awal}–${z}.`,
    `Tanpa pengganti tersisa ${angka(akhir?.sisa ?? 0)} orang untuk kebutuhan ${angka(jumlah.bulat)} orang menurut ABK;`,
    isi === 0
      ? `kebutuhan setiap jabatan tetap terisi${belum > 0 ? `, ${angka(belum)} orang lagi untuk pekerjaan yang belum dibagi` : ''}.`
      : `dihitung tiap jabatan, ${angka(isi)} orang perlu diisi sampai akhir ${z}, ${angka(jumlah.kurangKini)} di antaranya sudah kurang hari ini.`,
    tugas === 0 ? '' : `${angka(tugas)} tugas tidak lagi mempunyai pelaksana.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How the numbers come about, and what they do not say. */
export function catatanProyeksi({ per, jumlah, dasar, dicetak }: DataProyeksi): readonly string[] {
  return [
    `Pemangku per ${tanggalPanjang(per)}. Akhir masa kerja: TMT pensiun menurut batas usia pensiun (UU 20/2023 Pasal 55; PP 11/2017 jo. PP 17/2020 untuk jabatan fungsional) dari tanggal lahir pada NIP, atau hari kerja terakhir yang dicatat bila lebih dahulu. TMT = tanggal 1 bulan berikutnya (belum dikonfirmasi).`,
    `Kebutuhan = ABK tahun ini (WKE ${angka(dasar.wke)} menit; ${dasar.sumberWke}), dianggap tetap. Sisa = pemangku − yang keluar sampai akhir tahun itu; selisih = sisa − kebutuhan; perlu diisi = kekurangan tiap jabatan, dijumlahkan; pekerjaan yang belum dibagi tidak dihitung sebagai kekurangan orang.`,
    ...(jumlah.lewat > 0
      ? [
          `${angka(jumlah.lewat)} pegawai sudah melewati batas usia pensiun menurut data dan tetap dihitung; periksa datanya.`,
        ]
      : []),
    ...(jumlah.tanpaTanggal > 0
      ? [`${angka(jumlah.tanpaTanggal)} pegawai tanpa tanggal lahir dalam NIP atau bukan ASN dianggap tetap bekerja.`]
      : []),
    `Tanpa nama pegawai. Dicetak ${tanggalPanjang(dicetak)}.`,
  ];
}
