import { createDispatch, type Dispatch } from '../src/api/dispatch';
import type { Host } from '../src/services/host';
import { createApi } from '../src/services/index';
import { writeLog } from './log';

/** The program behind its one door. Most of the code hangs on this module, so it is loaded while the window opens. */
export const createProgram = (host: Host): Dispatch =>
  createDispatch(createApi(host), (name, error) => writeLog('error', `call ${name} failed`, error));
