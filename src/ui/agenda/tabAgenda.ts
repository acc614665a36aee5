import type { PilihanLayar } from '../stores/layarStore';

export type TabAgenda = NonNullable<PilihanLayar['agenda']['tab']>;
export const TAB_AGENDA: readonly (readonly [TabAgenda, string])[] = [
  ['hari', 'Jatuh tempo'],
  ['kalender', 'Kalender'],
  ['perintah', 'Perintah'],
  ['absen', 'Ketidakhadiran'],
  ['daftar', 'Daftar mingguan'],
];

/** The tab a wish leads to; undefined = as it was left. */
export function tabDiminta({ tab, perintahId, notula, terlambat }: PilihanLayar['agenda']): TabAgenda | undefined {
  if (tab !== undefined) return tab;
  if (perintahId !== undefined || notula) return 'perintah';
  return terlambat ? 'hari' : undefined;
}
