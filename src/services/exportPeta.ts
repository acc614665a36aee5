import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { writeOutput } from '../data/file/keluaran';
import { dokumenPeta } from '../documents/petaBebanCetak';
import { satuPdf } from '../documents/pisahPdf';
import { susunPeta } from '../documents/susunPeta';
import { cetakHtml, hurufNaskah } from './cetakNaskah';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import { ordered } from './orderPeople';
import type { Program } from './program';

/** The heat map by month as one PDF, a sheet per bagian. `null` path asks the user. */
export async function exportPeta(
  program: Program,
  { bagianId, path, jobId }: Pick<Parameters<Api['exportPeta']>[0], 'bagianId' | 'path' | 'jobId'>,
): Promise<{ path: string } | null> {
  const { cache, host } = program;
  const { opd, tahun } = cache.kantor.pengaturan.identitas;
  // The order of the office's lists: the head of each bagian first.
  const pegawai = new Map(ordered(cache, null).map((person) => [person.id, person]));
  const kantor = { ...cache.kantor, pegawai };
  const data = susunPeta(kantor, cache.semuaBeban(), { bagianId, tanpaNama: false, dicetak: hariIni() });
  if (data.bagian.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const judul = `Peta beban kerja ${opd} ${tahun}`;
  const defaultPath = `${safeFileName(judul)}.pdf`;
  const filters = [{ name: 'PDF', extensions: ['pdf'] }];
  const target = path ?? (await host.pickSave({ title: 'Simpan peta beban kerja', defaultPath, filters }));
  if (!target) return null;
  const pdf = await program.jobs.run(jobId, 'mencetak peta', async (job) => {
    const html = dokumenPeta(data, { huruf: hurufNaskah(host).huruf, judul });
    const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak peta beban kerja');
    const printed = await cetakHtml(host, html, { signal: job.signal, onProgress, landscape: true });
    const { length: jumlah } = data.bagian;
    return satuPdf(printed, { jumlah, judul: [judul], pembuat: opd });
  });
  writeOutput(target, pdf);
  return { path: target };
}
