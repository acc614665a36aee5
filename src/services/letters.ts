import { AppError } from '../api/errors';
import { stageOutputs } from '../data/file/keluaran';
import { loadIsiSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { folderSurat, namaBerkasGabungan, namaBerkasSurat } from './namaBerkasSurat';
import type { Program, Service } from './program';
import { letStand } from './sisaVersi';
import { susunNaskah } from './susunNaskah';

/** Forms, React's server half and the PDF writer are loaded with the first letter, not with the window. */
const printing = () => import('./cetakNaskah');

/** Letters: draft, issue, print again from the frozen content. */
export const letterService: Service<
  | 'previewSurat'
  | 'issueSurat'
  | 'getSuratPdf'
  | 'exportSurat'
  | 'letSuratStand'
> = (program) => ({
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
  async exportSurat({ ids, cara, folder: wanted, jobId }) {
    const letters = await frozen(program, ids);
    const folder = await folderSurat(program.host, wanted);
    if (folder === null) return null;
    const files = await program.jobs.run(jobId, 'menyimpan naskah', async (job) => {
      const { cetakBersama, cetakTerpisah } = await printing();
      if (cara === 'satuBerkas')
        return [{ nama: namaBerkasGabungan(letters), isi: await cetakBersama(program.host, job, letters) }];
      const pdfs = await cetakTerpisah(program.host, job, letters);
      return pdfs.map((isi, at) => ({ isi, nama: fileNameOf(letters, at) }));
    });
    return { diterbitkan: [], berkas: stageOutputs(folder, files).terbitkan(), folder };
  },
  letSuratStand: ({ ids }) => letStand(program, ids),
});

const fileNameOf = (letters: readonly IsiSurat[], at: number): string => {
  const isi = letters[at];
  return isi ? namaBerkasSurat(isi, at, letters.length) : `${at + 1}.pdf`;
};

/** Frozen contents in the order asked for; all of them or `tidakDitemukan`. */
export async function frozen(program: Program, ids: readonly SuratId[]): Promise<IsiSurat[]> {
  const found = await loadIsiSurat(program.dokumen.db, ids);
  if (found.size < new Set(ids).size) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  return [...found.values()];
}
