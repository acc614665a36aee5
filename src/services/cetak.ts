import type { HasilCetak } from '../api/cetakViews';
import type { PilihanCetak } from '../domain/pilihanCetak';
import type { Job } from './jobs';
import { cetakNaskah } from './letters';
import { judulCetak } from './namaBerkasSurat';
import { naskahTerbit } from './naskahTersimpan';
import type { Program, Service } from './program';

/** Printing: the PDF that everybody sees is what goes to the printer; nothing is laid out again. */
export const cetakService: Service<'listPrinter' | 'getPdfCetak' | 'printSurat' | 'printPdfDokumen'> = (program) => ({
  listPrinter: () => program.host.listPrinter(),
  async getPdfCetak({ ids, jobId }) {
    const letters = await naskahTerbit(program, ids);
    const pdf = await program.jobs.run(jobId, 'menyiapkan naskah', (job) => cetakNaskah(program, job, letters));
    return { pdf, judul: judulCetak(letters.map(({ isi }) => isi)) };
  },
  async printSurat({ ids, pilihan = null, jobId }) {
    const letters = await naskahTerbit(program, ids);
    const judul = judulCetak(letters.map(({ isi }) => isi));
    return program.jobs.run(jobId, 'mencetak naskah', async (job) =>
      kirim(program, job, await cetakNaskah(program, job, letters), judul, pilihan),
    );
  },
  printPdfDokumen: ({ pdf, judul, pilihan, jobId }) =>
    program.jobs.run(jobId, 'mencetak', (job) => kirim(program, job, pdf, judul, pilihan)),
});

/** One PDF to the printer (or the system's dialog where `pilihan` is null), with the progress and the end of a job. */
export async function kirim(
  { host }: Pick<Program, 'host'>,
  job: Job,
  pdf: Uint8Array,
  judul: string,
  pilihan: PilihanCetak | null,
): Promise<HasilCetak> {
  const { halaman, ukuran, susunan } = await job.task('siapkanCetak', { pdf, pilihan }, 'Menyiapkan halaman');
  const say = (bagian: number): void => job.progress(bagian, 'Mengirim ke printer');
  say(0);
  const tujuan = await host.printPdf(susunan ?? pdf, judul, {
    ukuran,
    // What was put in order anew holds the chosen pages only.
    pilihan: pilihan && susunan ? { ...pilihan, rentang: [] } : pilihan,
    signal: job.signal,
    onProgress: say,
  });
  return { tujuan, halaman };
}
