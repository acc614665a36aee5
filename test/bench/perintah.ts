import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../e2e/start';

export interface Ukuran {
  /** Wall time of the whole process in ms, and its largest resident memory in MB (0 for programs that are not Node). */
  readonly ms: number;
  readonly mb: number;
  readonly keluaran: string;
}

const PUNCAK = pathToFileURL(path.join(import.meta.dirname, 'bare/puncak.mjs')).href;

/** Runs a program to its end; throws with its own words when it fails. */
export async function jalankan(program: string, kata: readonly string[], folder: string): Promise<Ukuran> {
  const puncak = path.join(folder, 'puncak.txt');
  fs.rmSync(puncak, { force: true });
  const mulai = performance.now();
  const anak = spawn(program, [...kata], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--import ${PUNCAK}`, BAGIHABIS_PUNCAK: puncak, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let keluaran = '';
  let galat = '';
  anak.stdout.setEncoding('utf8').on('data', (teks: string) => (keluaran += teks));
  anak.stderr.setEncoding('utf8').on('data', (teks: string) => (galat += teks));
  const kode = await new Promise<number | null>((resolve, reject) => {
    anak.once('error', reject);
    anak.once('close', resolve);
  });
  const ms = performance.now() - mulai;
  if (kode !== 0) throw new Error(`${program} ${kata.join(' ')} berakhir ${String(kode)}:\n${galat}`);
  const mb = fs.existsSync(puncak) ? Number(fs.readFileSync(puncak, 'utf8')) / 1024 : 0;
  return { ms, mb, keluaran };
}

export const nodeDengan = (naskah: string, ...kata: readonly string[]): readonly string[] => [
  path.join(import.meta.dirname, 'bare', naskah),
  ...kata,
];
export const perintah = (...kata: readonly string[]): readonly string[] => [path.join(root, 'out/cli/cli.js'), ...kata];
