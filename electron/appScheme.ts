import { protocol, type Session } from 'electron';
import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const APP_ORIGIN = 'app://bagihabis';
export const PRINT_ORIGIN = 'app://cetak';

const NONCE_MARK = '__NONCE__';
const rendererFolder = fileURLToPath(new URL('../renderer/', import.meta.url));

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The policy of the window. The UI kit writes style elements at run time; they carry the nonce of this load. */
const windowPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Must run before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A built file by the path of its address; HTML comes with the policy of the window. */
export async function rendererFile(pathname: string): Promise<Response> {
  const name = decodeURIComponent(pathname) === '/' ? 'index.html' : decodeURIComponent(pathname).slice(1);
  const file = path.resolve(rendererFolder, name);
  if (!file.startsWith(rendererFolder)) return new Response(null, { status: 404 });
  const type = MIME[path.extname(file)] ?? 'application/octet-stream';
  try {
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
    if (path.extname(file) !== '.html') return new Response(new Uint8Array(await fs.readFile(file)), { headers });
    const nonce = crypto.randomBytes(18).toString('base64');
    const page = (await fs.readFile(file, 'utf8')).replaceAll(NONCE_MARK, nonce);
    const noStore = { 'cache-control': 'no-store', 'content-security-policy': windowPolicy(nonce) };
    return new Response(page, { headers: { ...headers, ...noStore } });
  } catch {
    return new Response(null, { status: 404 });
  }
}

interface Serving {
  /** Answers for other hosts of the scheme (the print pages). */
  readonly extra?: (url: URL) => Response | Promise<Response> | null;
  /** A file of the screens was read and goes out. */
  readonly served?: (pathname: string) => void;
}

/** Serves the built screens. */
export function serveApp(target: Session, { extra, served }: Serving = {}): void {
  target.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (`app://${url.host}` !== APP_ORIGIN) return extra?.(url) ?? new Response(null, { status: 404 });
    const response = await rendererFile(url.pathname);
    served?.(url.pathname);
    return response;
  });
}
