import { SEBUTAN_DOKUMEN } from '../domain/kinerja';
import { cetakHtml, hurufNaskah, keteranganKertas } from './cetakNaskah';
import type { Job } from './jobs';
import type { Program } from './program';
import type { PotongPdf } from './selesaiNaskah';
import type { PermintaanSusun } from './susunDokumen';

/** A paper of performance management as one PDF: printed here, numbered and joined by a worker. */
export async function cetakDokumen(
  { host }: Pick<Program, 'host'>,
  job: Job,
  minta: PermintaanSusun,
): Promise<{ readonly pdf: Uint8Array; readonly judul: string; readonly jumlah: number }> {
  const apa = SEBUTAN_DOKUMEN[minta.permintaan.jenis];
  const pilihan = { huruf: hurufNaskah(host).huruf };
  const halaman = await job.task('dokumenHtml', { minta, pilihan }, `Menyusun ${apa}`);
  const { judul, kantor, potongan, jumlah: semua } = halaman;
  const potong: PotongPdf[] = [];
  for (const [at, { html, jumlah }] of potongan.entries()) {
    job.signal.throwIfAborted();
    const say = (part: number): void => job.progress((at + part) / potongan.length, `Mencetak ${apa}`);
    say(0);
    const pdf = await cetakHtml(host, html, {
      signal: job.signal,
      onProgress: (part) => say(part * 0.9),
      landscape: true,
    });
    potong.push({ pdf, daftar: keteranganKertas({ jumlah, judul: [judul], pembuat: kantor }) });
  }
  const { resourcesDir } = host;
  const pdf = await job.task('satukanNaskah', { potong, resourcesDir }, `Menggabungkan ${apa}`);
  return { pdf, judul, jumlah: semua };
}
