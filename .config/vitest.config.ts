import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

/** Processes that are killed, command lines that are started, thousands of histories: for `npm test`, not for `npm run check`. */
const LAMA = ['test/bersama/**', 'test/cli/**', 'test/data/gabung/hukum*', 'test/services/bersama*'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', ...(process.env['BAGIHABIS_CEPAT'] === '1' ? LAMA : [])],
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))],
    // Indonesian dates and the machine's zone must not decide a result.
    env: { TZ: 'Asia/Jakarta' },
    testTimeout: 20_000,
    // Lint ends after a third of the tests; from then on a second worker would stand idle.
    maxWorkers: 2,
    // Nothing of ours keeps state in a module; a fresh world for each of 130 files cost a minute.
    isolate: false,
  },
});
