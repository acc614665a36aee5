import type { Pengaturan } from './pengaturan';

/**
 * Class of efektivitas jabatan (practice of Permendagri 12/2008; the limits are settings in hundredths), on the unrounded
 * ratio: A above 1,00 · B from b · C from c · D from d · E below.
 */
export const KELAS_EJ = ['A', 'B', 'C', 'D', 'E'] as const;
export type KelasEj = (typeof KELAS_EJ)[number];

export function kelasEj(rasio: number, batas: Pick<Pengaturan['kelasEj'], 'b' | 'c' | 'd'>): KelasEj {
  if (rasio > 1) return 'A';
  // n / 100 is the same double as an equal ratio of minutes, so a load exactly on a limit is inside.
  if (rasio >= batas.b / 100) return 'B';
  if (rasio >= batas.c / 100) return 'C';
  return rasio >= batas.d / 100 ? 'D' : 'E';
}

const SEBUTAN: Readonly<Record<KelasEj, string>> = {
  A: 'Melebihi kapasitas',
  B: 'Optimal',
  C: 'Cukup',
  D: 'Beban sedang',
  E: 'Beban rendah',
};

/** Words for a person, not for a jabatan: class A praises a dense jabatan but is overload for a person. Null = no tasks. */
export function sebutanBeban(kelas: KelasEj | null): string {
  return kelas === null ? 'Belum ada tugas' : SEBUTAN[kelas];
}
