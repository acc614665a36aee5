import { app, shell, type BrowserWindow } from 'electron';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../src/api/errors';
import type { AppEvent } from '../src/api/views';
import type { Host } from '../src/services/host';
import { fileDialogs } from './files';
import { writeLog } from './log';
import type { Printer } from './print';

async function openPath(file: string): Promise<void> {
  const problem = await shell.openPath(file);
  if (problem !== '') throw new Error(problem);
}

/** Writes a PDF where the system's viewer can read it; the folder of temporary files is emptied by the system. */
async function putAside(pdf: Uint8Array, title: string): Promise<string> {
  const folder = await fs.mkdtemp(path.join(app.getPath('temp'), 'bagihabis-cetak-'));
  const file = path.join(folder, `${title.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'naskah'}.pdf`);
  await fs.writeFile(file, pdf);
  return file;
}

export interface HostParts {
  readonly printer: Printer;
  readonly window: () => BrowserWindow | null;
  readonly emit: (event: AppEvent) => void;
}

/** What Electron gives the program; the command line in plain Node has its own. */
export function electronHost({ printer, window, emit }: HostParts): Host {
  return {
    userDataDir: app.getPath('userData'),
    resourcesDir: fileURLToPath(new URL('../../resources', import.meta.url)),
    versiAplikasi: app.getVersion(),
    pc: os.hostname(),
    runtimePengembangan: process.env['BAGIHABIS_FALLBACK_RUNTIME'] !== undefined,
    ...fileDialogs(window),
    renderPdf: (html, options = {}) => printer.renderPdf(html, options),
    renderPng: (html, options) => printer.renderPng(html, options),
    async printPdf(pdf, title) {
      const outcome = await printer.printDialog(pdf);
      if (typeof outcome === 'string') return;
      writeLog('warn', 'no print dialog, handing the PDF to the system viewer', outcome.problem);
      const copy = await putAside(pdf, title);
      await openPath(copy).catch((cause: unknown) => {
        throw new AppError('tanpaPencetak', {}, { cause });
      });
    },
    openPath,
    showInFolder: (path) => shell.showItemInFolder(path),
    emit,
    log: {
      info: (message) => writeLog('info', message),
      warn: (message) => writeLog('warn', message),
      error: (message, error) => writeLog('error', message, error),
    },
  };
}
