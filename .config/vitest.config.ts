import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** Processes that are killed, command lines that are started, thousands of histories: mostly waiting. `npm run check` leaves them out. */
const LAMA = ['test/bersama/*', 'test/cli/*', 'test/data/gabung/hukum*', 'test/services/bersama*'];

/** `cepat`, `lama`, or all. */
const UJI = process.env['BAGIHABIS_UJI'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: UJI === 'lama' ? LAMA.map((nama) => `${nama}.test.ts`) : ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', ...(UJI === 'cepat' ? LAMA.map((nama) => `${nama}.test.ts`) : [])],
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))],
    // Indonesian dates and the machine's zone must not decide a result.
    env: { TZ: 'Asia/Jakarta' },
    testTimeout: 20_000,
    maxWorkers: UJI === 'lama' ? 1 : 2,
    // Nothing of ours keeps state in a module; a fresh world for each of 130 files cost a minute.
    isolate: false,
  },
});
