import * as b from '../bersamaInputs';
import type * as v from '../bersamaViews';
import { returns } from '../contract';
import * as i from '../inputs';
import type { Sesi } from '../views';

/** One document in a folder that several people reach. */
export const bersamaCalls = {
  getBersama: returns<v.StatusBersama>()(i.none),
  /** From now on others may open the file at the same time: makes the folder of changes beside it. */
  startBersama: returns<Sesi>()(i.none),
  /** Sends, receives and brings the file itself up to date now. */
  syncBersama: returns<v.StatusBersama>()(i.none),
  setSedangMengubah: returns<null>()(b.sedangMengubah),
  /** The window is in front (looks every second) or behind (every ten). */
  setDepan: returns<null>()(b.depan),
  /** Takes over what a PC with a clock more than a day ahead wrote. */
  acceptJamDepan: returns<v.StatusBersama>()(b.terimaJamDepan),
} as const;
