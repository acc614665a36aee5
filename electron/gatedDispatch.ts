import { contract, type ApiName } from '../src/api/api';
import type { Dispatch } from '../src/api/dispatch';
import { jalurMasukan } from '../src/api/jalur';
import type { PathGate } from './pathGate';

const isName = (name: string): name is ApiName => Object.hasOwn(contract, name);

/** The door of the program behind the gate: a call that names a path nobody chose is refused before it is read. */
export const gatedDispatch =
  (dispatch: Dispatch, gate: PathGate): Dispatch =>
  async (name, input) => {
    const wrong = isName(name)
      ? jalurMasukan(name, input).find(({ bidang, path }) => !gate.allows(bidang, path))
      : null;
    if (wrong) return { ok: false, error: { code: 'jalurDitolak', detail: { path: wrong.path } } };
    const reply = await dispatch(name, input);
    if (reply.ok) gate.noteReply(name, reply.value);
    else gate.noteError(name, reply.error);
    return reply;
  };
