import { BrowserWindow, type WebContentsPrintOptions } from 'electron';
import type { KelompokCetak } from '../src/services/kelompokCetak';

/** One piece of a PDF on the way to a printer, drawn by a hidden page of ours. */
interface Piece {
  readonly kelompok: KelompokCetak;
  readonly options: WebContentsPrintOptions;
}

const MICRONS = 25_400 / 72;
/** The print system still reads from the window for a moment after it said that it is done. */
const SPOOL_MS = 10_000;

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
    await this.#window.loadURL(this.address);
    await this.#call(`buka(${JSON.stringify(this.pdf)}, ${JSON.stringify(title)})`);
  }

  /** Answers null when the printer (or the dialog) took the piece, else the reason. */
  async print({ kelompok, options }: Piece): Promise<string | null> {
    await this.#call(`susun(${JSON.stringify(kelompok.nomor)})`);
    const { lebar, tinggi } = kelompok.ukuran;
    const sides = [lebar, tinggi].map((points) => Math.round(points * MICRONS));
    const sheet = { width: Math.min(...sides), height: Math.max(...sides) };
    return new Promise((resolve) => {
      const chosen: WebContentsPrintOptions = {
        printBackground: true,
        margins: { marginType: 'none' },
        pageSize: sheet,
        landscape: lebar > tinggi,
        ...options,
      };
      this.#window.webContents.print(chosen, (done, reason) => resolve(done ? null : reason || 'Print job failed'));
    });
  }

  close(): void {
    setTimeout(() => this.#window.destroy(), SPOOL_MS);
  }

  #call(expression: string): Promise<unknown> {
    return this.#window.webContents.executeJavaScript(`window.gambarHalaman.${expression}.then(() => null)`);
  }
}
