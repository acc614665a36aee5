import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { screens } from './screens';

const root = path.resolve(import.meta.dirname, '../..');
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

// One journey at a time on each screen: windows that share one take the focus from each other.
const workers = screens.length || 1;

export default defineConfig({
  workers,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: path.join(root, 'test-results/e2e'),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  projects: [
    { name: 'e2e', testDir: path.join(root, 'test/e2e'), testMatch: '**/*.e2e.ts' },
    { name: 'gallery', testDir: path.join(root, 'test/e2e'), testMatch: '**/*.gallery.ts', timeout: 900_000 },
    { name: 'bench', testDir: path.join(root, 'test/bench'), testMatch: '**/*.bench.ts', timeout: 1_800_000 },
  ],
});
