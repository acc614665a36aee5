import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../api/errors';
import { watchConnections } from '../data/sqlite';
import { runTask, type TaskInput, type TaskName, type WorkerMessage } from './jobTasks';
import { threadWatch, type Bendera } from './threadEnd';

/** Entry of the worker thread: runs the one task it was started for. Bugs go up as the thread's error. */
const { name, input, bendera } = workerData as {
  name: TaskName;
  input: TaskInput<TaskName>;
  bendera: Bendera;
};
watchConnections(threadWatch(bendera));
const send = (message: WorkerMessage): void => parentPort?.postMessage(message);
const cukup = (): boolean => Atomics.load(bendera, 0) === 1;
runTask(name, input, (bagian, kabar) => send({ jenis: 'progres', bagian, kabar }), cukup).then(
  (hasil) => send({ jenis: 'hasil', hasil }),
  (error: unknown) => {
    if (error instanceof AppError) return send({ jenis: 'galat', kode: error.code, rincian: error.detail });
    // Out of the promise, so that it is the thread's error and not an unhandled rejection of unknown origin.
    setImmediate(() => {
      throw error;
    });
  },
);
