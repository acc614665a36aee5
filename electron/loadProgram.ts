import { createDispatch, type Dispatch } from '../src/api/dispatch';
import type { Host } from '../src/services/host';
import { createApi } from '../src/services/index';
import { gatedDispatch } from './gatedDispatch';
import { writeLog } from './log';
import type { PathGate } from './pathGate';

/** The program behind its one door. Most of the code hangs on this module, so it is loaded while the window opens. */
export function createProgram(host: Host, gate: PathGate | null): Dispatch {
  const watched = gate ? gate.watch(host) : host;
  const dispatch = createDispatch(createApi(watched), (name, error) => writeLog('error', `call ${name} failed`, error));
  return gate ? gatedDispatch(dispatch, gate) : dispatch;
}
