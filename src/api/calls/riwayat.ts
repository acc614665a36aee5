import { z } from 'zod';
import type * as r from '../../domain/riwayat';
import { returns } from '../contract';
import * as i from '../inputs';
import * as b from '../riwayatInputs';
import type * as v from '../views';

/** Who changed what and when; undo of one old command; the office as it was. */
export const riwayatCalls = {
  listRiwayat: returns<v.Halaman<v.BarisRiwayat>>()(b.saringRiwayat),
  /** What one command changed; with `catatan` only what of it concerns that record. */
  getPerubahan: returns<v.RincianPerubahan>()(b.perubahan),
  getBahanSaring: returns<r.BahanSaring>()(b.bahanSaring),
  /** Records by name, also removed ones, the nearest first. */
  findCatatan: returns<readonly r.CatatanBernama[]>()(b.cariCatatan),
  /** The name of one record; null when the file does not know it. */
  getCatatan: returns<r.CatatanBernama | null>()(z.object({ tabel: i.requiredText(40), id: i.requiredText(200) })),
  previewUrung: returns<r.RencanaUrung>()(z.object({ id: i.id<'Perubahan'>() })),
  /** Undoes one own command, not only the newest. */
  undoPerubahan: returns<v.HasilUrung>()(z.object({ id: i.id<'Perubahan'>() })),
  /** Shows the office as it was, read-only, in the place of the document. */
  openLampau: returns<v.Sesi>()(z.object({ saat: b.saat, jobId: i.jobId })),
  /** Back to the document. */
  closeLampau: returns<v.Sesi>()(i.none),
  /** Writes the office as it was as a document of its own; null = cancelled. */
  exportLampau: returns<(r.Lampau & { path: string }) | null>()(
    z.object({ saat: b.saat, path: i.path.nullable(), jobId: i.jobId }),
  ),
} as const;
