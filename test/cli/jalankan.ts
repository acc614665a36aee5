import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from '../../src/cli/cli';
import { nodeHost } from '../../src/cli/nodeHost';
import type { Host } from '../../src/services/host';

export interface Ran {
  readonly code: number;
  readonly result: string;
  readonly notes: string;
}

/** A folder with its own user data, and the command line in it. */
export function folder(over: Partial<Host> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'bagihabis-cli-'));
  const host: Host = { ...nodeHost(), userDataDir: join(path, 'data'), ...over };
  const run = async (...words: string[]): Promise<Ran> => {
    const said: { result: string[]; notes: string[] } = { result: [], notes: [] };
    const out = {
      result: (text: string) => void said.result.push(text),
      note: (text: string) => void said.notes.push(text),
    };
    const code = await runCli(words, host, out);
    return { code, result: said.result.join('\n'), notes: said.notes.join('\n') };
  };
  /** Runs with --json; the parsed result. */
  const json = async <T>(...words: string[]): Promise<T & { readonly code: number }> => {
    const { code, result } = await run(...words, '--json');
    return { ...(JSON.parse(result) as T), code };
  };
  return { path, at: (name: string) => join(path, name), run, json };
}

const root = resolve(import.meta.dirname, '../..');
export const FIXTURES = {
  dpaPolos: join(root, 'test/fixtures/setda_muara_enim_2025_subkegiatan_pagu.csv'),
  rekap: join(root, 'test/fixtures/format_lra_pakpak_bharat_merged.xlsx'),
  pegawai: join(root, 'resources/contoh/pegawai.csv'),
  tugas: join(root, 'resources/contoh/tugas.csv'),
  dpa: join(root, 'resources/contoh/dpa.csv'),
  jsonDpa: join(root, 'test/fixtures/dpa-json'),
};
