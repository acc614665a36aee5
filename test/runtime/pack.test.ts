import { createPackageWithOptions } from '@electron/asar';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-pack-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface PackContext {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: object;
}
const load = async (name: string) =>
  ((await import(path.join(root, 'electron/pack', name))) as { default: (context: PackContext) => void }).default;

const WHOLE = [
  'package.json',
  'out/main/main.js',
  'out/main/jobWorker.js',
  'out/main/pekerjaBersama.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
];

/** A packaged app that holds these files. */
async function packaged(name: string, files: readonly string[]): Promise<PackContext> {
  const source = path.join(folder, `${name}-source`);
  const appOutDir = path.join(folder, name);
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(source, file)), { recursive: true });
    fs.writeFileSync(path.join(source, file), file);
  }
  fs.mkdirSync(path.join(appOutDir, 'resources'), { recursive: true });
  await createPackageWithOptions(source, path.join(appOutDir, 'resources/app.asar'), { unpack: '*.node' });
  return { appOutDir, electronPlatformName: 'linux', packager: {} };
}

test('a whole package passes', async () => {
  const check = await load('afterPack.mjs');
  const context = await packaged('whole', WHOLE);
  expect(() => check(context)).not.toThrow();
});

test('a package without the worker is refused', async () => {
  const check = await load('afterPack.mjs');
  const context = await packaged(
    'lacking',
    WHOLE.filter((file) => !file.includes('jobWorker')),
  );
  expect(() => check(context)).toThrow('the package lacks out/main/jobWorker.js');
});

test('sources and a second native addon do not reach users', async () => {
  const check = await load('afterPack.mjs');
  const withSources = await packaged('sources', [...WHOLE, 'src/domain/tugas.ts']);
  const twoAddons = await packaged('addons', [
    ...WHOLE,
    'node_modules/better-sqlite3/build/Release/better_sqlite3.node',
  ]);
  expect(() => check(withSources)).toThrow(/the package carries .*src\/domain\/tugas\.ts/);
  expect(() => check(twoAddons)).toThrow('one native addon, not 2');
});

test("what a folder runtime leaves behind is removed, the app's own files stay", async () => {
  const clean = await load('afterExtract.mjs');
  const appOutDir = path.join(folder, 'extracted');
  fs.mkdirSync(path.join(appOutDir, 'resources'), { recursive: true });
  for (const name of ['version', 'FALLBACK', 'icudtl.dat', 'resources/default_app.asar']) {
    fs.writeFileSync(path.join(appOutDir, name), '');
  }
  clean({ appOutDir, electronPlatformName: 'linux', packager: {} });
  expect(fs.readdirSync(appOutDir).sort()).toEqual(['icudtl.dat', 'resources']);
  expect(fs.readdirSync(path.join(appOutDir, 'resources'))).toEqual([]);
});
