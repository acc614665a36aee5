import { BrowserWindow, type WebContentsPrintOptions } from 'electron';
import type { KelompokCetak } from '../src/services/kelompokCetak';
import { untilEnd } from './printEnd';

/** One piece of a PDF on the way to a printer, drawn by a hidden page of ours. */
interface Piece {
  readonly kelompok: KelompokCetak;
  readonly options: WebContentsPrintOptions;
}

const MICRONS = 25_400 / 72;
/** The print system still reads from the window for a moment after it said that it is done. */
const SPOOL_MS = 10_000;
/** A piece of twenty pages is drawn in some seconds and spooled in some more, also on an old PC. */
const DRAW_LIMIT_MS = 180_000;
const SPOOL_LIMIT_MS = 300_000;

/**
 * Draws pages of a PDF as pictures (300 dpi) on sheets of exactly their size and prints those. This way does not depend
 * on Chromium's PDF viewer, which prints from a visible extension page and never says whether the job was taken.
 */
export class ImagePrinter {
  readonly #window: BrowserWindow;

  /** `address` answers the page of cetak.html, `pdf` the PDF, both from our own scheme in `session`. */
  constructor(
    session: Electron.Session,
    private readonly address: string,
    private readonly pdf: string,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.#window = new BrowserWindow({
      show: false,
      webPreferences: {
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        // A hidden page may use its processor once a second only.
        backgroundThrottling: false,
      },
    });
  }

  async open(title: string): Promise<void> {
    await this.#wait(DRAW_LIMIT_MS, () => this.#window.loadURL(this.address));
    await this.#call(`buka(${JSON.stringify(this.pdf)}, ${JSON.stringify(title)})`);
  }

  /** Answers null when the printer (or the dialog) took the piece, else the reason. */
  async print({ kelompok, options }: Piece): Promise<string | null> {
    await this.#call(`susun(${JSON.stringify(kelompok.nomor)})`);
    const { lebar, tinggi } = kelompok.ukuran;
    const sides = [lebar, tinggi].map((points) => Math.round(points * MICRONS));
    const sheet = { width: Math.min(...sides), height: Math.max(...sides) };
    const chosen: WebContentsPrintOptions = {
      printBackground: true,
      margins: { marginType: 'none' },
      pageSize: sheet,
      landscape: lebar > tinggi,
      ...options,
    };
    // A person may look at the system's dialog as long as he likes.
    return this.#wait(
      options.silent === true ? SPOOL_LIMIT_MS : null,
      () =>
        new Promise<string | null>((resolve) => {
          const { webContents } = this.#window;
          webContents.print(chosen, (done, reason) => resolve(done ? null : reason || 'Print job failed'));
        }),
    );
  }

  close(): void {
    setTimeout(() => this.abandon(), SPOOL_MS);
  }

  /** At once: nothing of it will reach a printer any more. */
  abandon(): void {
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  #call(expression: string): Promise<unknown> {
    const code = `window.gambarHalaman.${expression}.then(() => null)`;
    return this.#wait<unknown>(DRAW_LIMIT_MS, () => this.#window.webContents.executeJavaScript(code));
  }

  #wait<T>(limitMs: number | null, work: () => Promise<T>): Promise<T> {
    return untilEnd(this.#window.webContents, work, { signal: this.signal, limitMs });
  }
}
