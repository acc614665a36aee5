import type { Hari } from './hari';
import { awalTahun, hariDari } from './hari';
import { skalakan } from './kalender';
import type { Ketidakhadiran, Pegawai } from './pegawai';

/**
 * Effective minutes of one person per day of the year:
 * C1 the effective minutes of the calendar × FTE, rounded cumulatively over the year;
 * C2 nothing on days of own absence and outside masuk/keluar (the other days stay as they are);
 * C3 the status does not change the capacity, only who is counted.
 */
export function kapasitasHarian(
  efektif: Int32Array,
  tahun: number,
  pegawai: Pick<Pegawai, 'fte' | 'masuk' | 'keluar'>,
  ketidakhadiran: readonly Pick<Ketidakhadiran, 'mulai' | 'akhir'>[],
): Int32Array {
  const hasil = skalakan(efektif, Math.max(0, Math.round(pegawai.fte)), 1000);
  const awal = awalTahun(tahun);
  const kosongkan = (mulai: Hari, akhir: Hari): void => {
    if (akhir >= mulai) hasil.fill(0, Math.max(0, mulai - awal), Math.max(0, akhir - awal + 1));
  };
  if (pegawai.masuk !== null) kosongkan(awal, hariDari(pegawai.masuk) - 1);
  if (pegawai.keluar !== null) kosongkan(hariDari(pegawai.keluar) + 1, awal + hasil.length - 1);
  for (const tidakHadir of ketidakhadiran) kosongkan(hariDari(tidakHadir.mulai), hariDari(tidakHadir.akhir));
  return hasil;
}

/** In the counters: only people with status aktif (not MPP, tugas belajar, CLTN, pola kerja khusus, keluar). */
export function dihitung(pegawai: Pick<Pegawai, 'status'>): boolean {
  return pegawai.status === 'aktif';
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
