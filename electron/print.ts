import { BrowserWindow, session, type Session } from 'electron';
import crypto from 'node:crypto';
import type { PdfOptions } from '../src/services/host';
import { PRINT_ORIGIN, serveApp } from './appScheme';
import { guardSession } from './guard';

// A window that has laid out hundreds of letters keeps their memory; a fresh one costs about 100 ms.
const RECYCLE_AFTER_BYTES = 4_000_000;
const IDLE_MS = 30_000;
// Chromium reports nothing while it prints; loading and layout take about this part of the time.
const LAID_OUT = 0.4;

// No directive about styles: our documents carry their own. Scripts, requests and frames are all off.
const PRINT_POLICY =
  "script-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; worker-src 'none'; " +
  "img-src data:; font-src data:; media-src 'none'; form-action 'none'; base-uri 'none'";

interface Page {
  readonly body: Buffer;
  readonly type: string;
}

/** Turns HTML into PDF in a hidden, sandboxed window without scripts and network; one document at a time. */
export class Printer {
  readonly #pages = new Map<string, Page>();
  #session: Session | null = null;
  #window: BrowserWindow | null = null;
  #printed = 0;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /** `html` is a whole document with its own `@page` rules. Rejects when aborted or when Chromium cannot print it. */
  renderPdf(html: string, options: PdfOptions = {}): Promise<Uint8Array> {
    const turn = this.#last.then(() => this.#render(html, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Opens the system's print dialog on a finished PDF. Resolves 'printed' or 'cancelled', or the reason why no dialog
   * came up (a PC without a printer, for one).
   */
  async printDialog(pdf: Uint8Array, title: string): Promise<'printed' | 'cancelled' | { readonly problem: string }> {
    const window = this.#open({ plugins: true, title });
    try {
      await this.#show(window, { body: Buffer.from(pdf), type: 'application/pdf' });
      await viewerReady(window);
      return await new Promise((resolve) => {
        window.webContents.print({ silent: false, printBackground: true }, (done, reason) => {
          if (done) resolve('printed');
          else resolve(/cancel/i.test(reason) ? 'cancelled' : { problem: reason });
        });
      });
    } finally {
      window.destroy();
    }
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#window?.destroy();
    this.#window = null;
    this.#printed = 0;
  }

  async #render(html: string, { landscape = false, signal, onProgress }: PdfOptions): Promise<Uint8Array> {
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const window = (this.#window ??= this.#open({}));
    const abort = () => this.close();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      await this.#show(window, { body: Buffer.from(html, 'utf8'), type: 'text/html; charset=utf-8' });
      onProgress?.(LAID_OUT);
      const pdf = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        landscape,
      });
      onProgress?.(1);
      this.#printed += html.length;
      return new Uint8Array(pdf);
    } catch (error) {
      this.close();
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
      if (this.#printed > RECYCLE_AFTER_BYTES) this.close();
      else this.#idle = setTimeout(() => this.close(), IDLE_MS);
    }
  }

  #open({ plugins = false, title = '' }: { plugins?: boolean; title?: string }): BrowserWindow {
    return new BrowserWindow({
      show: false,
      title,
      webPreferences: {
        session: this.#ownSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        // The PDF viewer itself is a page with scripts; letters are not.
        javascript: plugins,
        plugins,
        spellcheck: false,
      },
    });
  }

  /** Loads a page from memory under an address nobody can guess, valid for this one load. */
  async #show(window: BrowserWindow, page: Page): Promise<void> {
    const name = crypto.randomUUID();
    this.#pages.set(name, page);
    try {
      await window.loadURL(`${PRINT_ORIGIN}/${name}`);
    } finally {
      this.#pages.delete(name);
    }
  }

  #ownSession(): Session {
    if (this.#session) return this.#session;
    const own = session.fromPartition('cetak');
    guardSession(own);
    serveApp(own, (url) => this.#answer(url));
    return (this.#session = own);
  }

  #answer(url: URL): Response | null {
    const page = this.#pages.get(url.pathname.slice(1));
    if (!page || `app://${url.host}` !== PRINT_ORIGIN) return null;
    const headers = { 'content-type': page.type, 'cache-control': 'no-store' };
    const policy = page.type.startsWith('text/html') ? { 'content-security-policy': PRINT_POLICY } : {};
    return new Response(new Uint8Array(page.body), { headers: { ...headers, ...policy } });
  }
}

/** The viewer loads its document after the page; its frame says so by appearing. */
async function viewerReady(window: BrowserWindow): Promise<void> {
  for (let tries = 0; tries < 50 && window.webContents.mainFrame.framesInSubtree.length < 2; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}
