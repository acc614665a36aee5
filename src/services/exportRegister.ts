import type { Api } from '../api/api';
import type { HasilRegister } from '../api/penomoranViews';
import { writeOutput } from '../data/file/keluaran';
import { listSurat } from '../data/surat';
import type { DataRegister } from '../documents/isiRegister';
import type { SuratId } from '../domain/ids';
import { SEBUTAN_JENIS, SEBUTAN_STATUS, type Surat } from '../domain/surat';
import { NAMA_BULAN } from '../domain/tampil';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import type { Program, Service } from './program';
import { foundSurat } from './registerSurat';

type Input = Parameters<Api['exportRegister']>[0];

export const exportRegisterService: Service<'exportRegister'> = (program) => ({
  exportRegister: (input) => exportRegister(program, input),
});

/** Buku register of a year, or what the filters leave of it; konsep are no part of it. null = the user cancelled. */
async function exportRegister(program: Program, input: Input): Promise<HasilRegister | null> {
  const { format, tahun } = input;
  // Read in turn: what is printed is one state of the register.
  const data = await program.turn(() => dataOf(program, input));
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan buku register',
      defaultPath: `${safeFileName(`Buku register naskah ${data.kantor} ${tahun}`)}.${format}`,
      filters: [{ name: format === 'xlsx' ? 'Buku kerja Excel' : 'PDF', extensions: [format] }],
    }));
  if (!target) return null;
  const bytes = await program.jobs.run(input.jobId, 'membuat buku register', async (job) => {
    if (format === 'pdf') return printRegister(program, job, data);
    return (await import('../documents/registerXlsx')).registerXlsx(data);
  });
  writeOutput(target, bytes);
  return { path: target, baris: data.surat.length };
}

async function dataOf(program: Program, { tahun, saring }: Input): Promise<DataRegister> {
  const { identitas, surat } = program.cache.kantor.pengaturan;
  const kueri = { ...(saring ?? { cari: '', jenis: null }), tahun, urut: 'nomor' as const };
  const ids = await foundSurat(program, kueri);
  const { db } = program.dokumen;
  const found = new Map((await listSurat(db, ids)).map((satu) => [satu.id, satu]));
  const rows = ids.flatMap((id) => found.get(id) ?? []).filter(({ status }) => status !== 'konsep');
  return {
    kantor: identitas.opd,
    tahun,
    kertas: surat.kertas,
    dicetak: hariIni(),
    saringan: saring === null ? '' : filterWords(saring),
    surat: rows,
    nomorDari: await replacedNumbers(program, rows, found),
  };
}

async function replacedNumbers(
  { dokumen }: Program,
  rows: readonly Surat[],
  known: ReadonlyMap<SuratId, Surat>,
): Promise<ReadonlyMap<SuratId, string>> {
  const ids = new Set(rows.flatMap(({ menggantikan }) => menggantikan ?? []));
  const others = await listSurat(
    dokumen.db,
    [...ids].filter((id) => !known.has(id)),
  );
  return new Map([...known.values(), ...others].filter(({ id }) => ids.has(id)).map(({ id, nomor }) => [id, nomor]));
}

function filterWords(saring: NonNullable<Input['saring']>): string {
  const { cari, jenis, status, bulan, unit, nomor, perluDitinjau } = saring;
  return [
    jenis && SEBUTAN_JENIS[jenis],
    status && SEBUTAN_STATUS[status].toLowerCase(),
    bulan && `bulan ${NAMA_BULAN[bulan - 1] ?? ''}`,
    unit !== null && unit !== undefined && (unit === '' ? 'nomor kantor' : `unit ${unit}`),
    nomor === 'menyusul' && 'nomor menyusul',
    nomor === 'ganda' && 'nomor ganda',
    perluDitinjau && 'perlu diperbarui',
    cari !== '' && `memuat "${cari}"`,
  ]
    .filter(Boolean)
    .join(', ');
}

async function printRegister({ host }: Program, job: Job, data: DataRegister): Promise<Uint8Array> {
  const { cetakHtml, hurufNaskah, satuKertas } = await import('./cetakNaskah');
  const { dokumenRegister } = await import('../documents/registerSurat');
  const judul = `Buku register naskah dinas ${data.kantor} ${data.tahun}`;
  job.progress(0, 'Menyusun buku register');
  const html = dokumenRegister(data, { huruf: hurufNaskah(host).huruf, judul });
  const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak buku register');
  const pdf = await cetakHtml(host, html, { signal: job.signal, onProgress, landscape: true });
  return satuKertas(host, pdf, { jumlah: 1, judul: [judul], pembuat: data.kantor });
}
