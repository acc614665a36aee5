import { session, type Session } from 'electron';
import crypto from 'node:crypto';
import { PRINT_ORIGIN, rendererFile, serveApp } from './appScheme';
import { guardSession } from './guard';

// No directive about styles: our documents carry their own. Scripts, requests and frames are all off.
const PRINT_POLICY =
  "script-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; worker-src 'none'; " +
  `img-src data: ${PRINT_ORIGIN}; font-src data: ${PRINT_ORIGIN}; ` +
  "media-src 'none'; form-action 'none'; base-uri 'none'";
/** Our own page that draws PDFs for the printer, and what it loads. */
const DRAWING = /^\/(cetak\.html$|assets\/)/;
export const DRAWING_PAGE = `${PRINT_ORIGIN}/cetak.html`;

interface Page {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const EMBEDDED = /data:(font\/ttf|image\/(?:png|jpeg|svg\+xml));base64,([A-Za-z0-9+/=]+)/g;
/** The bundled faces and the pictures of some offices; whoever has more of them starts again. */
const KEPT = 24;

/** Documents from memory under addresses nobody can guess, in a session without network that sees nothing else. */
export class PrintPages {
  readonly #pages = new Map<string, Page>();
  /** Faces and pictures of documents by the hash of their bytes. */
  readonly #embedded = new Map<string, ReturnType<PrintPages['put']>>();
  #session: Session | null = null;

  put(body: Page['body'], type: string): { readonly address: string; readonly remove: () => void } {
    const name = crypto.randomUUID();
    this.#pages.set(name, { body, type });
    return { address: `${PRINT_ORIGIN}/${name}`, remove: () => void this.#pages.delete(name) };
  }

  /**
   * The document with addresses in place of its embedded faces and pictures: read from base64 anew with every document,
   * the faces would take a third of the time of a short one, and a logo would be decoded once for every letter.
   */
  withAddresses(html: string): string {
    if (this.#embedded.size > KEPT) {
      for (const { remove } of this.#embedded.values()) remove();
      this.#embedded.clear();
    }
    return html.replace(EMBEDDED, (_whole, type: string, base64: string) => {
      const key = crypto.createHash('sha1').update(type).update(base64).digest('hex');
      const known = this.#embedded.get(key) ?? this.put(new Uint8Array(Buffer.from(base64, 'base64')), type);
      this.#embedded.set(key, known);
      return known.address;
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
