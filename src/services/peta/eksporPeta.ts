import type { Api } from '../../api/api';
import { AppError } from '../../api/errors';
import type { BentukPeta, HasilEksporPeta, KueriPeta, PerPeta } from '../../api/petaViews';
import { writeOutput } from '../../data/file/keluaran';
import { namaUnit } from '../../documents/kalimatSurat';
import type { IsiPeta } from '../../documents/peta/isiPeta';
import { halamanGambar } from '../../documents/peta/halamanGambar';
import { catatKeluaran } from '../bukaKeluaran';
import { hurufNaskah, printFailure } from '../cetakNaskah';
import { safeFileName } from '../fileName';
import type { Job } from '../jobs';
import type { Program } from '../program';
import { bagianName } from '../views';
import { isiEkspor } from './isiEkspor';
import { petaKantor } from './petaKantor';

type Masukan = Parameters<Api['exportPeta']>[0];
const FILTERS: Readonly<Record<BentukPeta, { name: string; extensions: readonly string[] }>> = {
  xlsx: { name: 'Buku kerja Excel', extensions: ['xlsx'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  png: { name: 'Gambar PNG', extensions: ['png'] },
};
/** Rows of a picture when none were named. */
const ROWS_OF_PICTURE = 200;
/** Pixels to a point: sharp on a slide, and a picture of 200 rows stays below 8,000 pixels. */
const SCALE = 2;

/** Writes the map as XLSX, PDF or PNG. `null` path asks the user. */
export async function eksporPeta(program: Program, input: Masukan): Promise<HasilEksporPeta | null> {
  const { bentuk, path, jobId } = input;
  const target = path ?? (await ask(program, input));
  if (!target) return null;
  return program.jobs.run(jobId, 'menyusun peta beban kerja', async (job) => {
    job.progress(0, 'Menyusun peta beban kerja');
    const { bytes, baris, halaman } = await MAKE[bentuk](program, job, input);
    job.signal.throwIfAborted();
    writeOutput(target, bytes);
    catatKeluaran(program, target);
    return { path: target, baris, halaman };
  });
}

/** The same PDF for the printer. */
export async function pdfPeta(
  program: Program,
  input: Parameters<Api['getPdfPeta']>[0],
): Promise<{ pdf: Uint8Array; judul: string }> {
  const made = await program.jobs.run(input.jobId, 'menyusun peta beban kerja', (job) => pdf(program, job, input));
  const { opd, tahun } = program.cache.kantor.pengaturan.identitas;
  return { pdf: made.bytes, judul: `Peta beban kerja ${opd} ${tahun}` };
}

interface Made {
  readonly bytes: Uint8Array;
  readonly baris: number;
  readonly halaman: number;
}
type Paper = Pick<Masukan, 'kertas' | 'tanpaNama'> & KueriPeta;

const MAKE: Readonly<Record<BentukPeta, (program: Program, job: Job, input: Masukan) => Promise<Made>>> = {
  xlsx,
  pdf,
  png,
};

async function xlsx(program: Program, job: Job, input: Masukan): Promise<Made> {
  // The chosen period comes first; the other one is there as well.
  const both: readonly PerPeta[] = input.per === 'bulan' ? ['bulan', 'minggu'] : ['minggu', 'bulan'];
  const lembar = await content(program, both, input, null);
  const bytes = await job.task('petaXlsx', { lembar }, 'Menulis buku kerja');
  return { bytes, baris: lembar[0]?.baris.length ?? 0, halaman: 0 };
}

async function pdf(program: Program, job: Job, input: Paper): Promise<Made> {
  const [isi] = await content(program, [input.per], input, null);
  if (!isi) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const made = await job.task('petaPdf', { isi, kertas: input.kertas }, 'Menggambar halaman');
  return { bytes: made.pdf, baris: isi.baris.length, halaman: made.halaman };
}

async function png(program: Program, job: Job, input: Masukan): Promise<Made> {
  const { host } = program;
  const [isi] = await content(program, [input.per], input, input.rentang ?? { offset: 0, limit: ROWS_OF_PICTURE });
  if (!isi) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const page = halamanGambar(isi, hurufNaskah(host).huruf);
  const size = { width: page.lebar, height: page.tinggi, scale: SCALE };
  try {
    const bytes = await host.renderPng(page.html, { ...size, signal: job.signal });
    return { bytes, baris: isi.baris.length, halaman: 0 };
  } catch (error) {
    if (job.signal.aborted) throw new AppError('dibatalkan');
    throw printFailure(error);
  }
}

/** Everybody is counted before (in slices); what is written then belongs to one state of the office. */
async function content(
  program: Program,
  per: readonly PerPeta[],
  kueri: Paper,
  rentang: Masukan['rentang'],
): Promise<readonly IsiPeta[]> {
  const { cache } = program;
  const peta = petaKantor(cache);
  await peta.siapkan(kueri);
  await peta.ringkasan.bangun();
  return program.turn(async () => {
    if (program.cache !== cache) throw new AppError('dibatalkan');
    if (!peta.ringkasan.lengkap) await peta.ringkasan.bangun();
    const bahan = peta.bahan(kueri);
    if (bahan.susunan.butir.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    return per.map((one) => isiEkspor(bahan, one, { tanpaNama: kueri.tanpaNama, rentang }));
  });
}

function ask(program: Program, { bentuk, bagianId }: Masukan): Promise<string | null> {
  const { kantor } = program.cache;
  const { opd, tahun } = kantor.pengaturan.identitas;
  const unit = bagianId ? namaUnit(bagianName(kantor, bagianId)) : opd;
  return program.host.pickSave({
    title: 'Simpan peta beban kerja',
    defaultPath: `${safeFileName(`Peta beban kerja ${unit} ${tahun}`)}.${bentuk}`,
    filters: [FILTERS[bentuk]],
  });
}
