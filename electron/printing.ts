import { app, type BrowserWindow, type WebContentsPrintOptions } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../src/api/errors';
import type { TujuanCetak } from '../src/api/cetakViews';
import type { PrintOptions } from '../src/services/host';
import { halamanDicetak, kelompokCetak, kertasKelompok, rentangDari, urutanKirim } from '../src/services/kelompokCetak';
import { cupsPrint, cupsPrinter, hasCups } from './cups';
import { writeLog } from './log';
import { ImagePrinter } from './printImages';
import { DRAWING_PAGE, type PrintPages } from './printPages';
import { printerNames } from './printers';

/** Pictures of one piece: about 15 MB while they wait, 35 MB for the one that is drawn. Even, for both sides. */
const PIECE = 20;
/** The system's dialog takes one piece; longer papers are printed from the system's viewer. */
const DIALOG_PAGES = 60;
const DUPLEX = { satuMuka: 'simplex', tepiPanjang: 'longEdge', tepiPendek: 'shortEdge' } as const;

export interface PrintingParts {
  readonly pages: PrintPages;
  readonly window: () => BrowserWindow | null;
  readonly openPath: (file: string) => Promise<void>;
}

type Choice = NonNullable<PrintOptions['pilihan']>;

/** Finished PDFs to paper: through CUPS where it is, as pictures through Chromium elsewhere; see decisions.md. */
export class Printing {
  constructor(private readonly parts: PrintingParts) {}

  async print(pdf: Uint8Array, title: string, options: PrintOptions): Promise<TujuanCetak> {
    const { pilihan = null } = options;
    if (pilihan === null) return this.#dialog(pdf, title, options);
    const names = await printerNames(this.parts.window());
    if (names.length === 0) throw new AppError('tanpaPencetak');
    if (!names.includes(pilihan.printer)) throw new AppError('pencetakHilang', { printer: pilihan.printer });
    if (hasCups()) await this.#cups(pdf, title, pilihan, options);
    else await this.#pictures(pdf, title, pilihan, options);
    return 'printer';
  }

  /** One job where all pages have one size, else one for each run of equal sheets. */
  async #cups(pdf: Uint8Array, title: string, pilihan: Choice, options: PrintOptions): Promise<void> {
    const { ukuran, signal, onProgress } = options;
    const driver = await cupsPrinter(pilihan.printer);
    const pieces = kelompokCetak(ukuran, halamanDicetak(pilihan, ukuran.length), Number.POSITIVE_INFINITY);
    const file = await putAside(pdf, title);
    try {
      const order = urutanKirim(pieces, pilihan.salinan);
      for (const [at, { kelompok, salinan }] of order.entries()) {
        const whole = kelompok.nomor.length === ukuran.length;
        const choice = { ...pilihan, salinan, rentang: whole ? [] : rentangDari(kelompok.nomor) };
        await cupsPrint(
          { berkas: file, judul: title, pilihan: choice, kertas: kertasKelompok(kelompok), driver },
          signal,
        );
        onProgress?.((at + 1) / order.length);
      }
    } finally {
      // CUPS has its own copy when `lp` comes back.
      await fs.rm(path.dirname(file), { recursive: true, force: true });
    }
  }

  async #pictures(pdf: Uint8Array, title: string, pilihan: Choice, options: PrintOptions): Promise<void> {
    const { ukuran, signal, onProgress } = options;
    const order = urutanKirim(kelompokCetak(ukuran, halamanDicetak(pilihan, ukuran.length), PIECE), pilihan.salinan);
    await this.#draw(pdf, title, signal, async (drawing) => {
      for (const [at, { kelompok, salinan }] of order.entries()) {
        if (signal?.aborted) throw new AppError('dibatalkan');
        const chosen: WebContentsPrintOptions = {
          silent: true,
          deviceName: pilihan.printer,
          copies: salinan,
          collate: true,
          duplexMode: DUPLEX[pilihan.dupleks],
        };
        const sebab = await drawing.print({ kelompok, options: chosen });
        if (sebab !== null) await this.#refused(pilihan.printer, sebab, kelompok.nomor[0] ?? 1, at);
        onProgress?.((at + 1) / order.length);
      }
    });
  }

  /** The printer may have gone while earlier pieces were printed: the message says where to go on. */
  async #refused(printer: string, sebab: string, halaman: number, sent: number): Promise<never> {
    if (!(await printerNames(this.parts.window())).includes(printer)) throw new AppError('pencetakHilang', { printer });
    const lanjut = sent === 0 ? '' : ` mulai halaman ${halaman}`;
    throw new AppError('pencetakMenolak', { printer, sebab, lanjut });
  }

  async #dialog(pdf: Uint8Array, title: string, { ukuran, signal }: PrintOptions): Promise<TujuanCetak> {
    const semua = ukuran.map((_, at) => at + 1);
    const [piece, more] = kelompokCetak(ukuran, semua, DIALOG_PAGES);
    const names = await printerNames(this.parts.window());
    if (piece && more === undefined && names.length > 0) {
      const sebab = await this.#draw(pdf, title, signal, (drawing) =>
        drawing.print({ kelompok: piece, options: { silent: false } }),
      );
      if (sebab === null) return 'dialog';
      if (/cancel/i.test(sebab)) return 'batal';
      writeLog('warn', 'no print dialog, handing the PDF to the system viewer', sebab);
    }
    await this.parts.openPath(await putAside(pdf, title)).catch((cause: unknown) => {
      throw new AppError('tanpaPencetak', {}, { cause });
    });
    return 'penampil';
  }

  async #draw<T>(
    pdf: Uint8Array,
    title: string,
    signal: AbortSignal | undefined,
    work: (drawing: ImagePrinter) => Promise<T>,
  ): Promise<T> {
    const { pages } = this.parts;
    const page = pages.put(new Uint8Array(pdf), 'application/pdf');
    const drawing = new ImagePrinter(pages.session(), DRAWING_PAGE, page.address, signal);
    try {
      await drawing.open(title);
      return await work(drawing);
    } finally {
      page.remove();
      if (signal?.aborted) drawing.abandon();
      else drawing.close();
    }
  }
}

/** Writes a PDF where another program can read it; the folder of temporary files is emptied by the system. */
async function putAside(pdf: Uint8Array, title: string): Promise<string> {
  const folder = await fs.mkdtemp(path.join(app.getPath('temp'), 'bagihabis-cetak-'));
  const file = path.join(
    folder,
    `${
      title
        .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
        .trim()
        .slice(0, 120) || 'naskah'
    }.pdf`,
  );
  await fs.writeFile(file, pdf);
  return file;
}
