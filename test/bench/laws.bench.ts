import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Hasil } from '../data/gabung/sejarah/banyak';
import { root } from '../e2e/start';
import { bundel } from './bundel';
import { record, SHORT } from './figures';

// The laws of the merge on many random histories, in as many processes as there are cores. Seeds differ from run to run and
// are printed: `BAGIHABIS_BENIH=… npm run bench -- laws` runs the same ones again.
const JUMLAH = SHORT ? 5_000 : 50_000;
const LANGKAH = 24;
/** Histories of one process: a fresh one now and then keeps its memory small. */
const PER_PROSES = 1_000;
const BENIH = Number(process.env['BAGIHABIS_BENIH'] ?? Date.now() % 1_000_000_000);

function proses(naskah: string, benih: number): Promise<Hasil> {
  const anak = spawn(process.execPath, [naskah, String(PER_PROSES), String(benih), String(LANGKAH)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let keluaran = '';
  anak.stdout.setEncoding('utf8').on('data', (teks: string) => (keluaran += teks));
  return new Promise((resolve, reject) => {
    anak.once('error', reject);
    anak.once('close', (kode) =>
      kode === 0 ? resolve(JSON.parse(keluaran) as Hasil) : reject(new Error(`seed ${benih}: exit ${String(kode)}`)),
    );
  });
}

test(`laws: ${JUMLAH} histories of three and more copies`, async () => {
  test.setTimeout(3_600_000);
  const naskah = await bundel('test/bench/hukumProses.ts', 'hukum');
  const benih = Array.from({ length: JUMLAH / PER_PROSES }, (_, n) => BENIH + n);
  const hasil: Hasil[] = [];
  const mulai = performance.now();
  const giliran = [...benih];
  await Promise.all(
    Array.from({ length: os.availableParallelism() }, async () => {
      for (let satu = giliran.shift(); satu !== undefined; satu = giliran.shift()) {
        const selesai = await proses(naskah, satu);
        hasil.push(selesai);
        const { sejarah, benturan, gagal } = selesai;
        console.log(`seed ${satu}: ${sejarah} histories, ${benturan} conflicts, ${gagal ? 'broken' : 'whole'}`);
      }
    }),
  );
  const ms = performance.now() - mulai;
  const jumlah = (apa: 'sejarah' | 'perintah' | 'benturan'): number => hasil.reduce((n, satu) => n + satu[apa], 0);
  const gagal = hasil.flatMap((satu) => (satu.gagal ? [satu.gagal] : []));
  // Every conflict must be listed and every command be there, or a history counts as failed.
  const gagalKarena = (kata: RegExp): number => gagal.filter(({ sebab }) => kata.test(sebab)).length;
  const laporan = {
    benih: BENIH,
    sejarah: jumlah('sejarah'),
    perintah: jumlah('perintah'),
    benturan: jumlah('benturan'),
    diam: gagalKarena(/conflicts of a copy/),
    hilang: gagalKarena(/a command is lost|rows of a copy/),
    gagal,
  };
  console.log(JSON.stringify(laporan));
  fs.mkdirSync(path.join(root, 'hasil/bench'), { recursive: true });
  fs.writeFileSync(path.join(root, 'hasil/bench/laws-counts.txt'), `${JSON.stringify(laporan, null, 2)}\n`);
  const satu = ms / laporan.sejarah;
  record('laws', [
    {
      what: `one history (${laporan.diam} silent, ${laporan.hilang} lost, ${laporan.benturan} conflicts listed)`,
      size: `${laporan.sejarah} histories, ${laporan.perintah} commands`,
      value: satu,
      unit: 'ms',
      baseline: { name: 'one history', value: satu },
      runs: 1,
    },
  ]);
  expect(gagal).toEqual([]);
  expect(laporan.sejarah).toBeGreaterThanOrEqual(JUMLAH);
});
