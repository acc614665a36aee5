import type { ConnectionWatch } from '../data/sqlite';

/** Words shared with a worker: 0 is 1 for "cukup", 1 counts its open connections or says that it is being ended. */
export type Bendera = Int32Array<SharedArrayBuffer>;
const OPEN = 1;
const ENDING = -1;
const RETRY_MS = 10;

export const benderaBaru = (): Bendera => new Int32Array(new SharedArrayBuffer(8));

/** `threadId` is −1 once it has ended. */
interface Thread {
  readonly threadId: number;
  terminate(): Promise<number>;
}

/** The worker's side: it counts its connections, and goes to sleep for good where it would open one while being ended. */
export const threadWatch = (bendera: Bendera): ConnectionWatch => ({
  opening() {
    for (;;) {
      const open = Atomics.load(bendera, OPEN);
      if (open === ENDING) Atomics.wait(bendera, OPEN, ENDING);
      else if (Atomics.compareExchange(bendera, OPEN, open, open + 1) === open) return;
    }
  },
  closed: () => void Atomics.sub(bendera, OPEN, 1),
});

/**
 * Ends a thread as soon as it is out of SQLite: ended inside the addon (while it is loaded, most of all) it would take the
 * whole program with it.
 */
export function endThread(worker: Thread, bendera: Bendera): void {
  if (worker.threadId === -1) return;
  const open = Atomics.compareExchange(bendera, OPEN, 0, ENDING);
  if (open === 0 || open === ENDING) void worker.terminate();
  else setTimeout(() => endThread(worker, bendera), RETRY_MS);
}
