import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { stageOutputs, type Keluaran } from '../data/file/keluaran';
import { listSurat, loadIsiSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { idBawaan, type TemplatNaskah } from '../domain/templatNaskah';
import { catatKeluaran } from './bukaKeluaran';
import type { Job } from './jobs';
import { polaBerkas } from './keluaranNaskah';
import { folderSurat, namaBerkasSurat } from './namaBerkasSurat';
import type { Program } from './program';
import { semuaTemplat } from './templatBerlaku';
import { isiTersimpan } from './wordTemplat';

type Input = Parameters<Api['exportSuratWord']>[0];
interface Letter {
  readonly isi: IsiSurat;
  readonly templat: TemplatNaskah;
}

/**
 * Letters of the register as Word files: their frozen content in the Word file of the template they were written with, one
 * file each, all of them or none. null = no folder was chosen. The PDF stays what the register proves.
 */
export async function simpanWord(program: Program, { ids, folder: given, jobId }: Input) {
  const letters = await terbit(program, ids);
  const templates = await wordTemplat(program, letters);
  const folder = await folderSurat(program.host, given);
  if (folder === null) return null;
  const files = await program.jobs.run(jobId, 'menyimpan berkas Word', (job) =>
    isiSemua(program, job, letters, templates),
  );
  const berkas = stageOutputs(folder, files).terbitkan();
  for (const path of berkas) catatKeluaran(program, path);
  return { berkas, folder };
}

async function terbit({ dokumen: { db } }: Program, ids: readonly SuratId[]): Promise<Letter[]> {
  const [contents, lines, templates] = [await loadIsiSurat(db, ids), await listSurat(db, ids), await semuaTemplat(db)];
  if (contents.size < new Set(ids).size) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  const of = new Map(lines.map(({ id, jenis, templatId }) => [id, templatId || idBawaan(jenis)]));
  return [...contents].map(([id, isi]) => {
    const templat = templates.find((one) => one.id === of.get(id));
    if (!templat) throw new AppError('tidakDitemukan', { apa: 'Templat naskah ini' });
    return { isi, templat };
  });
}

/** Bytes of the Word file of each template in use. Throws when one has none. */
async function wordTemplat(program: Program, letters: readonly Letter[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const { templat } of letters) {
    if (found.has(templat.id)) continue;
    if (templat.word === null)
      throw new AppError('masukanTidakSah', {
        bidang: 'Word',
        sebab: `templat "${templat.nama}" belum mempunyai berkas Word; pilih di Naskah Dinas › Templat`,
      });
    found.set(templat.id, await isiTersimpan(program, templat.word));
  }
  return found;
}

async function isiSemua(
  program: Program,
  job: Job,
  letters: readonly Letter[],
  templates: ReadonlyMap<string, Uint8Array>,
): Promise<Keluaran[]> {
  const { GalatWord, isiWord } = await import('../documents/isiWord');
  const nama = namaBerkasSurat(
    polaBerkas(program),
    letters.map(({ isi }) => isi),
  );
  const files: Keluaran[] = [];
  for (const [at, { isi, templat }] of letters.entries()) {
    job.signal.throwIfAborted();
    try {
      const bytes = isiWord(templates.get(templat.id) ?? new Uint8Array(), isi);
      files.push({ nama: (nama[at] ?? `${at + 1}.pdf`).replace(/\.pdf$/, '.docx'), isi: bytes });
    } catch (error) {
      if (!(error instanceof GalatWord)) throw error;
      const bidang = `berkas Word ${templat.word?.nama ?? ''}`;
      throw new AppError('masukanTidakSah', { bidang, sebab: error.message }, { cause: error });
    }
    job.progress((at + 1) / letters.length, `Mengisi ${at + 1} dari ${letters.length}`);
    // The window hears "Batal" between two letters.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return files;
}
