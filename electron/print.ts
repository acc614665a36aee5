import { BrowserWindow } from 'electron';
import type { PdfOptions, PngOptions } from '../src/services/host';
import { untilEnd } from './printEnd';
import { PrintPages } from './printPages';

// A window keeps the memory of what it laid out, two megabytes a letter; a fresh one costs about 100 ms.
const RECYCLE_AFTER_BYTES = 800_000;
const IDLE_MS = 30_000;
// Chromium reports nothing while it prints; loading and layout take about this part of the time.
const LAID_OUT = 0.4;
/** The largest map is drawn in a few seconds. */
const PICTURE_LIMIT_MS = 180_000;

/** The process behind the hidden window ended. */
class RendererGone extends Error {}

/** Turns HTML into PDF in a hidden, sandboxed window without scripts and network; one document at a time. */
export class Printer {
  #window: BrowserWindow | null = null;
  #printed = 0;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(readonly pages = new PrintPages()) {}

  /** A picture of a document, taken in a window of its own that paints without being shown. */
  renderPng(html: string, options: PngOptions): Promise<Uint8Array> {
    const turn = this.#last.then(() => this.#photograph(html, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** `html` is a whole document with its own `@page` rules. Rejects when aborted or when Chromium cannot print it. */
  renderPdf(html: string, options: PdfOptions = {}): Promise<Uint8Array> {
    const turn = this.#last.then(() => this.#render(html, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#window?.destroy();
    this.#window = null;
    this.#printed = 0;
  }

  /** A renderer that dies (no memory left, most of all) is replaced by a fresh one once. */
  async #render(html: string, options: PdfOptions): Promise<Uint8Array> {
    try {
      return await this.#renderOnce(html, options);
    } catch (error) {
      if (!(error instanceof RendererGone) || options.signal?.aborted) throw error;
      return this.#renderOnce(html, options);
    }
  }

  async #renderOnce(given: string, options: PdfOptions): Promise<Uint8Array> {
    const { signal } = options;
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const html = this.pages.withAddresses(given);
    const page = this.pages.put(html, 'text/html; charset=utf-8');
    // A destroyed or dead window may leave its promise open for ever, so both end the wait by themselves.
    let [abort, gone] = [(): void => undefined, (): void => undefined];
    const stopped = new Promise<never>((_resolve, reject) => {
      abort = () => reject(new Error('printing was cancelled'));
      gone = () => reject(new RendererGone('mesin cetak berhenti dua kali; tutup program lain agar memori cukup'));
      signal?.addEventListener('abort', abort, { once: true });
    });
    const { webContents } = (this.#window ??= this.#open());
    webContents.once('render-process-gone', gone);
    try {
      const pdf = await Promise.race([this.#layOut(page.address, options), stopped]);
      this.#printed += html.length;
      return pdf;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      webContents.off('render-process-gone', gone);
      page.remove();
      signal?.removeEventListener('abort', abort);
      if (this.#printed > RECYCLE_AFTER_BYTES) this.close();
      else this.#idle = setTimeout(() => this.close(), IDLE_MS);
    }
  }

  async #layOut(address: string, options: PdfOptions): Promise<Uint8Array> {
    const { landscape = false, tagged = false, onProgress } = options;
    const window = (this.#window ??= this.#open());
    await window.loadURL(address);
    onProgress?.(LAID_OUT);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      landscape,
      generateTaggedPDF: tagged,
    });
    onProgress?.(1);
    return new Uint8Array(pdf);
  }

  async #photograph(html: string, { width, height, scale, signal }: PngOptions): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const window = this.#open(true);
    const page = this.pages.put(html, 'text/html; charset=utf-8');
    const draw = async (): Promise<unknown> => {
      await window.loadURL(page.address);
      // The engine's own capture takes the whole page, however small the window and the screen are.
      const { debugger: engine } = window.webContents;
      engine.attach('1.3');
      const clip = { x: 0, y: 0, width, height, scale };
      return engine.sendCommand('Page.captureScreenshot', { captureBeyondViewport: true, clip });
    };
    try {
      const shot = await untilEnd(window.webContents, draw, { signal, limitMs: PICTURE_LIMIT_MS });
      return new Uint8Array(Buffer.from((shot as { data: string }).data, 'base64'));
    } finally {
      page.remove();
      if (!window.isDestroyed()) window.destroy();
    }
  }

  #open(offscreen = false): BrowserWindow {
    return new BrowserWindow({
      show: false,
      webPreferences: {
        offscreen,
        session: this.pages.session(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        spellcheck: false,
      },
    });
  }
}
