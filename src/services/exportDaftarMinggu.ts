import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { writeOutput } from '../data/file/keluaran';
import { dokumenMinggu, type DataMinggu } from '../documents/daftarMingguCetak';
import { mingguTeks } from '../domain/teksMinggu';
import { catatKeluaran } from './bukaKeluaran';
import { cetakHtml, hurufNaskah, satuKertas } from './cetakNaskah';
import { daftarMinggu, type MintaMinggu } from './daftarMinggu';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import type { Program } from './program';

type Masukan = Parameters<Api['exportDaftarMinggu']>[0];

type MasukanPdf = Parameters<Api['getPdfMinggu']>[0];

/** The lists of a week as one PDF. null = the user cancelled. Throws tidakDitemukan where nobody is in the unit. */
export async function exportDaftarMinggu(
  program: Program,
  input: Masukan,
): Promise<{ readonly path: string; readonly lembar: number } | null> {
  const siap = await program.turn(() => siapkan(program, input));
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan daftar tugas mingguan',
      defaultPath: `${safeFileName(siap.judul)}.pdf`,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    }));
  if (!target) return null;
  writeOutput(target, await buat(program, input.jobId, siap));
  catatKeluaran(program, target);
  return { path: target, lembar: siap.data.lembar.length };
}

/** The same for the print dialog. */
export async function getPdfMinggu(
  program: Program,
  input: MasukanPdf,
): Promise<{ readonly pdf: Uint8Array; readonly judul: string }> {
  const siap = await program.turn(() => siapkan(program, input));
  return { pdf: await buat(program, input.jobId, siap), judul: siap.judul };
}

interface Siap {
  readonly judul: string;
  readonly data: DataMinggu;
}

async function siapkan(program: Program, minta: MintaMinggu): Promise<Siap> {
  const { judul, minggu, lembar } = await daftarMinggu(program, minta);
  if (lembar.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pegawai unit ini' });
  const kantor = program.cache.kantor.pengaturan.identitas.opd;
  return {
    judul: `Daftar tugas ${mingguTeks(minggu)} ${judul}`,
    data: { kantor, minggu, dicetak: hariIni(), lembar },
  };
}

const buat = (program: Program, jobId: string, { judul, data }: Siap): Promise<Uint8Array> =>
  program.jobs.run(jobId, 'membuat daftar tugas mingguan', (job) => cetak(program, job, data, judul));

async function cetak({ host }: Program, job: Job, data: DataMinggu, judul: string): Promise<Uint8Array> {
  job.progress(0, 'Menyusun daftar tugas mingguan');
  const html = dokumenMinggu(data, { huruf: hurufNaskah(host).huruf, judul });
  const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak daftar tugas mingguan');
  const pdf = await cetakHtml(host, html, { signal: job.signal, onProgress });
  const satu = data.lembar.map(({ nama }) => `${judul}: ${nama}`);
  return satuKertas(host, pdf, {
    jumlah: satu.length,
    judul: satu.length === 1 ? [judul] : satu,
    pembuat: data.kantor,
  });
}
