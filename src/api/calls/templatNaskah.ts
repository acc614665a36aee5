import { z } from 'zod';
import { JENIS_SURAT } from '../../domain/surat';
import type { TemplatNaskah } from '../../domain/templatNaskah';
import { returns } from '../contract';
import * as i from '../inputs';
import { berkasWord, templatNaskah } from '../templatNaskahInputs';
import type * as t from '../templatNaskahViews';
import type * as v from '../views';

const jenis = z.enum(JENIS_SURAT);
const templatId = i.requiredText(100);

/** How the office writes each kind of letter. */
export const templatNaskahCalls = {
  /** Of each kind the shipped one first, then the office's own by name. */
  listTemplatNaskah: returns<readonly t.BarisTemplatNaskah[]>()(i.none),
  /** id null = a new one. Answers the template as stored. */
  saveTemplatNaskah: returns<TemplatNaskah>()(
    z.object({ templat: templatNaskah.extend({ id: templatId.nullable() }) }),
  ),
  /** The office's own is removed; a shipped one is as shipped again. */
  removeTemplatNaskah: returns<null>()(z.object({ id: templatId })),
  exportTemplatNaskah: returns<{ path: string; jumlah: number } | null>()(
    z.object({ ids: z.array(templatId).min(1).max(200), path: i.path.nullable() }),
  ),
  readTemplatNaskah: returns<t.PratinjauTemplat | null>()(z.object({ path: i.path.nullable() })),
  acceptTemplatNaskah: returns<v.HasilImpor>()(z.object({ imporId: i.requiredText(120) })),
  /** A letter written with a template that need not be saved. */
  previewTemplatNaskah: returns<t.ContohTemplat>()(z.object({ templat: templatNaskah, jobId: i.jobId })),
  /** Checks a .docx; its bytes wait for the template that names them to be saved. */
  readBerkasWord: returns<t.PeriksaBerkasWord | null>()(z.object({ jenis, path: i.path.nullable() })),
  /** Writes a plain Word file with the fields of a kind, for the office to start from. */
  saveContohWord: returns<{ path: string } | null>()(z.object({ jenis, path: i.path.nullable() })),
  /** Issued letters in the Word file of their template, one .docx each; folder null asks. */
  exportSuratWord: returns<{ berkas: readonly string[]; folder: string } | null>()(
    z.object({ ids: z.array(i.id<'Surat'>()).min(1).max(2000), folder: i.path.nullable(), jobId: i.jobId }),
  ),
  /** Hands the kept Word file back, to be changed in Word. */
  saveBerkasWord: returns<{ path: string } | null>()(z.object({ word: berkasWord, path: i.path.nullable() })),
} as const;
