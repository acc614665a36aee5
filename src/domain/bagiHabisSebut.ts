import type { BebanTahun } from './hitungan';
import type { BagianId } from './ids';
import type { Kantor } from './kantor';
import { namaBagian } from './kantor';
import { sebutKelas } from './syaratTeks';
import { NAMA_BULAN, rasioTeks } from './tampil';
import type { Syarat } from './tugas';

/** `di Bagian Hukum`. */
export function bagianTeks(kantor: Kantor, id: BagianId | null): string {
  const nama = namaBagian(kantor, id);
  if (nama === '') return 'di kantor ini';
  return /^(bagian|biro|bidang|sekretariat)\b/i.test(nama) ? `di ${nama}` : `di Bagian ${nama}`;
}

/** What a task asks of each person: `kelas 7–10, jabatan Analis`; '' when nothing. */
export function syaratTeks(syarat: Syarat): string {
  const { jenisJabatan, jabatan, kompetensi } = syarat;
  return [
    sebutKelas(syarat),
    jenisJabatan.length > 0 ? `jenis jabatan ${jenisJabatan.join(' atau ')}` : '',
    jabatan.length > 0 ? `jabatan ${jabatan.join(' atau ')}` : '',
    kompetensi.length > 0 ? `kompetensi ${kompetensi.join(', ')}` : '',
  ]
    .filter((teks) => teks !== '')
    .join(', ');
}

/** `0,52 → 0,61`. */
export const ubahRasio = (kini: number | null, nanti: number | null): string =>
  `${rasioTeks(kini)} → ${rasioTeks(nanti)}`;

/** Less than this many minutes more in a month is rounding, not work. */
const BERARTI = 0.5;

/** Month (0–11) with the highest ratio above 1, −1 when none; with `milik` only where that has load. */
export function bulanTerpenuh(beban: BebanTahun, milik: BebanTahun = beban): number {
  let pilihan = -1;
  for (let i = 0; i < 12; i += 1) {
    if ((milik.bulan.beban[i] ?? 0) === 0) continue;
    const rasio = rasioBulan(beban, i);
    if (rasio > 1 && (pilihan < 0 || rasio > rasioBulan(beban, pilihan))) pilihan = i;
  }
  return pilihan;
}

/** The fullest month (0–11) above 1 among those that become fuller: what a change has to do with; −1 when none. */
export function bulanBertambah(sebelum: BebanTahun, sesudah: BebanTahun): number {
  let pilihan = -1;
  for (let i = 0; i < 12; i += 1) {
    if ((sesudah.bulan.beban[i] ?? 0) - (sebelum.bulan.beban[i] ?? 0) < BERARTI) continue;
    const rasio = rasioBulan(sesudah, i);
    if (rasio > 1 && (pilihan < 0 || rasio > rasioBulan(sesudah, pilihan))) pilihan = i;
  }
  return pilihan;
}
export function rasioBulan(beban: BebanTahun, i: number): number {
  const kapasitas = beban.bulan.kapasitas[i] ?? 0;
  return kapasitas === 0 ? 0 : (beban.bulan.beban[i] ?? 0) / kapasitas;
}
export const namaBulan = (i: number): string => NAMA_BULAN[i] ?? '';
