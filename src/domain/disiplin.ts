import type { PegawaiId } from './ids';

/**
 * Kinds of breach that an attendance sheet counts. TL = terlambat (late in), PSW = pulang sebelum waktunya (early out), in
 * the four usual steps of minutes; `lupa_…` = not clocked in or out; `apel` = a roll call missed; `alpa` = a day without a reason.
 */
export const KEJADIAN_DISIPLIN = [
  'tl1',
  'tl2',
  'tl3',
  'tl4',
  'psw1',
  'psw2',
  'psw3',
  'psw4',
  'lupa_masuk',
  'lupa_pulang',
  'apel',
  'alpa',
] as const;
export type KejadianDisiplin = (typeof KEJADIAN_DISIPLIN)[number];

export const SEBUTAN_KEJADIAN: Readonly<Record<KejadianDisiplin, string>> = {
  tl1: 'Terlambat 1–30 menit (TL1)',
  tl2: 'Terlambat 31–60 menit (TL2)',
  tl3: 'Terlambat 61–90 menit (TL3)',
  tl4: 'Terlambat di atas 90 menit (TL4)',
  psw1: 'Pulang lebih awal 1–30 menit (PSW1)',
  psw2: 'Pulang lebih awal 31–60 menit (PSW2)',
  psw3: 'Pulang lebih awal 61–90 menit (PSW3)',
  psw4: 'Pulang lebih awal di atas 90 menit (PSW4)',
  lupa_masuk: 'Tidak mencatat kehadiran masuk',
  lupa_pulang: 'Tidak mencatat kehadiran pulang',
  apel: 'Tidak mengikuti apel atau upacara',
  alpa: 'Tidak hadir tanpa keterangan (hari)',
};

/** Counts by kind; a kind that is missing happened never. */
export type JumlahKejadian = Readonly<Partial<Record<KejadianDisiplin, number>>>;

/** Attendance of one person in one month: counts only, no times and no reasons of absence. */
export interface Kehadiran {
  readonly pegawaiId: PegawaiId;
  /** 1–12 */
  readonly bulan: number;
  readonly hariHadir: number;
  readonly kejadian: JumlahKejadian;
}

/** Late, early or forgotten: says something of the clock and nothing of the work. */
const SOAL_JAM: readonly KejadianDisiplin[] = KEJADIAN_DISIPLIN.filter((satu) => satu !== 'apel' && satu !== 'alpa');
export const jumlahSoalJam = (kejadian: JumlahKejadian): number =>
  SOAL_JAM.reduce((jumlah, satu) => jumlah + (kejadian[satu] ?? 0), 0);

/** Stored text → counts; what is no whole number above zero is left out. */
export function bacaKejadian(isi: string): JumlahKejadian {
  let mentah: unknown;
  try {
    mentah = JSON.parse(isi);
  } catch {
    return {};
  }
  if (typeof mentah !== 'object' || mentah === null) return {};
  const nilai = mentah as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    KEJADIAN_DISIPLIN.flatMap((satu) => {
      const jumlah = nilai[satu];
      return typeof jumlah === 'number' && Number.isSafeInteger(jumlah) && jumlah > 0 ? [[satu, jumlah]] : [];
    }),
  );
}

/** The same text for the same counts, whatever order they came in: two PCs that import one sheet write one value. */
export const tulisKejadian = (kejadian: JumlahKejadian): string =>
  JSON.stringify(
    Object.fromEntries(
      KEJADIAN_DISIPLIN.flatMap((satu) => ((kejadian[satu] ?? 0) > 0 ? [[satu, kejadian[satu]]] : [])),
    ),
  );

export const SUMBER_ALPA =
  'PP 94/2021 tentang Disiplin PNS: tidak masuk kerja tanpa alasan yang sah, kumulatif dalam satu tahun';

/** What the regulation connects with days of absence without a reason in a year. Read, never applied: a person decides. */
export interface TingkatAlpa {
  readonly dari: number;
  /** null = and more. */
  readonly sampai: number | null;
  readonly uraian: string;
}
export const TINGKAT_ALPA: readonly TingkatAlpa[] = [
  { dari: 3, sampai: 3, uraian: 'teguran lisan' },
  { dari: 4, sampai: 6, uraian: 'teguran tertulis' },
  { dari: 7, sampai: 10, uraian: 'pernyataan tidak puas secara tertulis' },
  { dari: 11, sampai: 13, uraian: 'pemotongan tukin/TPP 25 % selama 6 bulan' },
  { dari: 14, sampai: 16, uraian: 'pemotongan tukin/TPP 25 % selama 9 bulan' },
  { dari: 17, sampai: 20, uraian: 'pemotongan tukin/TPP 25 % selama 12 bulan' },
  { dari: 21, sampai: 24, uraian: 'penurunan jabatan setingkat lebih rendah selama 12 bulan' },
  { dari: 25, sampai: 27, uraian: 'pembebasan dari jabatan menjadi pelaksana selama 12 bulan' },
  { dari: 28, sampai: null, uraian: 'pemberhentian' },
];
/** null below the first step. */
export const tingkatAlpa = (hari: number): TingkatAlpa | null =>
  TINGKAT_ALPA.find(({ dari, sampai }) => hari >= dari && (sampai === null || hari <= sampai)) ?? null;
