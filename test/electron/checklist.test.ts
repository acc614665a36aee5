import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');
const sources = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|html)$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
const saying = (folders: readonly string[], word: RegExp): string[] =>
  folders.flatMap(sources).filter((name) => word.test(read(name)));

test('Electron 15: nothing is ever handed to a browser; files only as paths the program wrote itself', () => {
  expect(saying(['electron', 'src'], /openExternal/)).toEqual([]);
  expect(saying(['electron', 'src'], /setAsDefaultProtocolClient/)).toEqual([]);
  expect(saying(['electron'], /shell\./)).toEqual(['electron/host.ts']);
});

test('Electron 16: users get the version this project names, not an older one', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  const installed = JSON.parse(read('node_modules/electron/package.json')) as { version: string };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(installed.version).toBe(devDependencies['electron']);
  expect(Number(installed.version.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('Electron 19: the fuses that would open the packaged program are blown', () => {
  const yaml = createRequire(import.meta.url)('js-yaml') as {
    load(text: string): { electronFuses: object; asar: boolean };
  };
  const { electronFuses, asar } = yaml.load(read('electron-builder.yml'));
  expect(asar).toBe(true);
  expect(electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('text of the file never becomes markup: no page builds HTML from strings', () => {
  expect(saying(['src/ui', 'src/documents'], /dangerouslySetInnerHTML/)).toEqual([]);
  expect(
    saying(
      ['src/ui'],
      /\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser/,
    ),
  ).toEqual([]);
});

test('no code is made from text, and none is loaded from elsewhere', () => {
  expect(saying(['src', 'electron'], /\beval\(|new Function\(|setTimeout\(\s*['"`]|vm\.run/)).toEqual([]);
  expect(saying(['src', 'electron'], /@electron\/remote|enableRemoteModule/)).toEqual([]);
  expect(saying(['src/ui'], /(?:src|href)=["']https?:/)).toEqual([]);
});

test('switches of tests and of development do nothing in the packaged program', () => {
  const uses = ['BAGIHABIS_JALUR_BEBAS', 'ELECTRON_RENDERER_URL'].flatMap((name) =>
    sources('electron').flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => line.includes(`env['${name}']`))
        .map((line) => line.includes('app.isPackaged')),
    ),
  );
  expect(uses.length).toBeGreaterThanOrEqual(3);
  expect(uses.every(Boolean)).toBe(true);
});
