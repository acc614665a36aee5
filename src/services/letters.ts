import type { Job } from './jobs';
import { naskahTersimpan, type NaskahTersimpan } from './naskahTersimpan';
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
      (await printing()).cetakDraf(program.host, job, drafts),
    );
    return { pdf, jumlah: drafts.length };
  },
  issueSurat: async (input) => (await import('./terbitkanSurat')).terbitkanSurat(program, input),
  async getSuratPdf({ id, jobId }) {
    const letters = await naskahTersimpan(program, [id]);
    return program.jobs.run(jobId, 'membuka naskah', async (job) => cetakNaskah(program, job, letters));
  },
  exportSurat: async (input) => (await import('./simpanSurat')).simpanSurat(program, input),
  letSuratStand: ({ ids }) => letStand(program, ids),
});

/** Letters of the register in one PDF; one that is not in force says so on every page. */
export async function cetakNaskah(
  { host }: Pick<Program, 'host'>,
  job: Job,
  letters: readonly NaskahTersimpan[],
): Promise<Uint8Array> {
  const { cetakBersama, suratCetak } = await printing();
  const cetak = letters.map(({ isi, surat: { id, status, diterbitkanPada: pada } }) =>
    suratCetak(isi, { id, pada, status }),
  );
  return cetakBersama(host, job, cetak);
}
