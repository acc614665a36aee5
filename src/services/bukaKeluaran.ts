import { AppError } from '../api/errors';
import type { Program, Service } from './program';

/** Files this program wrote since it was started: only these are handed to the system to be opened. */
const written = new WeakMap<Program, Set<string>>();

export function catatKeluaran(program: Program, path: string): void {
  const paths = written.get(program) ?? new Set<string>();
  paths.add(path);
  written.set(program, paths);
}

/** "Buka" on the message about a written file. */
export const keluaranService: Service<'openKeluaran'> = (program) => ({
  async openKeluaran({ path, folder }) {
    if (!written.get(program)?.has(path)) throw new AppError('tidakDitemukan', { apa: 'Berkas' });
    if (folder) {
      program.host.showInFolder(path);
      return null;
    }
    try {
      await program.host.openPath(path);
    } catch {
      // A PC without a program for that kind of file: its folder is shown instead.
      program.host.showInFolder(path);
    }
    return null;
  },
});
