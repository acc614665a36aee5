import { z } from 'zod';
import { DUPLEKS, SALINAN_TERBANYAK } from '../domain/pilihanCetak';
import { id, jobId, requiredText } from './inputs';

const halaman = z.int().min(1).max(100_000);

const pilihanCetak = z.object({
  printer: requiredText(300),
  salinan: z.int().min(1).max(SALINAN_TERBANYAK),
  rentang: z
    .array(z.object({ dari: halaman, sampai: halaman }))
    .max(500)
    .readonly(),
  dupleks: z.enum(DUPLEKS),
});

/** Letters in one PDF for the printer. */
export const MAKS_CETAK = 2000;
const letters = z.array(id<'Surat'>()).min(1).max(MAKS_CETAK);
const isPdf = (v: unknown): v is Uint8Array => v instanceof Uint8Array && v.length > 4 && v.length <= 500_000_000;

export const pdfSurat = z.object({ ids: letters, jobId });
/** Without a choice the system's own print dialog asks. */
export const cetakSurat = z.object({ ids: letters, pilihan: pilihanCetak.nullable().optional(), jobId });
export const cetakDokumen = z.object({
  pdf: z.custom<Uint8Array>(isPdf, 'PDF'),
  judul: requiredText(300),
  pilihan: pilihanCetak.nullable(),
  jobId,
});
