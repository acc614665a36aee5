import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfOptions, PngOptions } from '../services/host';

/** How to start the app, told by `npm run bagihabis`: a program and its first words (display, app folder). */
function starter(): { command: string; args: string[] } {
  const { BAGIHABIS_ELECTRON: command, BAGIHABIS_ELECTRON_ARGS: args } = process.env;
  if (!command) throw new Error('Electron tidak ditemukan; jalankan lewat: npm run -s bagihabis -- …');
  const words: unknown = JSON.parse(args ?? '[]');
  return { command, args: Array.isArray(words) ? words.map(String) : [] };
}

/** Prints one document in the app's Electron, started hidden for this one job. */
export async function printHidden(html: string, options: PdfOptions = {}) {
  const { landscape = false, tagged = false, signal, onProgress } = options;
  const pdf = await hidden(html, { landscape, tagged }, signal);
  onProgress?.(1);
  return pdf;
}

/** The same for a picture. */
export const photographHidden = (html: string, { signal, ...gambar }: PngOptions): Promise<Uint8Array> =>
  hidden(html, { gambar }, signal);

async function hidden(
  html: string,
  how: Record<string, unknown>,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const { command, args } = starter();
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-cetak-'));
  const files = { html: join(folder, 'naskah.html'), pdf: join(folder, 'naskah.pdf') };
  const job = join(folder, 'pekerjaan.json');
  try {
    writeFileSync(files.html, html);
    writeFileSync(job, JSON.stringify({ pekerjaan: [{ ...files, ...how }] }));
    await run(command, [...args, `--cetak-pekerjaan=${job}`], signal);
    return new Uint8Array(readFileSync(files.pdf));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...(signal ? { signal } : {}) });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4000)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Electron berakhir dengan kode ${code ?? 'tidak diketahui'}: ${lastLine(said)}`));
    });
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? '';
