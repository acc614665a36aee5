import { session, type Session } from 'electron';
import crypto from 'node:crypto';
import { PRINT_ORIGIN, rendererFile, serveApp } from './appScheme';
import { guardSession } from './guard';

// No directive about styles: our documents carry their own. Scripts, requests and frames are all off.
const PRINT_POLICY =
  "script-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; worker-src 'none'; " +
  `img-src data:; font-src data: ${PRINT_ORIGIN}; ` +
  "media-src 'none'; form-action 'none'; base-uri 'none'";
/** Our own page that draws PDFs for the printer, and what it loads. */
const DRAWING = /^\/(cetak\.html$|assets\/)/;
export const DRAWING_PAGE = `${PRINT_ORIGIN}/cetak.html`;

interface Page {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const FACE = /data:font\/ttf;base64,([A-Za-z0-9+/=]+)/g;

/** Documents from memory under addresses nobody can guess, in a session without network that sees nothing else. */
export class PrintPages {
  readonly #pages = new Map<string, Page>();
  /** Addresses of the bundled faces by the hash of their bytes; they stay, there are six of them. */
  readonly #faces = new Map<string, string>();
  #session: Session | null = null;

  put(body: Page['body'], type: string): { readonly address: string; readonly remove: () => void } {
    const name = crypto.randomUUID();
    this.#pages.set(name, { body, type });
    return { address: `${PRINT_ORIGIN}/${name}`, remove: () => void this.#pages.delete(name) };
  }

  /**
   * The document with addresses in place of its embedded faces: read from base64 anew with every document they would take
   * a third of the time of a short one.
   */
  withFaces(html: string): string {
    return html.replace(FACE, (_whole, base64: string) => {
      const key = crypto.createHash('sha1').update(base64).digest('hex');
      let address = this.#faces.get(key);
      if (address === undefined) {
        address = this.put(new Uint8Array(Buffer.from(base64, 'base64')), 'font/ttf').address;
        this.#faces.set(key, address);
      }
      return address;
    });
  }

  session(): Session {
    if (this.#session) return this.#session;
    const own = session.fromPartition('cetak');
    guardSession(own);
    serveApp(own, { extra: (url) => this.#answer(url) });
    return (this.#session = own);
  }

  #answer(url: URL): Response | Promise<Response> | null {
    if (`app://${url.host}` !== PRINT_ORIGIN) return null;
    if (DRAWING.test(url.pathname)) return rendererFile(url.pathname);
    const page = this.#pages.get(url.pathname.slice(1));
    if (page === undefined) return null;
    const headers = { 'content-type': page.type, 'cache-control': 'no-store' };
    return new Response(page.body, { headers: { ...headers, 'content-security-policy': PRINT_POLICY } });
  }
}
