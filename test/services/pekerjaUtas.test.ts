import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { UtasFolder } from '../../src/services/pekerjaUtas';

/** A real thread that ends while it reads a piece it was not told to leave out. */
const NASKAH = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', ({ nomor, nama }) => {
  if (nama === 'putaran' && !workerData.racun.includes('berat')) {
    parentPort.postMessage({ membaca: 'ringan' });
    parentPort.postMessage({ membaca: 'berat' });
    throw new Error('out of memory');
  }
  parentPort.postMessage({ nomor, hasil: workerData.racun });
});`;

let utas: UtasFolder;
afterEach(() => utas.tutup());

function buka(tundaMs: number): { readonly mulai: number[] } {
  const mulai: number[] = [];
  utas = new UtasFolder((racun) => {
    mulai.push(racun.length);
    return new Worker(NASKAH, { eval: true, workerData: { racun } });
  }, tundaMs);
  return { mulai };
}

test('a thread that ended is started again; the piece it ended at twice is left out, and no other', async () => {
  const { mulai } = buka(0);
  await expect(utas.minta('putaran', null)).rejects.toThrow('out of memory');
  expect(await utas.minta('ada', null)).toEqual([]);
  await expect(utas.minta('putaran', null)).rejects.toThrow('out of memory');
  expect(await utas.minta('putaran', null)).toEqual(['berat']);
  expect(mulai).toEqual([0, 0, 1]);
});

test('a thread that ended is not started again at once', async () => {
  const { mulai } = buka(60_000);
  await expect(utas.minta('putaran', null)).rejects.toThrow('out of memory');
  await expect(utas.minta('ada', null)).rejects.toThrow('the thread ended');
  expect(mulai).toEqual([0]);
});
