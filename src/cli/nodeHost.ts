import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../services/host';
import { photographHidden, printHidden } from './hiddenElectron';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The folder the window of the same user works in, so that both see the same working copies and locks. */
function userDataDir(): string {
  const { BAGIHABIS_PROFILE: profile, APPDATA: roaming, XDG_CONFIG_HOME: config } = process.env;
  if (profile) return resolve(profile);
  if (process.platform === 'win32') return join(roaming ?? join(homedir(), 'AppData', 'Roaming'), 'BagiHabis');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'BagiHabis');
  return join(config || join(homedir(), '.config'), 'BagiHabis');
}

const nobody = (): Promise<null> => Promise.resolve(null);

/** What plain Node gives the program: no window, no dialogs; PDFs by the app's own Electron, started hidden. */
export function nodeHost(): Host {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  const unavailable = (): Promise<never> => Promise.reject(new Error('the command line opens no windows'));
  return {
    userDataDir: userDataDir(),
    resourcesDir: inProject('resources'),
    versiAplikasi: version,
    pc: hostname(),
    runtimePengembangan: process.env['BAGIHABIS_FALLBACK_RUNTIME'] !== undefined,
    pickOpen: nobody,
    pickOpenMany: nobody,
    pickSave: nobody,
    pickFolder: nobody,
    renderPdf: printHidden,
    renderPng: photographHidden,
    listPrinter: () => Promise.resolve([]),
    printPdf: unavailable,
    openPath: unavailable,
    showInFolder: () => undefined,
    emit: () => undefined,
    log: {
      info: () => undefined,
      // What the program got over by itself: for who looks for a cause, not for who reads the answer.
      warn: process.env['BAGIHABIS_RINCI'] ? say : () => undefined,
      error: (message, error) => say(`${message}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
    },
  };
}
