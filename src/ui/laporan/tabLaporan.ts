import type { PilihanLayar } from '../stores/layarStore';

export type TabLaporan = NonNullable<PilihanLayar['laporan']['tab']>;
export const TAB_LAPORAN: readonly (readonly [TabLaporan, string])[] = [
  ['bulanan', 'Bulanan'],
  ['triwulan', 'Evaluasi triwulan'],
  ['kontribusi', 'Peta kontribusi'],
  ['tpp', 'Simulasi TPP'],
  ['proyeksi', 'Proyeksi pensiun'],
  ['rb', 'Lembar kerja RB'],
];
