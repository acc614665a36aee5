import type { Api } from '../api/api';
import { writeOutput } from '../data/file/keluaran';
import type { DataRb } from '../documents/rbIsi';
import { nilaiJawab, semuaButir, type JawabanRb } from '../domain/rb';
import { tulisRbLembar, tulisRbPaket } from '../domain/rbTulis';
import { catatKeluaran } from './bukaKeluaran';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import { bacaLembar, faktaKantor, lembarOf, semuaLembar, type LembarTerbaca } from './lembarRb';
import type { Program } from './program';

type Input = Parameters<Api['exportRb']>[0];
const BERKAS = { pdf: 'PDF', xlsx: 'Buku kerja Excel', json: 'Lembar kerja RB', templat: 'Templat lembar RB' } as const;

/** A sheet as PDF, workbook or JSON; null = the user cancelled. */
export async function exportRb(program: Program, input: Input): Promise<{ readonly path: string } | null> {
  const { format } = input;
  const { satu, data } = await program.turn(() => dataOf(program, input));
  const extension = format === 'templat' ? 'json' : format;
  const judul = `${format === 'templat' ? 'Templat ' : ''}${data.judul}`;
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan lembar kerja RB',
      defaultPath: `${safeFileName(judul)}.${extension}`,
      filters: [{ name: BERKAS[format], extensions: [extension] }],
    }));
  if (!target) return null;
  const bytes = await program.jobs.run(input.jobId, 'membuat lembar kerja RB', async (job) => {
    if (format === 'pdf') return cetak(program, job, data);
    if (format === 'xlsx') return (await import('../documents/rbXlsx')).rbXlsx(data);
    return new TextEncoder().encode(
      format === 'templat'
        ? tulisRbPaket(satu.paket)
        : tulisRbLembar(satu.paket, satu.lembar.tahun, jawabanLengkap(satu)),
    );
  });
  writeOutput(target, bytes);
  catatKeluaran(program, target);
  return { path: target };
}

/** Answers with those of the app, which the next year's file cannot count any more. */
function jawabanLengkap({ paket, jawaban, indikator }: LembarTerbaca): ReadonlyMap<string, JawabanRb> {
  const hasil = new Map(jawaban);
  for (const { id, jawab } of semuaButir(paket)) {
    const [tahu, lama] = [indikator.get(id), jawaban.get(id)];
    if (!tahu || (lama && lama.nilai !== null)) continue;
    const bukti = lama?.bukti ? lama.bukti : tahu.bukti;
    hasil.set(id, { nilai: nilaiJawab(jawab, tahu.nilai), catatan: lama?.catatan ?? '', bukti });
  }
  return hasil;
}

async function dataOf(program: Program, { id }: Input): Promise<{ satu: LembarTerbaca; data: DataRb }> {
  const lembar = await lembarOf(program, id);
  const satu = await bacaLembar(program, lembar, faktaKantor(program));
  const lain = (await semuaLembar(program)).flatMap(({ baris }) => (baris.indeks === null ? [] : [baris]));
  const { opd, daerah } = program.cache.kantor.pengaturan.identitas;
  const { paket, jawaban, indikator, hasil } = satu;
  const data: DataRb = {
    judul: `Lembar kerja RB ${lembar.tahun} ${opd}`,
    kantor: `${opd} ${daerah}`,
    tahun: lembar.tahun,
    nama: lembar.nama,
    dicetak: hariIni(),
    ...{ paket, jawaban, indikator, hasil },
    tahunLain: lain
      .map(({ tahun, nama, indeks, kategori }) => ({ tahun, nama, indeks: indeks ?? 0, kategori }))
      .sort((a, b) => a.tahun - b.tahun),
  };
  return { satu, data };
}

async function cetak({ host }: Program, job: Job, data: DataRb): Promise<Uint8Array> {
  const { cetakHtml, hurufNaskah, satuKertas } = await import('./cetakNaskah');
  const { dokumenRb } = await import('../documents/rbCetak');
  const { judul } = data;
  job.progress(0, 'Menyusun lembar kerja RB');
  const html = dokumenRb(data, { huruf: hurufNaskah(host).huruf, judul });
  const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak lembar kerja RB');
  const pdf = await cetakHtml(host, html, { signal: job.signal, onProgress, landscape: true });
  return satuKertas(host, pdf, { jumlah: 1, judul: [judul], pembuat: data.kantor });
}
