import { app, shell, type BrowserWindow } from 'electron';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AppEvent } from '../src/api/views';
import type { Host } from '../src/services/host';
import { fileDialogs } from './files';
import { writeLog } from './log';
import type { Printer } from './print';
import { listPrinters } from './printers';
import { Printing } from './printing';

async function openPath(file: string): Promise<void> {
  const problem = await shell.openPath(file);
  if (problem !== '') throw new Error(problem);
}

export interface HostParts {
  readonly printer: Printer;
  readonly window: () => BrowserWindow | null;
  readonly emit: (event: AppEvent) => void;
}

/** What Electron gives the program; the command line in plain Node has its own. */
export function electronHost({ printer, window, emit }: HostParts): Host {
  const printing = new Printing({ pages: printer.pages, window, openPath });
  return {
    userDataDir: app.getPath('userData'),
    resourcesDir: fileURLToPath(new URL('../../resources', import.meta.url)),
    versiAplikasi: app.getVersion(),
    pc: os.hostname(),
    runtimePengembangan: process.env['BAGIHABIS_FALLBACK_RUNTIME'] !== undefined,
    ...fileDialogs(window),
    renderPdf: (html, options = {}) => printer.renderPdf(html, options),
    renderPng: (html, options) => printer.renderPng(html, options),
    listPrinter: () => listPrinters(window()),
    printPdf: (pdf, title, options) => printing.print(pdf, title, options),
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
