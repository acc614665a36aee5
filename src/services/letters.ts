import { AppError } from '../api/errors';
import { loadIsiSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import type { Program, Service } from './program';
import { letStand } from './sisaVersi';
import { susunNaskah } from './susunNaskah';

/** Forms, React's server half and the PDF writer are loaded with the first letter, not with the window. */
const printing = () => import('./cetakNaskah');

/** Letters: draft, issue, print again from the frozen content. */
export const letterService: Service<'previewSurat' | 'issueSurat' | 'getSuratPdf' | 'exportSurat' | 'letSuratStand'> = (
  program,
) => ({
  async previewSurat({ sasaran, jobId }) {
    const drafts = await susunNaskah(program, sasaran);
    const pdf = await program.jobs.run(jobId, 'pratinjau naskah', async (job) =>
      (await printing()).cetakBersama(program.host, job, drafts),
    );
    return { pdf, jumlah: drafts.length };
  },
  issueSurat: async (input) => (await import('./terbitkanSurat')).terbitkanSurat(program, input),
  async getSuratPdf({ id, jobId }) {
    const letters = await frozen(program, [id]);
    return program.jobs.run(jobId, 'membuka naskah', async (job) =>
      (await printing()).cetakBersama(program.host, job, letters),
    );
  },
  exportSurat: async (input) => (await import('./simpanSurat')).simpanSurat(program, input),
  letSuratStand: ({ ids }) => letStand(program, ids),
});

/** Frozen contents in the order asked for; all of them or `tidakDitemukan`. */
export async function frozen(program: Program, ids: readonly SuratId[]): Promise<IsiSurat[]> {
  const found = await loadIsiSurat(program.dokumen.db, ids);
  if (found.size < new Set(ids).size) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  return [...found.values()];
}
