import { app } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { StartMode } from './startMode';

/**
 * BAGIHABIS_PROFILE moves everything the app keeps about this PC's user (tests, several profiles). Hidden runs share
 * that folder but not Chromium's own files, which the open window may hold.
 */
export function preparePaths(kind: StartMode['kind']): void {
  const profile = process.env['BAGIHABIS_PROFILE'];
  if (profile) {
    fs.mkdirSync(profile, { recursive: true });
    app.setPath('userData', path.resolve(profile));
  }
  if (kind === 'window') return;
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-'));
  app.setPath('sessionData', own);
  process.on('exit', () => fs.rmSync(own, { recursive: true, force: true, maxRetries: 3 }));
}
