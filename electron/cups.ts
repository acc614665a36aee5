import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { AppError } from '../src/api/errors';
import { bacaDriver, perintahLp, type DriverCups, type TugasLp } from '../src/services/perintahLp';

const LP = '/usr/bin/lp';
const ASK_MS = 4000;
const SEND_MS = 60_000;

/** Linux and macOS print through CUPS, which takes PDFs as they are. */
export const hasCups = (): boolean => process.platform !== 'win32' && fs.existsSync(LP);

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the programs of CUPS, without a shell and in English, so that its answers can be read. */
function run(program: string, args: readonly string[], ms: number, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: process.env['HOME'] ?? '/' };
    const options = { env, timeout: ms, ...(signal && { signal }), maxBuffer: 4_000_000 };
    execFile(`/usr/bin/${program}`, args, options, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, out, err: err || (error?.message ?? '') });
    });
  });
}

/** Names of the printers CUPS knows now. */
export async function cupsNames(): Promise<readonly string[]> {
  const { out } = await run('lpstat', ['-e'], ASK_MS);
  return out.split('\n').flatMap((line) => line.trim() || []);
}

export async function cupsDefault(): Promise<string | null> {
  const { out } = await run('lpstat', ['-d'], ASK_MS);
  return /destination:\s*(\S+)/.exec(out)?.[1] ?? null;
}

/** What the driver offers, or null when it does not answer in time (a network printer that is off). */
export async function cupsPrinter(name: string): Promise<DriverCups | null> {
  const { code, out } = await run('lpoptions', ['-p', name, '-l'], ASK_MS);
  return code === 0 && out !== '' ? bacaDriver(out) : null;
}

/** Hands a file to CUPS. Throws `pencetakHilang`, `pencetakMenolak` or `dibatalkan`. */
export async function cupsPrint(tugas: TugasLp, signal?: AbortSignal): Promise<void> {
  const { printer } = tugas.pilihan;
  const { code, err } = await run('lp', perintahLp(tugas), SEND_MS, signal);
  if (signal?.aborted) throw new AppError('dibatalkan');
  if (code === 0) return;
  if (!(await cupsNames()).includes(printer)) throw new AppError('pencetakHilang', { printer });
  throw new AppError('pencetakMenolak', { printer, sebab: err.replace(/^lp: (Error - )?/, '').trim(), lanjut: '' });
}
