import { app } from 'electron';
import { runCli } from '../src/cli/cli';
import { surviveClosedPipe } from '../src/cli/output';
import { electronHost } from './host';
import { Printer } from './print';

/** A command of the command line inside the packaged app: the same program, no window. Returns the exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  app.dock?.hide();
  surviveClosedPipe();
  const printer = new Printer();
  const host = electronHost({ printer, window: () => null, emit: () => undefined });
  try {
    // Without a window nobody can answer a dialog.
    const nobody = () => Promise.resolve(null);
    return await runCli([...words], {
      ...host,
      pickOpen: nobody,
      pickOpenMany: nobody,
      pickSave: nobody,
      pickFolder: nobody,
    });
  } finally {
    printer.close();
  }
}
