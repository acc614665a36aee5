import { z } from 'zod';
import { returns } from '../contract';
import * as i from '../inputs';
import { suntinganSurat } from '../konsepInputs';
import { sasaranSurat } from '../suratInputs';
import { pilihanKeluar, pilihanTerbit } from '../terbitInputs';
import type { PeriksaSurat } from '../suratViews';
import type * as v from '../views';

/** Letters: draft, issue, print again; the register is in register.ts. */
export const lettersCalls = {
  /** A draft of the letters as one PDF; nothing is issued and no number is used. */
  previewSurat: returns<{ pdf: Uint8Array; jumlah: number }>()(z.object({ sasaran: sasaranSurat, jobId: i.jobId })),
  /** What should be known or mended before these letters go out; nothing is printed. */
  periksaSurat: returns<PeriksaSurat>()(z.object({ sasaran: sasaranSurat, suntingan: suntinganSurat.exactOptional() })),
  /** Issues, with changed words where `suntingan` has some: takes numbers (or leaves them blank with `menyusul`), freezes the content, makes the PDFs. */
  issueSurat: returns<v.HasilSurat | null>()(
    z.object({ sasaran: sasaranSurat, suntingan: suntinganSurat.exactOptional(), ...pilihanTerbit }),
  ),
  getSuratPdf: returns<Uint8Array>()(z.object({ id: i.id<'Surat'>(), jobId: i.jobId })),
  exportSurat: returns<v.HasilSurat | null>()(
    z.object({
      ids: z.array(i.id<'Surat'>()).min(1).max(20_000),
      ...pilihanKeluar,
    }),
  ),
  /** Somebody looked: the present reasons of `perluDitinjau` are no longer shown, a new one will be. */
  letSuratStand: returns<null>()(z.object({ ids: z.array(i.id<'Surat'>()).min(1).max(20_000) })),
} as const;
