import { KEJADIAN_DISIPLIN, type KejadianDisiplin } from '../domain/disiplin';
import { cariJudul, lipatJudul, pencocokKamus, type Judul, type KamusJudul, type PencocokJudul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';

export type BidangKehadiran = 'nip' | 'nama' | 'namaNip' | 'bulan' | 'hadir' | KejadianDisiplin;

/** `TL1`, `TL 1`, `TL I`, `Terlambat 1`, and the step in minutes as recaps head it. */
function tingkat(awalan: readonly string[], n: number): string[] {
  const romawi = ['i', 'ii', 'iii', 'iv'][n - 1] ?? '';
  const menit = [
    ['1 30', '1 s d 30', '0 30', '30'],
    ['31 60', '31 s d 60', '60'],
    ['61 90', '61 s d 90', '90'],
    ['90', 'lebih dari 90', 'di atas 90', '91'],
  ][n - 1];
  return awalan.flatMap((kata) => [
    `${kata}${n}`,
    `${kata} ${n}`,
    `${kata} ${romawi}`,
    ...(menit ?? []).flatMap((m) => [`${kata} ${m} menit`, `${kata} ${n} ${m} menit`, `${kata}${n} ${m} menit`]),
  ]);
}
const TL = ['tl', 'terlambat', 'datang terlambat'];
const PSW = ['psw', 'pulang cepat', 'pulang sebelum waktu', 'pulang sebelum waktunya', 'pulang awal', 'cp', 'pc'];
const TANPA_CATATAN = (saat: readonly string[]): string[] =>
  [
    'tidak absen',
    'lupa absen',
    'tanpa absen',
    'tidak presensi',
    'lupa presensi',
    'tidak scan',
    'lupa',
    'tidak finger',
  ].flatMap((kata) => saat.map((kapan) => `${kata} ${kapan}`));

/** Columns of attendance recaps; the first words win. `Apel` alone may count who came, so it is not read. */
const KAMUS: KamusJudul<BidangKehadiran> = {
  nip: ['nip', 'nip nipppk', 'nip ni pppk', 'nip nrp', 'nomor induk pegawai', 'nip pppk'],
  nama: ['nama', 'nama pegawai', 'nama lengkap', 'nama asn', 'nama pns'],
  namaNip: ['nama nip', 'nama dan nip', 'nip nama', 'nama pegawai nip'],
  bulan: ['bulan', 'periode', 'bulan ke'],
  hadir: [
    'hari hadir',
    'hadir',
    'jumlah hadir',
    'jumlah hari hadir',
    'jml hadir',
    'total hadir',
    'kehadiran',
    'jumlah kehadiran',
    'hari masuk',
    'jumlah masuk',
    'masuk',
    'h',
  ],
  // The kindest reading where a recap does not say how late: the first step.
  tl1: [...tingkat(TL, 1), 'terlambat', 'tl', 'jumlah terlambat', 'datang terlambat', 'telat'],
  tl2: tingkat(TL, 2),
  tl3: tingkat(TL, 3),
  tl4: tingkat(TL, 4),
  psw1: [...tingkat(PSW, 1), 'psw', 'pulang cepat', 'pulang sebelum waktunya', 'pulang awal', 'jumlah pulang cepat'],
  psw2: tingkat(PSW, 2),
  psw3: tingkat(PSW, 3),
  psw4: tingkat(PSW, 4),
  lupa_masuk: [...TANPA_CATATAN(['masuk', 'datang', 'pagi']), 'tam', 'lupa absen', 'tidak absen'],
  lupa_pulang: [...TANPA_CATATAN(['pulang', 'sore']), 'tap'],
  apel: [
    'tidak apel',
    'tidak ikut apel',
    'tidak mengikuti apel',
    'tanpa apel',
    'tidak apel upacara',
    'tidak ikut upacara',
  ],
  alpa: ['tanpa keterangan', 'alpa', 'alpha', 'tk', 'mangkir', 'tidak hadir tanpa keterangan', 'tanpa kabar', 'a'],
};
const cocokKamus = pencocokKamus(KAMUS);
const cocok: PencocokJudul<BidangKehadiran> = (teks) => cocokKamus(teks.replace(/[>≥]\s*/g, ''));

/** Headers without a step: they are read as the first one, and that is said. */
export const TANPA_TINGKAT =
  /^(jumlah )?(terlambat|tl|datang terlambat|telat|psw|pulang (cepat|awal|sebelum waktunya))$/;

/** Reasons of absence and what else a recap may say of a private kind: never read. */
const PRIBADI = /\b(sakit|s|izin|ijin|i|cuti|c|melahirkan|nik|alamat|agama|rekening|npwp|gaji|tpp)\b/;

/** null when the sheet is no attendance recap: somebody, and how many days they were there. */
export function judulKehadiran(lembar: Lembar): Judul<BidangKehadiran> | null {
  const judul = cariJudul(lembar, cocok, 2);
  const orang = judul && (['nip', 'nama', 'namaNip'] as const).some((satu) => judul.kolom.has(satu));
  return judul && orang && judul.kolom.has('hadir') ? judul : null;
}

/** Kinds whose column says no step, by its header. */
export const dibacaTeringan = ({ kolom, teks }: Judul<BidangKehadiran>): readonly string[] =>
  KEJADIAN_DISIPLIN.flatMap((satu) => {
    const judul = teks[kolom.get(satu) ?? -1] ?? '';
    return TANPA_TINGKAT.test(lipatJudul(judul)) ? [judul] : [];
  });

/** Headers of columns that are left unread because they are private. */
export function kolomPribadi(
  { kolom, teks }: Judul<BidangKehadiran>,
  lembar: Lembar,
  awalData: number,
): readonly string[] {
  const dipakai = new Set(kolom.values());
  const berisi = (k: number): boolean => lembar.baris.slice(awalData).some((sel) => teksSel(sel[k]) !== '');
  return teks.filter((judul, k) => !dipakai.has(k) && PRIBADI.test(lipatJudul(judul)) && berisi(k));
}
