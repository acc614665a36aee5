import type { Api } from '../api/api';
import { writeOutput } from '../data/file/keluaran';
import { namaUnit } from '../documents/kalimatSurat';
import type { DataProyeksi } from '../documents/proyeksiIsi';
import { proyeksiUnit } from '../domain/proyeksi';
import { kehilanganPerTahun } from '../domain/proyeksiTugas';
import { abkOf } from './abkKantor';
import { catatKeluaran } from './bukaKeluaran';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import type { Program } from './program';
import { namaUnitProyeksi } from './proyeksi';
import { proyeksiOf } from './proyeksiKantor';

type Input = Parameters<Api['exportProyeksi']>[0];

/** The projection per unit and jabatan, without names; null = the user cancelled. */
export async function exportProyeksi(program: Program, input: Input): Promise<{ readonly path: string } | null> {
  const { format } = input;
  const data = await program.turn(() => Promise.resolve(dataOf(program, input)));
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan proyeksi pensiun',
      defaultPath: `${safeFileName(data.judul)}.${format}`,
      filters: [{ name: format === 'xlsx' ? 'Buku kerja Excel' : 'PDF', extensions: [format] }],
    }));
  if (!target) return null;
  const bytes = await program.jobs.run(input.jobId, 'membuat proyeksi pensiun', async (job) =>
    format === 'pdf' ? cetak(program, job, data) : (await import('../documents/proyeksiXlsx')).proyeksiXlsx(data),
  );
  writeOutput(target, bytes);
  catatKeluaran(program, target);
  return { path: target };
}

function dataOf(program: Program, { bagianId }: Input): DataProyeksi {
  const { cache } = program;
  const unit = namaUnitProyeksi(program, bagianId);
  const { opd, daerah, tahun } = cache.kantor.pengaturan.identitas;
  const { proyeksi, lepas } = proyeksiOf(cache);
  const { orang: _orang, ...satu } = proyeksiUnit(proyeksi, bagianId);
  const milik = (id: typeof bagianId) => lepas.filter((tugas) => tugas.bagianId === id);
  const sebutan = unit === null ? opd : namaUnit(unit);
  return {
    ...satu,
    judul: `Proyeksi pensiun ${sebutan} ${tahun}`,
    kantor: unit === null ? `${opd} ${daerah}` : `${sebutan}, ${opd} ${daerah}`,
    dasar: abkOf(cache).dasar,
    dicetak: hariIni(),
    kehilangan: kehilanganPerTahun(bagianId === null ? lepas : milik(bagianId), proyeksi.tahun),
  };
}

async function cetak({ host }: Program, job: Job, data: DataProyeksi): Promise<Uint8Array> {
  const { cetakHtml, hurufNaskah, satuKertas } = await import('./cetakNaskah');
  const { dokumenProyeksi } = await import('../documents/proyeksiCetak');
  const { judul } = data;
  job.progress(0, 'Menyusun proyeksi pensiun');
  const html = dokumenProyeksi(data, { huruf: hurufNaskah(host).huruf, judul });
  const onProgress = (part: number): void => job.progress(part * 0.9, 'Mencetak proyeksi pensiun');
  const pdf = await cetakHtml(host, html, { signal: job.signal, onProgress, landscape: true });
  return satuKertas(host, pdf, { jumlah: 1, judul: [judul], pembuat: data.kantor });
}
