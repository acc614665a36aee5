import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../api/errors';
import { tanganFolder, type AwalUtas, type KabarUtas, type PesanGerak } from './bersama/tanganFolder';

/** Entry of the thread that touches the shared folder: a place that does not answer stops this thread and nothing else. */
const { userDataDir, path, sesi, racun } = workerData as AwalUtas;
const kabari = (kabar: KabarUtas): void => parentPort?.postMessage(kabar);
const tangan = tanganFolder(userDataDir, path, sesi, undefined, {
  racun: new Set(racun),
  membaca: (nama) => kabari({ membaca: nama }),
});
const kode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

let antrean = Promise.resolve();
parentPort?.on('message', ({ nomor, nama, masukan }: PesanGerak) => {
  antrean = antrean.then(async () => {
    let balasan: KabarUtas;
    try {
      const gerak = tangan[nama] as (masukan: unknown) => unknown;
      balasan = { nomor, hasil: await gerak(masukan) };
    } catch (error) {
      const known = error instanceof AppError ? error.code : kode(error);
      balasan = { nomor, galat: { kode: known, pesan: error instanceof Error ? error.message : String(error) } };
    }
    kabari(balasan);
  });
});
