import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** Processes that are killed, command lines that are started, thousands of histories: mostly waiting. `npm run check` leaves them out. */
const LAMA = ['test/bersama/*', 'test/cli/*', 'test/data/gabung/hukum*', 'test/services/bersama*'];

/** Eight files (25 tests) of random histories, damage and fuzz that take a tenth of the others' time: left out by `npm run check` too. */
const ACAK = ['data/file/keadaanPada', 'data/gabung/redaksi', 'data/rusak/selamatkan', 'fuzz/dpaFuzz']
  .concat(['services/cadangan', 'services/ipcFuzz', 'services/kantorCache', 'services/peta/ringkasanPeta'])
  .map((nama) => `test/${nama}`);

/** `lama`; `cepat`: all others; `ringkas`: those without ACAK; or all. */
const UJI = process.env['BAGIHABIS_UJI'];

const luar = [...(UJI === 'cepat' || UJI === 'ringkas' ? LAMA : []), ...(UJI === 'ringkas' ? ACAK : [])].map(
  (nama) => `${nama}.test.ts`,
);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: UJI === 'lama' ? LAMA.map((nama) => `${nama}.test.ts`) : ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', ...luar],
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))],
    // Indonesian dates and the machine's zone must not decide a result.
    env: { TZ: 'Asia/Jakarta' },
    testTimeout: 20_000,
    maxWorkers: UJI === 'lama' ? 1 : 2,
    // Nothing of ours keeps state in a module; a fresh world for each of 130 files cost a minute.
    isolate: false,
  },
});
