import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../api/errors';
import { tanganFolder, type AwalPekerja, type BalasanGerak, type PesanGerak } from './bersama/tanganFolder';

/** Entry of the thread that touches the shared folder: a place that does not answer stops this thread and nothing else. */
const { userDataDir, path, sesi } = workerData as AwalPekerja;
const tangan = tanganFolder(userDataDir, path, sesi);
const kode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

let antrean = Promise.resolve();
parentPort?.on('message', ({ nomor, nama, masukan }: PesanGerak) => {
  antrean = antrean.then(async () => {
    let balasan: BalasanGerak;
    try {
      const gerak = tangan[nama] as (masukan: unknown) => unknown;
      balasan = { nomor, hasil: await gerak(masukan) };
    } catch (error) {
      const known = error instanceof AppError ? error.code : kode(error);
      balasan = { nomor, galat: { kode: known, pesan: error instanceof Error ? error.message : String(error) } };
    }
    parentPort?.postMessage(balasan);
  });
});
