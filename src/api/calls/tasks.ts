import { z } from 'zod';
import type { TugasId } from '../../domain/ids';
import { SUMBER_TUGAS } from '../../domain/tugas';
import { returns } from '../contract';
import { petaKolom } from '../dpaInputs';
import { formulirInput } from '../formulirInputs';
import * as i from '../inputs';
import {
  pakaiTemplatInput,
  pecahTugasInput,
  salinTugasInput,
  tempatTugas,
  terimaAbkInput,
  tugasInput,
} from '../tugasInputs';
import type * as f from '../formulirViews';
import type { BahanHapus, HasilHapus } from '../hapusViews';
import type * as sy from '../syaratViews';
import type * as t from '../tugasViews';
import type * as v from '../views';

/** Tasks: lists, drafts, papers and forms per bagian that come in or go out, and what becomes of one task. */
export const tasksCalls = {
  listTugas: returns<v.Halaman<v.BarisTugas>>()(
    z.object({
      bagianId: i.id<'Bagian'>().nullable(),
      subKegiatanId: i.id<'SubKegiatan'>().nullable(),
      sumber: z.enum(SUMBER_TUGAS).nullable(),
      keadaan: z.enum(['semua', 'belum', 'terbagi', 'keputusan']),
      cari: i.text(200),
      urut: z.enum(['asal', 'nama', 'menit', 'tenggat', 'rupiah']),
      ...i.page,
    }),
  ),
  getTugas: returns<v.BarisTugas>()(z.object({ id: i.id<'Tugas'>() })),
  previewSyarat: returns<sy.PeriksaSyarat>()(
    tugasInput.pick({
      bagianId: true,
      subKegiatanId: true,
      jenis: true,
      volume: true,
      satuan: true,
      jendela: true,
      dapatDibagi: true,
      hadirBersama: true,
      syarat: true,
    }),
  ),
  getSaranSyarat: returns<sy.SaranSyarat>()(i.none),
  readTugas: returns<t.PratinjauTugas>()(
    z.object({ path: i.path, jobId: i.jobId, peta: petaKolom.nullable().optional() }),
  ),
  /** Cells of the clipboard as tab-separated text; rows without a place of their own go to the given one. */
  readTempelan: returns<t.PratinjauTugas>()(
    z.object({ teks: z.string().max(5_000_000), peta: petaKolom.nullable().optional(), ...tempatTugas }),
  ),
  /** `perbarui` (default true): tasks that are there already take the values of the list; shares stay. */
  acceptTugas: returns<v.HasilImpor>()(z.object({ imporId: i.requiredText(64), perbarui: z.boolean().optional() })),
  /** Tasks of another year's file; it is read from a copy and never changed. */
  readTugasLalu: returns<t.PratinjauSalinan | null>()(z.object({ path: i.path.nullable(), jobId: i.jobId })),
  acceptTugasLalu: returns<v.HasilImpor>()(salinTugasInput),
  readAbk: returns<t.PratinjauAbk | null>()(z.object({ path: i.path.nullable(), jobId: i.jobId })),
  acceptAbk: returns<t.HasilAbkDiterima>()(terimaAbkInput),
  /** null bagianIds = every bagian; null folder asks. Files already there are never overwritten. */
  exportFormulir: returns<f.HasilTerbitFormulir | null>()(
    z.object({
      bagianIds: z.array(i.id<'Bagian'>()).min(1).max(1000).nullable(),
      folder: i.path.nullable(),
      jobId: i.jobId,
    }),
  ),
  readFormulir: returns<f.PratinjauFormulir>()(z.object({ paths: z.array(i.path).min(1).max(200), jobId: i.jobId })),
  acceptFormulir: returns<f.HasilFormulir>()(formulirInput),
  saveTugas: returns<TugasId>()(tugasInput),
  /** To another line of the budget; null = out of the budget (tusi). Shares stay. One command for all. */
  moveTugas: returns<null>()(
    z.object({ ids: z.array(i.id<'Tugas'>()).min(1).max(5000), subKegiatanId: i.id<'SubKegiatan'>().nullable() }),
  ),
  getBahanHapus: returns<BahanHapus>()(z.object({ ids: z.array(i.id<'Tugas'>()).min(1).max(5000) })),
  /** Tasks somebody has worked on refuse it (tugasDikerjakan) unless `batalkan` says that their rest is called off. */
  removeTugas: returns<HasilHapus>()(
    z.object({
      ids: z.array(i.id<'Tugas'>()).min(1).max(5000),
      batalkan: z.object({ alasan: i.text(500) }).optional(),
    }),
  ),
  duplicateTugas: returns<readonly TugasId[]>()(z.object({ ids: z.array(i.id<'Tugas'>()).min(1).max(500) })),
  /** One task becomes its parts (see domain/pecahTugas.ts); the first part keeps the id. */
  pecahTugas: returns<t.HasilPecah>()(pecahTugasInput),
  /** Drafts for one sub kegiatan: shipped ones and those of the office. */
  listTemplat: returns<t.DaftarTemplat>()(z.object({ subKegiatanId: i.id<'SubKegiatan'>() })),
  applyTemplat: returns<v.HasilImpor>()(pakaiTemplatInput),
  /** Keeps tasks of the office as its own drafts. */
  saveTemplat: returns<t.HasilTemplat>()(z.object({ tugasIds: z.array(i.id<'Tugas'>()).min(1).max(5000) })),
  removeTemplat: returns<null>()(z.object({ ids: z.array(i.requiredText(120)).min(1).max(5000) })),
  exportTemplat: returns<{ path: string; jumlah: number } | null>()(z.object({ path: i.path.nullable() })),
  importTemplat: returns<t.HasilTemplat | null>()(z.object({ path: i.path.nullable() })),
} as const;
