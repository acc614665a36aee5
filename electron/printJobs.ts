import fs from 'node:fs/promises';
import { Printer } from './print';

interface Job {
  /** Path of the HTML document. */
  readonly html: string;
  /** Path of the PDF (or the picture) to write. */
  readonly pdf: string;
  readonly landscape?: boolean;
  readonly tagged?: boolean;
  /** A picture of this size instead of a PDF. */
  readonly gambar?: { readonly width: number; readonly height: number; readonly scale: number };
}

function isJob(value: unknown): value is Job {
  if (typeof value !== 'object' || value === null) return false;
  const { html, pdf } = value as Partial<Record<keyof Job, unknown>>;
  return typeof html === 'string' && typeof pdf === 'string';
}

/**
 * Prints the documents that the command line put down (`{"pekerjaan": [{html, pdf, landscape?, tagged?, gambar?}]}`), without a window.
 * Returns the exit code: 0 all written, 1 with the reason on standard error.
 */
export async function runPrintJobs(jobFile: string): Promise<number> {
  const printer = new Printer();
  try {
    const { pekerjaan } = JSON.parse(await fs.readFile(jobFile, 'utf8')) as { pekerjaan?: unknown };
    if (!Array.isArray(pekerjaan) || !pekerjaan.every(isJob)) throw new Error(`${jobFile} is not a list of print jobs`);
    for (const { html, pdf, landscape = false, tagged = false, gambar } of pekerjaan) {
      const page = await fs.readFile(html, 'utf8');
      await fs.writeFile(
        pdf,
        await (gambar ? printer.renderPng(page, gambar) : printer.renderPdf(page, { landscape, tagged })),
      );
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    printer.close();
  }
}
