import type { Hari } from './hari';
import { awalTahun, hariDari } from './hari';
import type { Tanggal } from './ids';
import type { Ketidakhadiran, Pegawai } from './pegawai';

/**
 * Effective minutes of one person per day of the year:
 * C1 the effective minutes of the calendar × the person's part of a full week, rounded cumulatively over the year. The part
 *    is the contract (minutes a week ÷ the week of the office, exact, in Ramadan too) or else the FTE;
 * C2 nothing on whole days of own absence, before `masuk` and after the last day of work (the other days stay as they are);
 * C3 the status does not change the capacity, only who is counted;
 * C4 an absence for a part of the day takes that part; parts of one day add up to a whole day at most, and what is left of
 *    such days is rounded cumulatively;
 * C5 the calendar is that of the unit: people of a bagian with a week of its own (5 or 6 days) have its days;
 * C6 the last day of work is `keluar`, or else the day before a retirement that falls into the year (akhirKerja).
 */
export interface MasaKerja {
  readonly masuk: Tanggal | null;
  /** Last day of work. */
  readonly keluar: Tanggal | null;
}

/** C1: the part of a full week as a fraction. */
export function bagianMinggu(
  pegawai: Pick<Pegawai, 'fte' | 'menitMinggu'>,
  menitPenuh: number,
): readonly [pembilang: number, penyebut: number] {
  if (pegawai.menitMinggu !== undefined && menitPenuh > 0) return [Math.max(0, pegawai.menitMinggu), menitPenuh];
  return [Math.max(0, Math.round(pegawai.fte)), 1000];
}

/** C2, C4: `dasar` (C1, C5) without the days the person is not there. */
export function kapasitasHarian(
  dasar: Int32Array,
  tahun: number,
  { masuk, keluar }: MasaKerja,
  ketidakhadiran: readonly Pick<Ketidakhadiran, 'mulai' | 'akhir' | 'persen'>[],
): Int32Array {
  const hasil = dasar.slice();
  const awal = awalTahun(tahun);
  const kosongkan = (mulai: Hari, akhir: Hari): void => {
    if (akhir >= mulai) hasil.fill(0, Math.max(0, mulai - awal), Math.max(0, akhir - awal + 1));
  };
  if (masuk !== null) kosongkan(awal, hariDari(masuk) - 1);
  if (keluar !== null) kosongkan(hariDari(keluar) + 1, awal + hasil.length - 1);
  let sebagian: Uint8Array | null = null;
  for (const { mulai, akhir, persen = 100 } of ketidakhadiran) {
    if (persen >= 100) {
      kosongkan(hariDari(mulai), hariDari(akhir));
      continue;
    }
    sebagian ??= new Uint8Array(hasil.length);
    const sampai = Math.min(hasil.length - 1, hariDari(akhir) - awal);
    for (let i = Math.max(0, hariDari(mulai) - awal); i <= sampai; i++)
      sebagian[i] = Math.min(100, (sebagian[i] ?? 0) + Math.max(0, persen));
  }
  if (sebagian) ambilSebagian(hasil, sebagian);
  return hasil;
}

/** C4: takes `persen` of each day. */
function ambilSebagian(harian: Int32Array, persen: Uint8Array): void {
  let jumlah = 0;
  let sudah = 0;
  for (let i = 0; i < harian.length; i++) {
    const ambil = persen[i] ?? 0;
    if (ambil === 0) continue;
    jumlah += (harian[i] ?? 0) * (100 - ambil);
    const sampai = Math.floor(jumlah / 100);
    harian[i] = sampai - sudah;
    sudah = sampai;
  }
}

/** In the counters: only people with status aktif (not MPP, tugas belajar, CLTN, pola kerja khusus, keluar). */
export function dihitung(pegawai: Pick<Pegawai, 'status'>): boolean {
  return pegawai.status === 'aktif';
}

/**
 * In sums over a year: who is counted, and who left within it. Their capacity and their work end with their last day; what lies
 * before it stays, or the work they did would weigh on those who stayed.
 */
export function dijumlahkan({ status, keluar }: Pick<Pegawai, 'status' | 'keluar'>, tahun: number): boolean {
  return status === 'aktif' || (status === 'keluar' && keluar !== null && keluar >= `${tahun}-01-01`);
}

/** Running total: kumulatif[i] = minutes of the days before index i; one entry longer than the days. */
export function kumulatifDari(harian: Int32Array): Int32Array {
  const hasil = new Int32Array(harian.length + 1);
  let jumlah = 0;
  for (let i = 0; i < harian.length; i++) {
    jumlah += harian[i] ?? 0;
    hasil[i + 1] = jumlah;
  }
  return hasil;
}
