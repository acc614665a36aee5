import type { Api } from '../api/api';
import type { HasilEksporAbk } from '../api/abkViews';
import { AppError } from '../api/errors';
import { stageOutputs, writeOutput } from '../data/file/keluaran';
import { gabungPdf } from '../documents/gabungPdf';
import { namaUnit } from '../documents/kalimatSurat';
import type { BagianId } from '../domain/ids';
import { abkOf } from './abkKantor';
import { cetakHtml, hurufNaskah, pisahKertas, satuKertas } from './cetakNaskah';
import { joinPath, safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import type { Program } from './program';
import type { PermintaanAbk, PermintaanBukti } from './susunAbkBerkas';

type Masukan = Parameters<Api['exportAbk']>[0];

/** The ABK forms or the answers as files; null = the user cancelled the dialogue. */
export function exportAbk(program: Program, input: Masukan): Promise<HasilEksporAbk | null> {
  return input.jenis === 'buktiSemua' ? exportAnswers(program, input) : exportOne(program, input);
}

const TITLE = {
  xlsx: 'Analisis beban kerja',
  pdf: 'Analisis beban kerja',
  bukti: 'Bukti kebutuhan pegawai',
} as const;

async function exportOne(program: Program, input: Masukan): Promise<HasilEksporAbk | null> {
  const { bagianId, cara, klaim } = input;
  const jenis = input.jenis === 'buktiSemua' ? 'bukti' : input.jenis;
  // What cannot be made is said before anybody chooses a place for it.
  const { opd, unit, tahun } = await program.turn(() => {
    const { cache } = program;
    const known = abkOf(cache, cara).unit.some((one) => bagianId === null || one.bagianId === bagianId);
    if (!known && (jenis !== 'bukti' || bagianId !== null))
      throw new AppError('tidakDitemukan', { apa: 'Pekerjaan dan pegawai' });
    return Promise.resolve({ ...cache.kantor.pengaturan.identitas, unit: unitName(program, bagianId) });
  });
  const judul = `${TITLE[jenis]} ${unit ?? opd} ${tahun}`;
  const extension = jenis === 'xlsx' ? 'xlsx' : 'pdf';
  const target =
    input.path ??
    (await program.host.pickSave({
      title: `Simpan ${TITLE[jenis].toLowerCase()}`,
      defaultPath: `${safeFileName(judul)}.${extension}`,
      filters: [{ name: extension === 'xlsx' ? 'Buku kerja Excel' : 'PDF', extensions: [extension] }],
    }));
  if (!target) return null;
  const bytes = await program.jobs.run(input.jobId, 'membuat berkas ABK', async (job) => {
    const minta = { ...sumber(program, cara), bagianId };
    if (jenis === 'xlsx') return job.task('abkXlsx', minta, 'Menyusun buku kerja ABK');
    if (jenis === 'pdf') return printForms(program, job, minta, { judul, pembuat: opd });
    const { pdf } = await printAnswers(program, job, { ...sumber(program, cara), units: [bagianId], klaim }, judul);
    return satuKertas(program.host, pdf, { jumlah: 1, judul: [judul], pembuat: opd });
  });
  writeOutput(target, bytes);
  return { path: target, berkas: [target] };
}

/** What a worker reads, and the day that is printed. */
const sumber = ({ dokumen }: Program, cara: Masukan['cara']): Omit<PermintaanAbk, 'bagianId'> => ({
  salinan: dokumen.salinan,
  cara,
  dicetak: hariIni(),
});

/** One PDF per unit that has people or work, and one for the office, into a folder. */
async function exportAnswers(program: Program, input: Masukan): Promise<HasilEksporAbk | null> {
  const { bagianId, cara, klaim } = input;
  const { units, pembuat } = await program.turn(() => {
    const { cache } = program;
    const ids = abkOf(cache, cara).unit.flatMap((unit) =>
      unit.bagianId !== null && unitName(program, unit.bagianId) !== null ? [unit.bagianId] : [],
    );
    if (bagianId !== null && !ids.includes(bagianId))
      throw new AppError('tidakDitemukan', { apa: 'Pekerjaan dan pegawai bagian ini' });
    return Promise.resolve({
      units: bagianId === null ? [null, ...ids] : [bagianId],
      pembuat: cache.kantor.pengaturan.identitas.opd,
    });
  });
  const names = new Set<string>();
  const nama = units.map((id) => answerName(program, id, names));
  const folder = input.path ?? (await program.host.pickFolder({ title: 'Simpan bukti kebutuhan pegawai ke folder' }));
  if (!folder) return null;
  const pages = await program.jobs.run(input.jobId, 'membuat bukti kebutuhan pegawai', async (job) => {
    const minta = { ...sumber(program, cara), units, klaim };
    const { pdf, judul } = await printAnswers(program, job, minta, TITLE.bukti);
    return pisahKertas(program.host, pdf, { jumlah: units.length, judul, pembuat });
  });
  const files = pages.map((isi, at) => ({ nama: nama[at] ?? '', isi }));
  if (input.path === null) return { path: folder, berkas: stageOutputs(folder, files).terbitkan() };
  // A place that was named takes the new papers for the old ones.
  stageOutputs(folder, []).terbitkan(); // makes the folder
  const berkas = files.map((file) => {
    const target = joinPath(folder, file.nama);
    writeOutput(target, file.isi);
    return target;
  });
  return { path: folder, berkas };
}

function unitName({ cache }: Program, bagianId: BagianId | null): string | null {
  const unit = cache.kantor.bagian.find(({ id }) => id === bagianId);
  return unit ? namaUnit(unit.nama) : null;
}

/** `bukti-hukum.pdf`, `bukti-kantor.pdf`; two units of one name are numbered. */
function answerName({ cache }: Program, bagianId: BagianId | null, taken: Set<string>): string {
  const nama = cache.kantor.bagian.find(({ id }) => id === bagianId)?.nama.replace(/^bagian /i, '') ?? 'kantor';
  const stem = `bukti-${
    nama
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'unit'
  }`;
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}.pdf`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

async function printForms(
  { host }: Program,
  job: Job,
  minta: PermintaanAbk,
  { judul, pembuat }: { readonly judul: string; readonly pembuat: string },
): Promise<Uint8Array> {
  const pilihan = { huruf: hurufNaskah(host).huruf, judul };
  const halaman = await job.task('abkHtml', { minta, pilihan }, 'Menyusun formulir ABK');
  const parts: Uint8Array[] = [];
  for (const [at, { html, jumlah }] of halaman.entries()) {
    const say = (part: number): void => job.progress((at + part) / halaman.length, 'Mencetak formulir ABK');
    say(0);
    const options = { signal: job.signal, onProgress: (part: number) => say(part * 0.9), landscape: true };
    const pdf = await cetakHtml(host, html, options);
    parts.push(await satuKertas(host, pdf, { jumlah, judul: [judul], pembuat }));
  }
  const [first] = parts;
  return parts.length === 1 && first ? first : gabungPdf(parts);
}

async function printAnswers(
  { host }: Program,
  job: Job,
  minta: PermintaanBukti,
  title: string,
): Promise<{ readonly pdf: Uint8Array; readonly judul: readonly string[] }> {
  const pilihan = { huruf: hurufNaskah(host).huruf, judul: title };
  const { html, judul } = await job.task('buktiAbkHtml', { minta, pilihan }, 'Menyusun bukti kebutuhan pegawai');
  const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak bukti kebutuhan pegawai');
  return { pdf: await cetakHtml(host, html, { signal: job.signal, onProgress }), judul };
}
