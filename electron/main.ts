import { app } from 'electron';
import { isCommandName } from '../src/cli/commandNames';
import { registerScheme } from './appScheme';
import { watchGpu } from './gpu';
import { guardEveryContents } from './guard';
import { startLog, writeLog } from './log';
import { preparePaths } from './paths';
import { fileIn, startMode } from './startMode';

// Nothing here may await `ready` at the top level: the event waits for this module to finish.
const mode = startMode(process.argv, isCommandName);
preparePaths(mode.kind);
startLog();
registerScheme();
guardEveryContents();
app.commandLine.appendSwitch('lang', 'id');
// A peer connection would announce this PC on the local network by mDNS before it finds that it may go nowhere.
app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
// enableSandbox would remove --no-sandbox, without which nothing starts as root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (mode.kind !== 'window') app.disableHardwareAcceleration();

/** Runs hidden work to its end; the exit code is its answer. */
function runHidden(work: () => Promise<number>): void {
  app.on('window-all-closed', () => undefined);
  const failed = (error: unknown): void => {
    writeLog('error', 'hidden work failed', error);
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  };
  app
    .whenReady()
    .then(work)
    .then((code) => app.exit(code), failed);
}

function startWindow(file: string | null): void {
  if (!app.requestSingleInstanceLock({ file })) {
    app.exit(0);
    return;
  }
  watchGpu();
  // macOS delivers files by this event, possibly before `ready`.
  const early: string[] = file === null ? [] : [file];
  let open = (path: string): void => void early.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  let show = (): void => undefined;
  app.on('second-instance', (_event, argv, cwd, data) => {
    show();
    const asked = (data as { file?: unknown } | undefined)?.file;
    const path = typeof asked === 'string' ? asked : fileIn(argv.slice(1), cwd);
    if (path !== null) open(path);
  });
  Promise.all([import('./windowApp'), app.whenReady()])
    .then(([{ startWindowApp }]) => {
      const started = startWindowApp(early);
      ({ open, show } = started);
    })
    .catch((error: unknown) => {
      writeLog('error', 'start failed', error);
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      app.exit(1);
    });
}

if (mode.kind === 'print') {
  const { jobFile } = mode;
  runHidden(async () => (await import('./printJobs')).runPrintJobs(jobFile));
} else if (mode.kind === 'command') {
  const { words } = mode;
  runHidden(async () => (await import('./commandApp')).runCommand(words));
} else {
  startWindow(mode.file);
}
