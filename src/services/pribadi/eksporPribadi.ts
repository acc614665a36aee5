import type { Api } from '../../api/api';
import { freePath, writeOutput } from '../../data/file/keluaran';
import { catatKeluaran } from '../bukaKeluaran';
import { safeFileName } from '../fileName';
import type { Job } from '../jobs';
import type { Program } from '../program';
import { dataSeseorang } from './dataSeseorang';

type Masukan = Parameters<Api['exportPribadi']>[0];
const FORMAT = { pdf: 'PDF', xlsx: 'Buku kerja Excel', json: 'JSON' } as const;

/** Everything the file says about one person, as a paper, a workbook or data; null = the user cancelled. */
export async function eksporPribadi(program: Program, input: Masukan): Promise<{ readonly path: string } | null> {
  const data = await program.turn(() => dataSeseorang(program, input.id));
  const nama = `${safeFileName(`Data pribadi ${data.identitas[0]?.[1] ?? ''}`)}.${input.format}`;
  const pilihan =
    input.path ??
    (input.folder === undefined
      ? await program.host.pickSave({
          title: 'Simpan data seseorang',
          defaultPath: nama,
          filters: [{ name: FORMAT[input.format], extensions: [input.format] }],
        })
      : null);
  if (pilihan === null && input.folder === undefined) return null;
  const isi = await program.jobs.run(input.jobId, 'menyusun data seseorang', (job) => susun(program, job, input, data));
  const target = pilihan ?? freePath(input.folder ?? '', nama);
  writeOutput(target, isi);
  catatKeluaran(program, target);
  return { path: target };
}

async function susun(
  { host, cache }: Program,
  job: Job,
  { format }: Masukan,
  data: Awaited<ReturnType<typeof dataSeseorang>>,
): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  const { naskahPribadi } = await import('../../documents/naskahPribadi');
  const { kop, surat } = cache.kantor.pengaturan;
  const naskah = naskahPribadi(data, { kop, kertas: surat.kertas });
  job.progress(0.2, 'Menyusun data seseorang');
  if (format === 'xlsx') return (await import('../../documents/kinerja/kinerjaXlsx')).kinerjaXlsx(naskah);
  const { cetakHtml, hurufNaskah, satuKertas } = await import('../cetakNaskah');
  const { dokumenKinerja } = await import('../../documents/kinerja/kinerjaCetak');
  const html = dokumenKinerja(naskah, { huruf: hurufNaskah(host).huruf, judul: naskah.judul });
  const pdf = await cetakHtml(host, html, { signal: job.signal, landscape: true });
  return satuKertas(host, pdf, { jumlah: 1, judul: [naskah.judul], pembuat: naskah.kantor });
}
