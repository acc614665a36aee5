import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import type { TahunBaru } from '../tahunBaruViews';
import type * as v from '../views';

/** The open file, running work, and what is asked of the system. */
export const sessionCalls = {
  getSesi: returns<v.Sesi>()(i.none),
  setPengguna: returns<v.Sesi>()(z.object({ nama: i.requiredText(120), jabatan: i.requiredText(160) })),
  listRecent: returns<readonly v.BerkasTerbaru[]>()(i.none),
  removeRecent: returns<readonly v.BerkasTerbaru[]>()(z.object({ path: i.path })),
  createFile: returns<v.Sesi | null>()(
    z.object({
      path: i.path.nullable(),
      opd: i.requiredText(200),
      daerah: i.requiredText(200),
      tahun: z.int().min(2000).max(2100),
      kodeUnit: i.text(40),
    }),
  ),
  /** What the file of the next year would take over from the open one. */
  getTahunBaru: returns<TahunBaru>()(i.none),
  /** Makes and opens it; null = the user cancelled. */
  createTahunBaru: returns<v.Sesi | null>()(z.object({ path: i.path.nullable() })),
  openFile: returns<v.Sesi | null>()(z.object({ path: i.path.nullable() })),
  openContoh: returns<v.Sesi | null>()(z.object({ path: i.path.nullable() })),
  closeFile: returns<v.Sesi>()(i.none),
  saveFile: returns<v.Sesi>()(i.none),
  saveCopy: returns<{ path: string } | null>()(z.object({ path: i.path.nullable() })),
  listCadangan: returns<readonly v.Cadangan[]>()(i.none),
  /** Opens a snapshot as a separate document beside the present one. */
  openCadangan: returns<v.Sesi | null>()(z.object({ id: i.requiredText(200), path: i.path.nullable() })),
  undo: returns<v.HasilUrung>()(i.none),
  redo: returns<v.HasilUrung>()(i.none),
  cancelJob: returns<boolean>()(z.object({ jobId: i.jobId })),
  pickSource: returns<string | null>()(z.object({ jenis: z.enum(['dpa', 'pegawai', 'tugas', 'kehadiran', 'logo']) })),
  /** Several files at once; null = cancelled. */
  pickSources: returns<readonly string[] | null>()(z.object({ jenis: z.enum(['dpa', 'formulir', 'realisasi']) })),
  saveDiagnosis: returns<{ path: string } | null>()(z.object({ path: i.path.nullable() })),
  find: returns<readonly v.HasilCari[]>()(z.object({ teks: i.text(100) })),
  /** "Cukup bagus, pakai ini": the running proposal ends with the best plan so far. False when it cannot (any more). */
  finishJob: returns<boolean>()(z.object({ jobId: i.jobId })),
  /** Opens a file the program wrote since its start in the system's own program; `folder` shows where it lies instead. */
  openKeluaran: returns<null>()(z.object({ path: i.path, folder: z.boolean().optional() })),
} as const;
