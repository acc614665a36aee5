import { sessionCalls } from './calls/session';
import { absenCalls } from './calls/absen';
import { alihCalls } from './calls/alih';
import { budgetCalls } from './calls/budget';
import { peopleCalls } from './calls/people';
import { tasksCalls } from './calls/tasks';
import { dividingCalls } from './calls/dividing';
import { loadCalls } from './calls/load';
import { settingsCalls } from './calls/settings';
import { cadanganCalls } from './calls/cadangan';
import { cetakCalls } from './calls/cetak';
import { dokumenCalls } from './calls/dokumen';
import { lettersCalls } from './calls/letters';
import { perbaikanCalls } from './calls/perbaikan';
import { perintahCalls } from './calls/perintah';
import { realisasiCalls } from './calls/realisasi';
import { registerCalls } from './calls/register';
import { riwayatCalls } from './calls/riwayat';
import { konsepCalls } from './calls/konsep';
import { templatNaskahCalls } from './calls/templatNaskah';
import { agendaCalls } from './calls/agenda';
import { bersamaCalls } from './calls/bersama';
import { gabungCalls } from './calls/gabung';
import { proyeksiCalls } from './calls/proyeksi';
import { rbCalls } from './calls/rb';
import { sandiCalls } from './calls/sandi';
import { pribadiCalls } from './calls/pribadi';
import { kontribusiCalls } from './calls/kontribusi';
import { laporanCalls } from './calls/laporan';
import type { ApiOf } from './contract';

/**
 * The whole wire between a window (or the command line) and the program: one line per intention, by theme in calls/. Heavy
 * calls carry a `jobId` chosen by the caller: `progress` events name it and `cancelJob` stops it (the call then fails with
 * `dibatalkan`). Dialogs: a null `path` asks the user; a null answer means the user cancelled.
 */
export const contract = {
  ...sessionCalls,
  ...riwayatCalls,
  ...budgetCalls,
  ...peopleCalls,
  ...absenCalls,
  ...alihCalls,
  ...tasksCalls,
  ...dividingCalls,
  ...perintahCalls,
  ...realisasiCalls,
  ...loadCalls,
  ...settingsCalls,
  ...dokumenCalls,
  ...lettersCalls,
  ...gabungCalls,
  ...bersamaCalls,
  ...cadanganCalls,
  ...perbaikanCalls,
  ...sandiCalls,
  ...pribadiCalls,
  ...registerCalls,
  ...cetakCalls,
  ...konsepCalls,
  ...templatNaskahCalls,
  ...laporanCalls,
  ...kontribusiCalls,
  ...agendaCalls,
  ...proyeksiCalls,
  ...rbCalls,
} as const;

export type Contract = typeof contract;
export type Api = ApiOf<Contract>;
export type ApiName = keyof Contract;
