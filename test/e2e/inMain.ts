import type { ElectronApplication } from '@playwright/test';
import type * as electron from 'electron';

/** Times something is asked before its answer is given up. */
const TRIES = 5;

/**
 * Asks the main process, or has it do something that may be done twice. V8 now and then drops the promise that carries
 * Playwright's answer (microsoft/playwright#33737: "Resulting promise was garbage collected"), most often just after a
 * start; the question is then put again. Any other error is thrown at once.
 */
export async function inMain<R, Arg = void>(
  app: ElectronApplication,
  what: (main: typeof electron, given: Arg) => R | Promise<R>,
  ...given: Arg extends void ? [] : [Arg]
): Promise<R> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await app.evaluate<R, Arg>(what as Parameters<typeof app.evaluate<R, Arg>>[0], given[0] as Arg);
    } catch (error) {
      if (tries === TRIES || !String(error).includes('garbage collected')) throw error;
    }
  }
}
