import type { Api } from '../../api/api';
import type { HasilEksporPeta } from '../../api/petaViews';
import { exportPeta } from '../exportPeta';
import type { Program } from '../program';

/** Writes the map to a file. */
export async function eksporPeta(
  program: Program,
  { bagianId, path, jobId }: Parameters<Api['exportPeta']>[0],
): Promise<HasilEksporPeta | null> {
  const made = await exportPeta(program, { bagianId, path, jobId });
  return made && { ...made, baris: 0, halaman: 0 };
}

export async function cetakPeta(program: Program, { jobId, bagianId }: Parameters<Api['printPeta']>[0]): Promise<null> {
  await exportPeta(program, { bagianId, path: null, jobId });
  return null;
}
