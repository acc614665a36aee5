import type { Api } from '../api/api';
import type { HasilEksporAbk } from '../api/abkViews';
import { AppError } from '../api/errors';
import { stageOutputs, writeOutput } from '../data/file/keluaran';
import { jumlahBagianAbk, type PotonganAbk } from '../documents/abkCetak';
import { dokumenBukti } from '../documents/buktiAbkCetak';
import { gabungPdf } from '../documents/gabungPdf';
import { namaUnit } from '../documents/kalimatSurat';
import { pisahPdf, satuPdf } from '../documents/pisahPdf';
import { susunFormAbk, type FormAbk } from '../documents/susunAbk';
import { uraianAbk } from '../domain/abkUraian';
import type { BagianId } from '../domain/ids';
import { abkOf, buktiOf } from './abkKantor';
import { cetakHtml, hurufNaskah } from './cetakNaskah';
import { joinPath, safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import type { Program } from './program';

type Masukan = Parameters<Api['exportAbk']>[0];

/** Lines of forms in one print: more makes Chromium slow, fewer costs a start each. */
const BARIS_CETAK = 4000;

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
  const { cache, host } = program;
  const jenis = input.jenis === 'buktiSemua' ? 'bukti' : input.jenis;
  const { opd, tahun } = cache.kantor.pengaturan.identitas;
  const judul = `${TITLE[jenis]} ${unitName(program, input.bagianId) ?? opd} ${tahun}`;
  const extension = jenis === 'xlsx' ? 'xlsx' : 'pdf';
  // What cannot be made is said before anybody chooses a place for it.
  const form = jenis === 'bukti' ? null : formOf(program, input);
  const bukti = jenis === 'bukti' ? buktiOf(cache, [input.bagianId], input) : [];
  const target =
    input.path ??
    (await host.pickSave({
      title: `Simpan ${TITLE[jenis].toLowerCase()}`,
      defaultPath: `${safeFileName(judul)}.${extension}`,
      filters: [{ name: extension === 'xlsx' ? 'Buku kerja Excel' : 'PDF', extensions: [extension] }],
    }));
  if (!target) return null;
  const bytes = await program.jobs.run(input.jobId, 'membuat berkas ABK', async (job) => {
    if (form && jenis === 'xlsx') return job.task('abkXlsx', { form }, 'Menyusun buku kerja ABK');
    if (form) return printForms(program, job, form, judul);
    const pdf = await printAnswers(program, job, bukti, judul);
    return satuPdf(pdf, { jumlah: bukti.length, judul: [judul], pembuat: opd });
  });
  writeOutput(target, bytes);
  return { path: target, berkas: [target] };
}

/** One PDF per unit that has people or work, and one for the office, into a folder. */
async function exportAnswers(program: Program, input: Masukan): Promise<HasilEksporAbk | null> {
  const { cache, host } = program;
  const { opd } = cache.kantor.pengaturan.identitas;
  const ids = abkOf(cache, input.cara).unit.flatMap(({ bagianId }) =>
    bagianId !== null && unitName(program, bagianId) !== null ? [bagianId] : [],
  );
  const units = input.bagianId === null ? [null, ...ids] : [input.bagianId];
  // What is said of the whole office is not said of each of its units.
  const [first = null, ...rest] = units;
  const bukti = [...buktiOf(cache, [first], input), ...buktiOf(cache, rest, { ...input, klaim: null })];
  const folder = input.path ?? (await host.pickFolder({ title: 'Simpan bukti kebutuhan pegawai ke folder' }));
  if (!folder) return null;
  const judul = bukti.map(({ unit, tahun }) => `Bukti kebutuhan pegawai ${unit} ${tahun}`);
  const pages = await program.jobs.run(input.jobId, 'membuat bukti kebutuhan pegawai', async (job) => {
    const pdf = await printAnswers(program, job, bukti, judul[0] ?? '');
    return pisahPdf(pdf, { jumlah: bukti.length, judul, pembuat: opd });
  });
  const names = new Set<string>();
  const files = pages.map((isi, at) => ({ nama: answerName(program, units[at] ?? null, names), isi }));
  if (input.path === null) return { path: folder, berkas: stageOutputs(folder, files).terbitkan() };
  // A place that was named takes the new papers for the old ones.
  stageOutputs(folder, []).terbitkan(); // makes the folder
  const berkas = files.map(({ nama, isi }) => {
    const target = joinPath(folder, nama);
    writeOutput(target, isi);
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

function formOf({ cache }: Program, { bagianId, cara }: Masukan): FormAbk {
  const abk = abkOf(cache, cara);
  const uraian = uraianAbk(cache.kantor, null, abk.dasar);
  const form = susunFormAbk(cache.kantor, abk, uraian, { bagianId, dicetak: hariIni() });
  if (form.unit.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pekerjaan dan pegawai' });
  return form;
}

async function printForms(program: Program, job: Job, form: FormAbk, judul: string): Promise<Uint8Array> {
  const pilihan = { huruf: hurufNaskah(program.host).huruf, judul };
  const parts: Uint8Array[] = [];
  for (const potongan of cutForms(form)) {
    const say = (part: number): void =>
      job.progress(
        (potongan.dari + part * (potongan.sampai - potongan.dari)) / form.unit.length,
        'Mencetak formulir ABK',
      );
    say(0);
    const html = await job.task('abkHtml', { form, pilihan, potongan }, 'Menyusun formulir ABK');
    const options = { signal: job.signal, onProgress: (part: number) => say(part * 0.9), landscape: true };
    const pdf = await cetakHtml(program.host, html, options);
    parts.push(await satuPdf(pdf, { jumlah: jumlahBagianAbk(potongan), judul: [judul], pembuat: form.kantor }));
  }
  const [first] = parts;
  return parts.length === 1 && first ? first : gabungPdf(parts);
}

/** Whole units together up to the number of lines one print may have. */
function cutForms({ unit }: FormAbk): PotonganAbk[] {
  const cuts: PotonganAbk[] = [];
  let [dari, lines] = [0, 0];
  unit.forEach(({ baris }, at) => {
    const own = baris.reduce((sum, row) => sum + row.uraian.length + 3, 0);
    if (at > dari && lines + own > BARIS_CETAK) {
      cuts.push({ dari, sampai: at });
      [dari, lines] = [at, 0];
    }
    lines += own;
  });
  return [...cuts, { dari, sampai: unit.length }];
}

function printAnswers(
  { host, cache }: Program,
  job: Job,
  bukti: ReturnType<typeof buktiOf>,
  judul: string,
): Promise<Uint8Array> {
  const { opd, daerah } = cache.kantor.pengaturan.identitas;
  const data = { kantor: `${opd} ${daerah}`, dicetak: hariIni(), bukti };
  const html = dokumenBukti(data, { huruf: hurufNaskah(host).huruf, judul });
  const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak bukti kebutuhan pegawai');
  return cetakHtml(host, html, { signal: job.signal, onProgress });
}
