// Fails the packaging when what users would get lacks a part or carries one too many.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const NEEDED = [
  'out/main/main.js',
  'out/main/jobWorker.js',
  'out/main/pekerjaBersama.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'package.json',
];
const UNWANTED = [/^src\//, /^test\//, /^electron\//, /\.map$/, /better-sqlite3\/(deps|src)\//];

/** @param {{appOutDir: string, electronPlatformName: string, packager: {appInfo: {productFilename: string}}}} context */
export default function afterPack({ appOutDir, electronPlatformName, packager }) {
  const isMac = electronPlatformName === 'darwin';
  const resources = isMac ? path.join(`${packager.appInfo.productFilename}.app`, 'Contents/Resources') : 'resources';
  const archive = path.join(appOutDir, resources, 'app.asar');
  const names = require('@electron/asar')
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''));
  const missing = NEEDED.filter((name) => !names.includes(name));
  const addons = names.filter((name) => name.endsWith('.node'));
  const unwanted = names.filter((name) => UNWANTED.some((pattern) => pattern.test(name)));
  if (missing.length > 0) throw new Error(`the package lacks ${missing.join(', ')}`);
  if (unwanted.length > 0) throw new Error(`the package carries ${unwanted.slice(0, 10).join(', ')}`);
  if (addons.length !== 1)
    throw new Error(`the package should hold one native addon, not ${addons.length}: ${addons.join(', ')}`);
  const unpacked = path.join(`${archive}.unpacked`, addons[0] ?? '');
  if (!fs.existsSync(unpacked)) throw new Error(`${unpacked} is not unpacked and could not be loaded`);
}
