import type { HasilUrung } from '../../api/views';

/** `Diurungkan: pindahkan 3 tugas …`, and what of it stayed because somebody built on it since. */
export function teksUrung(kata: 'Diurungkan' | 'Diulangi', { label, dilewati }: HasilUrung): string {
  const [sebab] = dilewati;
  return sebab === undefined ? `${kata}: ${label}` : `${kata} sebagian: ${label}. Sisanya tetap karena ${sebab}.`;
}
