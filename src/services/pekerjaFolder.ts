import { Worker } from 'node:worker_threads';
import type { Langkah } from '../data/bersama/tulisAman';
import {
  tanganFolder,
  type AwalPekerja,
  type BalasanGerak,
  type NamaGerak,
  type PesanGerak,
  type TanganFolder,
} from './bersama/tanganFolder';

/** Sources run from TypeScript (tests) have no worker bundle beside them. */
const BUNDLED = !import.meta.url.endsWith('.ts');

/** The place refused or does not answer; `kode` is what the file system says, or a code of AppError. */
export class GalatTempat extends Error {
  constructor(
    readonly kode: string,
    pesan: string,
  ) {
    super(pesan);
  }
}

/** The same gestures from another thread. */
export type TanganJauh = {
  readonly [K in NamaGerak]: (...masukan: Parameters<TanganFolder[K]>) => Promise<Awaited<ReturnType<TanganFolder[K]>>>;
} & {
  /** Ends the thread once it is out of its last gesture. */
  tutup(): void;
};

export function bukaTangan(awal: AwalPekerja, langkah?: Langkah): TanganJauh {
  return BUNDLED && !langkah ? jauh(awal) : dekat(awal, langkah);
}

const GERAK = [
  'lihat',
  'putaran',
  'sewa',
  'lepasSewa',
  'segarkan',
  'usia',
  'bacaUtama',
  'berkasLain',
  'bacaSendiri',
  'tulisUlang',
  'singkirkan',
  'ada',
  'pergi',
] as const;

function dekat({ userDataDir, path, sesi }: AwalPekerja, langkah?: Langkah): TanganJauh {
  const tangan = tanganFolder(userDataDir, path, sesi, langkah);
  const methods = GERAK.map((nama) => [
    nama,
    async (masukan: never): Promise<unknown> => {
      try {
        return await (tangan[nama] as (masukan: never) => unknown)(masukan);
      } catch (error) {
        const kode = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw new GalatTempat(kode, error instanceof Error ? error.message : String(error));
      }
    },
  ]);
  return { ...(Object.fromEntries(methods) as Omit<TanganJauh, 'tutup'>), tutup: () => undefined };
}

function jauh(awal: AwalPekerja): TanganJauh {
  const worker = new Worker(new URL('./pekerjaBersama.js', import.meta.url), { workerData: awal });
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let nomor = 0;
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (balasan: BalasanGerak) => {
    const asked = waiting.get(balasan.nomor);
    waiting.delete(balasan.nomor);
    if ('galat' in balasan) asked?.reject(new GalatTempat(balasan.galat.kode, balasan.galat.pesan));
    else asked?.resolve(balasan.hasil);
    if (waiting.size > 0) return;
    if (closing) void worker.terminate();
    else worker.unref();
  });
  worker.on('error', (error) => fail(new GalatTempat('', error.message)));
  worker.on('exit', () => fail(new GalatTempat('', 'the thread ended')));
  // An idle thread does not keep the program from ending, and none does once it is told to end.
  worker.unref();
  let closing = false;
  const methods = GERAK.map((nama) => [
    nama,
    (masukan: unknown): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const pesan: PesanGerak = { nomor: ++nomor, nama, masukan };
        waiting.set(pesan.nomor, { resolve, reject });
        worker.ref();
        worker.postMessage(pesan);
      }),
  ]);
  return {
    ...(Object.fromEntries(methods) as Omit<TanganJauh, 'tutup'>),
    tutup: () => {
      closing = true;
      worker.unref();
      if (waiting.size === 0) void worker.terminate();
    },
  };
}
