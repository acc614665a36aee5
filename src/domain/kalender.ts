import { awalTahun, hariDari, hariPekan, isTanggal, jumlahHari } from './hari';
import type { Tanggal } from './ids';
import type { Pengaturan } from './pengaturan';

export const JENIS_LIBUR = ['libur_nasional', 'cuti_bersama', 'libur_daerah'] as const;
export type JenisLibur = (typeof JENIS_LIBUR)[number];
export const SEBUTAN_LIBUR: Readonly<Record<JenisLibur, string>> = {
  libur_nasional: 'Libur nasional',
  cuti_bersama: 'Cuti bersama',
  libur_daerah: 'Libur daerah',
};

export interface HariLibur {
  readonly tanggal: Tanggal;
  readonly jenis: JenisLibur;
  readonly keterangan: string;
  readonly sumber: string;
}

/** Fasting month of one budget year, both days included. `sementara` until the sidang isbat has fixed it. */
export interface Ramadan {
  readonly tahun: number;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly status: 'ditetapkan' | 'sementara';
  readonly sumber: string;
}

export interface KalenderTahun {
  readonly tahun: number;
  readonly libur: readonly HariLibur[];
  readonly ramadan: Ramadan | null;
  /** False when only the fixed dates are known: capacity is then too high, and the screens say so. */
  readonly lengkap: boolean;
  readonly catatan: readonly string[];
}

/** The settings that decide working minutes. */
export type AturanJam = Pick<
  Pengaturan,
  'hariKerja' | 'menitMinggu' | 'menitMingguRamadan' | 'menitJumat' | 'menitJumatRamadan' | 'kelonggaran'
>;

const LIBUR_TETAP = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus (Natal)'],
] as const;

const LIBUR_NASIONAL_PALING_SEDIKIT = 12;

/** Days off with a fixed date, for years whose SKB 3 Menteri is not in the table. */
export function liburTetap(tahun: number): readonly HariLibur[] {
  return LIBUR_TETAP.map(([tanggal, keterangan]) => ({
    tanggal: `${tahun}-${tanggal}`,
    jenis: 'libur_nasional',
    keterangan,
    sumber: 'tanggal tetap setiap tahun',
  }));
}

/**
 * Calendar of a year out of the editable tables (rows of other years are left aside).
 * K1 a year with a full list of libur nasional (12 or more; recent decrees name 15 to 17 days) is the table alone;
 * K2 any other year is its own rows plus the fixed dates they do not name, and is marked incomplete.
 */
export function kalenderDari(
  tahun: number,
  libur: readonly HariLibur[],
  ramadan: readonly Ramadan[] | Ramadan | null,
): KalenderTahun {
  const milik = libur.filter((h) => isTanggal(h.tanggal) && h.tanggal.startsWith(`${tahun}-`));
  const bertabel = milik.filter((h) => h.jenis === 'libur_nasional').length >= LIBUR_NASIONAL_PALING_SEDIKIT;
  const daftarRamadan: readonly Ramadan[] = ramadan === null ? [] : 'tahun' in ramadan ? [ramadan] : ramadan;
  const puasa = daftarRamadan.find((r) => r.tahun === tahun && isTanggal(r.mulai) && isTanggal(r.akhir)) ?? null;
  const catatan: string[] = [];
  if (!bertabel) {
    catatan.push(`Hari libur ${tahun} belum lengkap: baru tanggal tetap. Isi tabel libur menurut SKB 3 Menteri.`);
  }
  if (!puasa) catatan.push(`Bulan Ramadan ${tahun} belum diisi; jam kerja Ramadan tidak diperhitungkan.`);
  else if (puasa.status === 'sementara') catatan.push(`Ramadan ${tahun} masih sementara: ${puasa.sumber}.`);
  const bernama = new Set(milik.map((h) => h.tanggal));
  const semua = bertabel ? milik : [...milik, ...liburTetap(tahun).filter((h) => !bernama.has(h.tanggal))];
  return {
    tahun,
    libur: semua.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0)),
    ramadan: puasa,
    lengkap: bertabel && puasa !== null,
    catatan,
  };
}

