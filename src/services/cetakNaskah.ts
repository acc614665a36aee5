import { AppError } from '../api/errors';
import { hashBytes } from '../data/ids';
import { readResource } from '../data/file/sumber';
import { dokumenSurat } from '../documents/dokumenSurat';
import type { Huruf } from '../documents/gaya';
import { gabungPdf } from '../documents/gabungPdf';
import { pisahPdf, PotonganTidakCocok, satuPdf, type PilihanPotong } from '../documents/pisahPdf';
import { perihalSurat } from '../documents/perihalSurat';
import type { HurufNaskah, IsiSurat } from '../domain/surat';
import type { Host, PdfOptions } from './host';
import type { Job } from './jobs';

/** Letters in one HTML document: more makes Chromium slow, fewer costs a load each. */
const CHUNK = 100;
const FACES = { biasa: 'Regular', tebal: 'Bold', miring: 'Italic' } as const;
/** File and name of the face that stands for each; both have the widths of the one they stand for. */
const FAMILIES = {
  arial: ['LiberationSans', 'Liberation Sans'],
  bookman: ['BonumNaskah', 'Bonum Naskah'],
} as const;

/** The bundled faces as data: URLs, and what the register keeps about them. */
export function hurufNaskah(host: Pick<Host, 'resourcesDir'>): { huruf: Huruf; versi: string } {
  const family = ([file, name]: (typeof FAMILIES)[HurufNaskah]) => {
    const read = (face: string): Uint8Array => readResource(host.resourcesDir, `fonts/${file}-${face}.ttf`);
    const [biasa, tebal, miring] = [read(FACES.biasa), read(FACES.tebal), read(FACES.miring)];
    const url = (bytes: Uint8Array): string => `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`;
    return {
      muka: { biasa: url(biasa), tebal: url(tebal), miring: url(miring) },
      versi: `${name} ${hashBytes(Buffer.concat([biasa, tebal, miring])).slice(0, 12)}`,
    };
  };
  const [arial, bookman] = [family(FAMILIES.arial), family(FAMILIES.bookman)];
  return { huruf: { arial: arial.muka, bookman: bookman.muka }, versi: `${arial.versi}, ${bookman.versi}` };
}

/** How a PDF is made from a document, failing as `cetakGagal` or `dibatalkan`. */
export async function cetakHtml(host: Host, html: string, options: PdfOptions): Promise<Uint8Array> {
  try {
    return await host.renderPdf(html, options);
  } catch (error) {
    if (options.signal?.aborted) throw new AppError('dibatalkan');
    throw printFailure(error);
  }
}

export function printFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const sebab = error instanceof Error ? error.message : String(error);
  return new AppError('cetakGagal', { sebab }, { cause: error });
}

/** One PDF per letter, in the same order. */
export function cetakTerpisah(host: Host, job: Job, letters: readonly IsiSurat[]): Promise<Uint8Array[]> {
  return printChunks(host, job, letters, pisahPdf);
}

/** All letters in one PDF, pages numbered inside each letter. */
export async function cetakBersama(host: Host, job: Job, letters: readonly IsiSurat[]): Promise<Uint8Array> {
  const parts = await printChunks(host, job, letters, async (pdf, options) => [await satuPdf(pdf, options)]);
  return gabungPdf(parts);
}

/**
 * All letters for the print dialogue, which lays out the very page that renderPdf was given: one document, nothing added
 * to its PDF.
 */
export function cetakUntukPrinter(host: Host, job: Job, letters: readonly IsiSurat[]): Promise<Uint8Array> {
  const { huruf } = hurufNaskah(host);
  const say = (done: number): void => job.progress(done, `Menyiapkan ${letters.length} naskah`);
  say(0);
  const html = dokumenSurat(letters, { huruf, judul: letters.map(perihalSurat)[0] ?? 'Naskah dinas' });
  return cetakHtml(host, html, { signal: job.signal, onProgress: say });
}

async function printChunks(
  host: Host,
  job: Job,
  letters: readonly IsiSurat[],
  cut: (pdf: Uint8Array, options: PilihanPotong) => Promise<readonly Uint8Array[]>,
): Promise<Uint8Array[]> {
  const { huruf } = hurufNaskah(host);
  const files: Uint8Array[] = [];
  for (let at = 0; at < letters.length; at += CHUNK) {
    job.signal.throwIfAborted();
    const part = letters.slice(at, at + CHUNK);
    const say = (done: number): void =>
      job.progress((at + done * part.length) / letters.length, `Mencetak ${at + part.length} dari ${letters.length}`);
    say(0);
    const judul = part.map(perihalSurat);
    const html = dokumenSurat(part, { huruf, judul: judul[0] ?? 'Naskah dinas' });
    const pdf = await cetakHtml(host, html, { signal: job.signal, onProgress: (done) => say(done * 0.8) });
    try {
      files.push(...(await cut(pdf, { jumlah: part.length, judul, pembuat: part[0]?.kop.opd ?? '' })));
    } catch (error) {
      throw error instanceof PotonganTidakCocok ? printFailure(error) : error;
    }
  }
  job.progress(1, `Mencetak ${letters.length} naskah`);
  return files;
}
