import { app, session, type BrowserWindow } from 'electron';
import type { Dispatch } from '../src/api/dispatch';
import type { AppEvent } from '../src/api/views';
import { serveApp } from './appScheme';
import { takeFirstShot } from './firstShot';
import { guardDefaultSession } from './guard';
import { electronHost } from './host';
import { Wire } from './ipc';
import { writeLog } from './log';
import { MenuKeeper } from './menuKeeper';
import { PathGate } from './pathGate';
import { Printer } from './print';
import { openWindow, reviveAfterCrash } from './window';

const CLOSE_LIMIT_MS = 20_000;
/** By then the script has left this process. */
const AFTER_SCRIPT_MS = 20;

/** Builds the program, its wire and its window. Files in `early` are opened as soon as the window listens. */
export function startWindowApp(early: readonly string[]): { open: (path: string) => void; show: () => void } {
  guardDefaultSession();
  // The program is most of the code, and this thread also serves the screens: it is loaded when their entry script is on
  // its way and the window is busy reading it, at the latest by the first call.
  const served = (pathname: string): void => {
    if (pathname.endsWith('.js') && !program) setTimeout(() => void load(), AFTER_SCRIPT_MS);
  };
  serveApp(session.defaultSession, { served });
  let window: BrowserWindow | null = null;
  let program: Promise<Dispatch> | null = null;
  const current = () => window;
  const printer = new Printer();
  const gate = new PathGate((field) => writeLog('warn', 'path was not chosen in this window', field));
  const emit = (event: AppEvent): void => {
    gate.noteEvent(event);
    // The window first: somebody looks at it.
    wire.emit(event);
    menu.notice(event);
  };
  const load = (): Promise<Dispatch> => {
    if (program) return program;
    program = import('./loadProgram').then(({ createProgram }) =>
      createProgram(electronHost({ printer, window: current, emit }), anyPathForTests() ? null : gate),
    );
    program.then(
      () => menu.refresh(),
      (error: unknown) => {
        writeLog('error', 'loading the program failed', error);
        app.exit(1);
      },
    );
    return program;
  };
  const dispatch: Dispatch = async (name, input) => (await load())(name, input);
  const wire = new Wire(dispatch, (path) => gate.allowDropped(path));
  const menu = new MenuKeeper({ emit, call: dispatch, window: current });

  const opened = openWindow();
  window = opened.window;
  wire.attach(window);
  reviveAfterCrash(window);
  window.on('closed', () => {
    window = null;
    printer.close();
    app.quit();
  });
  opened.loaded
    .then(() => takeFirstShot(opened.window, () => wire.quietFor))
    .catch((error: unknown) => writeLog('error', 'loading the window failed', error));
  closeFileBeforeQuit(() => dispatch('closeFile', undefined));

  const open = (path: string): void => emit({ type: 'buka', path });
  for (const path of early) open(path);
  return { open, show: () => window && raise(window) };
}

/** Tests name files instead of clicking through the system's dialogs; the packaged app knows no such switch. */
const anyPathForTests = (): boolean => !app.isPackaged && process.env['BAGIHABIS_JALUR_BEBAS'] === '1';

function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The open file is published once more before the process ends; a hanging network drive must not keep it forever. */
function closeFileBeforeQuit(closeFile: () => Promise<unknown>): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    const limit = new Promise((resolve) => setTimeout(resolve, CLOSE_LIMIT_MS));
    Promise.race([closeFile(), limit])
      .catch((error: unknown) => writeLog('error', 'closing the file failed', error))
      .finally(() => app.exit(0));
  });
}