/**
 * Formal working minutes per day of the year (index 0 = 1 January):
 * K3 Saturday and Sunday (5 days) or Sunday (6 days), libur and cuti bersama have none;
 * K4 the weekly minutes lie evenly on the 5 or 6 working days, rounded cumulatively inside the week; where Friday has
 *    minutes of its own (more than 0, at most the week), the other days share the rest of the week in the same way;
 * K5 a day of Ramadan has the share of the Ramadan week instead, with the Friday of Ramadan.
 */
export function menitFormal(kalender: KalenderTahun, aturan: AturanJam): Int32Array {
  const awal = awalTahun(kalender.tahun);
  const panjang = jumlahHari(kalender.tahun);
  const hasil = new Int32Array(panjang);
  const biasa = menitPekan(aturan.menitMinggu.nilai, aturan.hariKerja, aturan.menitJumat.nilai);
  const puasa = menitPekan(aturan.menitMingguRamadan.nilai, aturan.hariKerja, aturan.menitJumatRamadan.nilai);
  const mulai = kalender.ramadan ? hariDari(kalender.ramadan.mulai) - awal : panjang;
  const akhir = kalender.ramadan ? hariDari(kalender.ramadan.akhir) - awal : -1;
  const senin = hariPekan(awal) - 1;
  for (let i = 0; i < panjang; i++) {
    const pekan = (senin + i) % 7;
    hasil[i] = (i >= mulai && i <= akhir ? puasa[pekan] : biasa[pekan]) ?? 0;
  }
  for (const h of kalender.libur) hasil[hariDari(h.tanggal) - awal] = 0;
  return hasil;
}

const JUMAT = 5;

/** Minutes of Monday to Sunday (K4). Friday is a working day in both kinds of week. */
export function menitPekan(menit: number, hariKerja: 5 | 6, menitJumat: number): readonly number[] {
  const jumat = Math.min(Math.trunc(menitJumat), menit);
  const sendiri = jumat > 0;
  const sisa = sendiri ? menit - jumat : menit;
  const banyak = sendiri ? hariKerja - 1 : hariKerja;
  const sampai = (n: number): number => Math.floor((sisa * n) / banyak);
  const hasil: number[] = [];
  for (let hari = 1, urutan = 0; hari <= 7; hari++) {
    if (hari > hariKerja) hasil.push(0);
    else if (sendiri && hari === JUMAT) hasil.push(jumat);
    else hasil.push(sampai(++urutan) - sampai(urutan - 1));
  }
  return hasil;
}

/**
 * K6 effective minutes = formal × (100 − kelonggaran) %, rounded cumulatively over the year, so that the year is exactly the
 * floor of the whole and no day is off by more than one minute. 2026, 5 days: 240 days, 74.802 minutes.
 */
export function menitEfektif(kalender: KalenderTahun, aturan: AturanJam): Int32Array {
  return skalakan(menitFormal(kalender, aturan), Math.round((100 - aturan.kelonggaran.nilai) * 100), 10_000);
}

/** Scales days by pembilang / penyebut with cumulative rounding; days without minutes stay without. */
export function skalakan(harian: Int32Array, pembilang: number, penyebut: number): Int32Array {
  const hasil = new Int32Array(harian.length);
  let jumlah = 0;
  let sudah = 0;
  for (let i = 0; i < harian.length; i++) {
    jumlah += harian[i] ?? 0;
    const sampai = Math.floor((jumlah * pembilang) / penyebut);
    hasil[i] = sampai - sudah;
    sudah = sampai;
  }
  return hasil;
}

/** Number of days with working minutes. */
export function jumlahHariKerja(harian: Int32Array): number {
  let n = 0;
  for (const menit of harian) if (menit > 0) n += 1;
  return n;
}
