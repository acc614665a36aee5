import { Worker } from 'node:worker_threads';
import type { Langkah } from '../data/bersama/tulisAman';
import { GalatTempat } from './bersama/galatTempat';
import { tanganFolder, type AwalPekerja, type NamaGerak, type TanganFolder } from './bersama/tanganFolder';
import { UtasFolder } from './pekerjaUtas';

export { GalatTempat };

/** Sources run from TypeScript (tests) have no worker bundle beside them. */
const BUNDLED = !import.meta.url.endsWith('.ts');

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

/** Keeps one thread; a new one when it ended, so that one bad moment is not the end of sharing until the next opening. */
function jauh(awal: AwalPekerja): TanganJauh {
  const mulai = (racun: readonly string[]): Worker =>
    new Worker(new URL('./pekerjaBersama.js', import.meta.url), { workerData: { ...awal, racun } });
  const utas = new UtasFolder(mulai);
  const methods = GERAK.map((nama) => [nama, (masukan: unknown) => utas.minta(nama, masukan)]);
  return {
    ...(Object.fromEntries(methods) as Omit<TanganJauh, 'tutup'>),
    tutup: () => utas.tutup(),
  };
}
