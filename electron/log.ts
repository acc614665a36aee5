import { app } from 'electron';
import log from 'electron-log/main';
import path from 'node:path';

const LARGEST_LOG_BYTES = 2 * 1024 * 1024;

/** Log file in the profile folder; no names of people or files of the office are written by callers. */
export function startLog(): void {
  log.transports.file.resolvePathFn = () => path.join(app.getPath('userData'), 'logs', 'bagihabis.log');
  log.transports.file.maxSize = LARGEST_LOG_BYTES;
  log.transports.file.level = 'info';
  log.transports.console.level = app.isPackaged ? false : 'warn';
  process.on('uncaughtException', (error) => log.error('uncaught exception', error));
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));
  app.on('render-process-gone', (_event, _contents, details) => log.error('window process gone', details));
}

export function writeLog(level: 'info' | 'warn' | 'error', text: string, detail?: unknown): void {
  if (detail === undefined) log[level](text);
  else log[level](text, detail);
}
