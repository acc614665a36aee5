import { AppError } from '../api/errors';
import type { TemuanImpor } from '../api/views';
import type { JenisPeta } from '../data/file/petaDiingat';
import { readSource } from '../data/file/sumber';
import { newId } from '../data/ids';
import type { Id } from '../domain/ids';
import type { PetaKolom } from '../domain/petaKolom';
import type { Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import type { Job } from './jobs';
import type { KantorCache } from './kantorCache';
import type { TaskInput, TaskOutput } from './jobTasks';
import type { Program } from './program';

/** Office lists are far smaller; larger files are refused before they fill the memory of a 4 GB PC. */
const LIMIT_BYTES = 50_000_000;
/** Several files of one document together. */
const LIMIT_ALL_BYTES = 200_000_000;
const TOO_MUCH =
  'Berkas yang dipilih bersama-sama melebihi 200 MB. Impor sebagian dahulu; sisanya dapat ditambahkan ke dokumen yang sama.';

/**
 * What was read or computed waits here for the user's decision; the newest few are kept. It belongs to the file that was
 * open then: with another one it throws `code`.
 */
export class Pending<T> {
  readonly #items = new Map<string, { readonly item: T; readonly cache: KantorCache }>();
  constructor(
    private readonly program: Program,
    private readonly code: 'imporKedaluwarsa' | 'usulanKedaluwarsa',
  ) {}
  add(item: T): string {
    const id = newId<Id<'Impor'>>();
    this.#items.set(id, { item, cache: this.program.cache });
    const [oldest] = this.#items.keys();
    if (this.#items.size > 4 && oldest) this.#items.delete(oldest);
    return id;
  }
  get(id: string): T {
    const found = this.#items.get(id);
    if (found?.cache !== this.program.cache) throw new AppError(this.code);
    return found.item;
  }
  replace(id: string, item: T): void {
    this.#items.set(id, { item, cache: this.program.cache });
  }
  done(id: string): void {
    this.#items.delete(id);
  }
}

/** Reads a source file in the worker: progress, cancel, size limit. */
export async function readInJob<N extends 'bacaPegawai' | 'bacaTugas' | 'bacaAbk'>(
  program: Program,
  name: N,
  path: string,
  jobId: string,
  more: Omit<TaskInput<N>, 'bytes' | 'nama'>,
): Promise<TaskOutput<N>> {
  return program.jobs.run(jobId, 'membaca berkas', (job: Job) => {
    job.progress(0, 'membaca berkas');
    const bytes = readSource(path, LIMIT_BYTES);
    return job.task(name, { ...more, bytes, nama: fileName(path) }, 'memahami isi');
  });
}

/** The same for the many files of one document: every print of SIPD holds one kegiatan. */
export async function readManyInJob(
  program: Program,
  paths: readonly string[],
  jobId: string,
  more: Omit<TaskInput<'bacaDpa'>, 'berkas'>,
): Promise<TaskOutput<'bacaDpa'>> {
  return program.jobs.run(jobId, 'membaca berkas', (job: Job) => {
    job.progress(0, 'membaca berkas');
    let left = LIMIT_ALL_BYTES;
    const berkas = paths.map((path) => {
      const bytes = readSource(path, LIMIT_BYTES);
      left -= bytes.length;
      if (left < 0) throw new AppError('imporGagal', { pesan: TOO_MUCH });
      return { bytes, nama: fileName(path) };
    });
    return job.task(
      'bacaDpa',
      { ...more, berkas },
      paths.length > 1 ? `memahami ${paths.length} berkas` : 'memahami isi',
    );
  });
}

export const toView = (found: Temuan): TemuanImpor => ({ ...found, kolom: found.kolom ?? '' });

/** A convenience of this PC: the office is written already, so a full disk here is only said. */
export function remember(program: Program, jenis: JenisPeta, peta: PetaKolom | null): void {
  if (!peta) return;
  try {
    program.lokal.ingatPeta(jenis, peta);
  } catch (error) {
    program.host.log.warn(`mapping not remembered: ${String(error)}`);
  }
}

/** All or nothing: a source with errors is not written. */
export function refuseErrors(temuan: readonly { readonly tingkat: string }[]): void {
  const jumlah = temuan.filter((found) => found.tingkat === 'galat').length;
  if (jumlah > 0) throw new AppError('imporAdaGalat', { jumlah });
}
