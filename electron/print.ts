import { BrowserWindow, session, type Session } from 'electron';
import crypto from 'node:crypto';
import type { PdfOptions, PngOptions } from '../src/services/host';
import { PRINT_ORIGIN, serveApp } from './appScheme';
import { guardSession } from './guard';

// A window that has laid out hundreds of letters keeps their memory; a fresh one costs about 100 ms.
const RECYCLE_AFTER_BYTES = 4_000_000;
const IDLE_MS = 30_000;
// Chromium reports nothing while it prints; loading and layout take about this part of the time.
const LAID_OUT = 0.4;
const SPOOL_MS = 10_000;

// No directive about styles: our documents carry their own. Scripts, requests and frames are all off.
const PRINT_POLICY =
  "script-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; worker-src 'none'; " +
  "img-src data:; font-src data:; media-src 'none'; form-action 'none'; base-uri 'none'";

/** Turns HTML into PDF in a hidden, sandboxed window without scripts and network; one document at a time. */
export class Printer {
  readonly #pages = new Map<string, string>();
  /** The page each PDF was made of, as long as somebody holds the PDF. */
  readonly #sources = new WeakMap<Uint8Array, string>();
  #session: Session | null = null;
  #window: BrowserWindow | null = null;
  #printed = 0;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

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

  /**
   * Opens the system's print dialog for a PDF that `renderPdf` made: Chromium prints pages, not finished PDFs, so the
   * page is laid out once more. Resolves 'printed' or 'cancelled', or the reason why no dialog came up (a PC without a
   * printer, a PDF from elsewhere).
   */
  async printDialog(pdf: Uint8Array): Promise<'printed' | 'cancelled' | { readonly problem: string }> {
    const html = this.#sources.get(pdf);
    if (html === undefined) return { problem: 'not made here' };
    const window = this.#open();
    const page = this.#put(html);
    try {
      await window.loadURL(page.address);
      return await new Promise((resolve) => {
        window.webContents.print({ silent: false, printBackground: true }, (done, reason) => {
          if (done) resolve('printed');
          else resolve(/cancel/i.test(reason) ? 'cancelled' : { problem: reason });
        });
      });
    } finally {
      page.remove();
      // The print system still reads from the window for a moment after it said that it is done.
      setTimeout(() => window.destroy(), SPOOL_MS);
    }
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#window?.destroy();
    this.#window = null;
    this.#printed = 0;
  }

  async #render(html: string, options: PdfOptions): Promise<Uint8Array> {
    const { signal } = options;
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const page = this.#put(html);
    // A destroyed window may leave its promise open for ever, so an abort ends the wait by itself.
    let abort = (): void => undefined;
    const aborted = new Promise<never>((_resolve, reject) => {
      abort = () => reject(new Error('printing was cancelled'));
      signal?.addEventListener('abort', abort, { once: true });
    });
    try {
      const pdf = await Promise.race([this.#layOut(page.address, options), aborted]);
      this.#printed += html.length;
      this.#sources.set(pdf, html);
      return pdf;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      page.remove();
      signal?.removeEventListener('abort', abort);
      if (this.#printed > RECYCLE_AFTER_BYTES) this.close();
      else this.#idle = setTimeout(() => this.close(), IDLE_MS);
    }
  }

  async #layOut(address: string, { landscape = false, onProgress }: PdfOptions): Promise<Uint8Array> {
    const window = (this.#window ??= this.#open());
    await window.loadURL(address);
    onProgress?.(LAID_OUT);
    const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, landscape });
    onProgress?.(1);
    return new Uint8Array(pdf);
  }

  async #photograph(html: string, { width, height, scale, signal }: PngOptions): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const window = this.#open(true);
    const page = this.#put(html);
    const stop = (): void => window.destroy();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      await window.loadURL(page.address);
      // The engine's own capture takes the whole page, however small the window and the screen are.
      const { debugger: engine } = window.webContents;
      engine.attach('1.3');
      const clip = { x: 0, y: 0, width, height, scale };
      const shot: unknown = await engine.sendCommand('Page.captureScreenshot', { captureBeyondViewport: true, clip });
      signal?.throwIfAborted();
      return new Uint8Array(Buffer.from((shot as { data: string }).data, 'base64'));
    } finally {
      signal?.removeEventListener('abort', stop);
      page.remove();
      if (!window.isDestroyed()) window.destroy();
    }
  }

  #open(offscreen = false): BrowserWindow {
    return new BrowserWindow({
      show: false,
      webPreferences: {
        offscreen,
        session: this.#ownSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        spellcheck: false,
      },
    });
  }

  /** Puts a page from memory under an address nobody can guess. */
  #put(html: string): { readonly address: string; readonly remove: () => void } {
    const name = crypto.randomUUID();
    this.#pages.set(name, html);
    return { address: `${PRINT_ORIGIN}/${name}`, remove: () => void this.#pages.delete(name) };
  }

  #ownSession(): Session {
    if (this.#session) return this.#session;
    const own = session.fromPartition('cetak');
    guardSession(own);
    serveApp(own, { extra: (url) => this.#answer(url) });
    return (this.#session = own);
  }

  #answer(url: URL): Response | null {
    const html = `app://${url.host}` === PRINT_ORIGIN ? this.#pages.get(url.pathname.slice(1)) : undefined;
    if (html === undefined) return null;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    return new Response(html, { headers: { ...headers, 'content-security-policy': PRINT_POLICY } });
  }
}
