import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import * as p from '../proyeksiInputs';
import type * as pv from '../proyeksiViews';
import type { Halaman } from '../views';

/** People ahead: who retires in five years, what need is left open, which tasks lose their holder. */
export const proyeksiCalls = {
  getProyeksi: returns<pv.ProyeksiView>()(p.proyeksiInput),
  /** Tasks that somebody leaves, by the first year of it, then in the order of the office. */
  listTugasLepas: returns<Halaman<pv.BarisTugasLepas>>()(p.tugasLepasInput),
  /** Who could take one of them over. */
  getPengganti: returns<pv.PenggantiView>()(z.object({ tugasId: i.id<'Tugas'>() })),
  /** Per unit and jabatan, without names; null = the user cancelled. */
  exportProyeksi: returns<{ readonly path: string } | null>()(p.eksporProyeksi),
} as const;
