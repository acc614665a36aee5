import type { HariMinggu, LembarMinggu, Minggu } from './daftarMinggu';
import { hariDari, hariPekan } from './hari';
import type { JenisKetidakhadiran } from './pegawai';
import { SEBUTAN_KETIDAKHADIRAN } from './pegawai';
import { SATU } from './realisasi';
import { angka, NAMA_HARI, rentangTanggal, tanggalPanjang } from './tampil';
import { volumeTeks } from './volumeTeks';

/** `minggu ke-19 (4–10 Mei 2026)` */
export const mingguTeks = ({ nomor, mulai, akhir }: Minggu): string =>
  `minggu ke-${nomor} (${rentangTanggal(mulai, akhir)})`;

/** `Senin, 4 Mei 2026` */
export const hariTeks = (tanggal: string): string =>
  `${NAMA_HARI[hariPekan(hariDari(tanggal)) - 1] ?? ''}, ${tanggalPanjang(tanggal)}`;

/** `3 jam 30 menit`, `45 menit`: what a journal asks for. */
export function lamaTeks(menit: number): string {
  const jam = Math.floor(menit / 60);
  const sisa = menit % 60;
  if (jam === 0) return `${angka(sisa)} menit`;
  return sisa === 0 ? `${angka(jam)} jam` : `${angka(jam)} jam ${sisa} menit`;
}

/** `lebih 11 jam 24 menit`: more is planned in the week than fits into it; '' when it fits. Minutes are rounded first. */
export function lebihMinggu({ beban, kapasitas }: Pick<LembarMinggu, 'beban' | 'kapasitas'>): string {
  const lebih = Math.round(beban) - Math.round(kapasitas);
  return lebih > 0 ? `lebih ${lamaTeks(lebih)}` : '';
}

/** Volumes of ten units and more are said in whole units: nobody delivers 399,68 Kali. */
const BULAT_MULAI = 1000;
/** Hundredths as the office says them: `2,5 Dokumen`, `400 Kali`. */
export const volumeSatuan = (volume: number, satuan: string): string =>
  `${volume < BULAT_MULAI ? volumeTeks(volume) : angka(volume / SATU)} ${satuan || 'satuan'}`;

/** What others may read of an absence: no kind of leave. */
export const absenTeks = (jenis: JenisKetidakhadiran): string =>
  jenis === 'cuti_tahunan' || jenis === 'cuti_lain' ? 'Cuti' : SEBUTAN_KETIDAKHADIRAN[jenis];

/** Why a working day is none for this person, or less of one; '' for the end of the week. */
export function keteranganHari({ libur, kerja, kapasitas, tanggal }: HariMinggu, absen: LembarMinggu['absen']): string {
  if (libur !== '') return `Libur: ${libur}`;
  const pergi = kerja ? absen.find(({ mulai, akhir }) => mulai <= tanggal && tanggal <= akhir) : undefined;
  if (!pergi) return '';
  const kata = absenTeks(pergi.jenis);
  return kapasitas > 0 && pergi.persen < 100 ? `${kata} (sebagian hari)` : kata;
}

/**
 * The week of one person as plain text for the daily progress of e-Kinerja: a heading per day, a line per activity with its
 * time. It is a proposal: what was really done is entered by the person.
 */
export function teksMinggu(lembar: LembarMinggu, minggu: Minggu): string {
  const hari = lembar.hari.flatMap((satu) => {
    const keterangan = keteranganHari(satu, lembar.absen);
    if (satu.isi.length === 0 && keterangan === '') return [];
    const isi = satu.isi.map(({ nama, waktu, menit }, i) => {
      const pukul = waktu === '' ? '' : `pukul ${waktu}, `;
      return `${i + 1}. ${nama} (${pukul}${lamaTeks(menit)})`;
    });
    return [[hariTeks(satu.tanggal), ...(keterangan === '' ? [] : [keterangan]), ...isi].join('\n')];
  });
  const telat = lembar.baris.filter(({ jenis }) => jenis === 'terlambat');
  const ekor =
    telat.length === 0
      ? []
      : [['Terlambat, didahulukan', ...telat.map(({ nama }, i) => `${i + 1}. ${nama}`)].join('\n')];
  const kepala = [lembar.nama, lembar.jabatan].filter((s) => s !== '').join(', ');
  return [`${kepala}\nRencana kerja ${mingguTeks(minggu)}`, ...hari, ...ekor].join('\n\n');
}
