import { AppError, type ErrorCode, type ErrorDetail } from '../api/errors';
import { publishCopy, snapshotCopy } from '../data/file/terbit';
import { bagiHabis } from '../domain/bagiHabis';
import type { Soal } from '../domain/bagiHabisSoal';
import { bacaDpa } from '../importers/dpaTabel';
import { bacaLembar } from '../importers/lembar';
import { bukaNomenklatur } from '../importers/nomenklatur';
import { bacaPegawai } from '../importers/pegawaiTabel';
import { GalatImpor } from '../importers/temuan';
import { bacaTugas } from '../importers/tugasTabel';

/**
 * The heavy tasks, by name: plain data in, plain data out. Both sides of a worker share this table. All but the last two
 * are pure; those write the files they are told to.
 */
type Progress = (bagian: number) => void;
interface SourceFile {
  readonly bytes: Uint8Array;
  readonly nama: string;
}

const TASKS = {
  bagiHabis: ({ soal, benih }: { soal: Soal; benih: number }, progres: Progress) => bagiHabis(soal, { benih, progres }),
  bacaDpa: (input: SourceFile & { nomenklatur: Uint8Array; tahun: number; subUnit: string | null; bidang: string }) => {
    const { lembar } = bacaLembar(input.bytes, input.nama);
    return bacaDpa(lembar, {
      nomenklatur: bukaNomenklatur(input.nomenklatur),
      tahun: input.tahun,
      ...(input.subUnit ? { subUnit: input.subUnit } : {}),
      ...(input.bidang ? { bidang: input.bidang } : {}),
    });
  },
  bacaPegawai: ({ bytes, nama }: SourceFile) => bacaPegawai(bacaLembar(bytes, nama).lembar),
  bacaTugas: ({ bytes, nama }: SourceFile) => bacaTugas(bacaLembar(bytes, nama).lembar),
  terbitkanBerkas: publishCopy,
  cadangkanBerkas: snapshotCopy,
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type TaskOutput<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;

export type WorkerMessage =
  | { readonly jenis: 'progres'; readonly bagian: number }
  | { readonly jenis: 'hasil'; readonly hasil: unknown }
  | { readonly jenis: 'galat'; readonly kode: ErrorCode; readonly rincian: ErrorDetail };

/** Runs a task here; a file that cannot be used becomes `imporGagal` with the importer's own words. */
export function runTask<N extends TaskName>(name: N, input: TaskInput<N>, progress: Progress): TaskOutput<N> {
  const task = TASKS[name] as (input: TaskInput<N>, progress: Progress) => TaskOutput<N>;
  try {
    return task(input, progress);
  } catch (error) {
    if (!(error instanceof GalatImpor)) throw error;
    const named = 'nama' in input ? String(input.nama) : '';
    // The importer's words often name the file or the sheet themselves.
    const unsaid = (name: string): boolean => name !== '' && !error.pesan.includes(name);
    const place = [
      unsaid(named) && named,
      error.lembar !== named && unsaid(error.lembar) && `lembar ${error.lembar}`,
      error.baris && `baris ${error.baris}`,
      error.kolom && `kolom ${error.kolom}`,
    ].filter(Boolean);
    const pesan = [...(place.length > 0 ? [place.join(', ')] : []), error.pesan].join(': ');
    throw new AppError('imporGagal', { pesan }, { cause: error });
  }
}
