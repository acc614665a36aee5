import type { HasilCetak } from '../api/cetakViews';
import { AppError } from '../api/errors';
import { ukuranHalaman } from '../documents/ukuranHalaman';
import { halamanTerpilih, type PilihanCetak } from '../domain/pilihanCetak';
import type { IsiSurat } from '../domain/surat';
import type { Job } from './jobs';
import { frozen } from './letters';
import { judulCetak } from './namaBerkasSurat';
import type { Program, Service } from './program';

/** Printing: the PDF that everybody sees is what goes to the printer; nothing is laid out again. */
export const cetakService: Service<'listPrinter' | 'getPdfCetak' | 'printSurat' | 'printPdfDokumen'> = (program) => ({
  listPrinter: () => program.host.listPrinter(),
  async getPdfCetak({ ids, jobId }) {
    const letters = await frozen(program, ids);
    const pdf = await program.jobs.run(jobId, 'menyiapkan naskah', (job) => bersama(program, job, letters));
    return { pdf, judul: judulCetak(letters) };
  },
  async printSurat({ ids, pilihan = null, jobId }) {
    const letters = await frozen(program, ids);
    return program.jobs.run(jobId, 'mencetak naskah', async (job) =>
      kirim(program, job, await bersama(program, job, letters), judulCetak(letters), pilihan),
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
  const ukuran = await ukuranHalaman(pdf).catch((cause: unknown) => {
    throw new AppError('cetakGagal', { sebab: 'berkasnya bukan PDF yang utuh' }, { cause });
  });
  const halaman = halamanTerpilih(pilihan?.rentang ?? [], ukuran.length);
  if (halaman.length === 0)
    throw new AppError('masukanTidakSah', { bidang: 'rentang', sebab: `PDF ini berisi ${ukuran.length} halaman` });
  const say = (bagian: number): void => job.progress(bagian, 'Mengirim ke printer');
  say(0);
  const tujuan = await host.printPdf(pdf, judul, { ukuran, pilihan, signal: job.signal, onProgress: say });
  return { tujuan, halaman: halaman.length };
}

const bersama = async (program: Program, job: Job, letters: readonly IsiSurat[]): Promise<Uint8Array> =>
  (await import('./cetakNaskah')).cetakBersama(program.host, job, letters);
