import { Worker } from 'node:worker_threads';
import { AppError } from '../api/errors';
import type { AppEvent } from '../api/views';
import type { TaskInput, TaskName, TaskOutput, WorkerMessage } from './jobTasks';

export interface Job {
  readonly signal: AbortSignal;
  /** `bagian` 0..1; `teks` says what is being done. */
  progress(bagian: number, teks: string): void;
  /** Runs a heavy pure task in a worker thread; cancelling the job ends the thread. */
  task<N extends TaskName>(name: N, input: TaskInput<N>, teks: string): Promise<TaskOutput<N>>;
}

/** Sources run from TypeScript (tests) have no worker bundle beside them. */
const BUNDLED = !import.meta.url.endsWith('.ts');
/** Progress reaches the window at most this often. */
const PROGRESS_EVERY_MS = 80;

/** One heavy job at a time: these are 4 GB office PCs. */
export class Jobs {
  #running: {
    readonly id: string;
    readonly pekerjaan: string;
    readonly abort: AbortController;
    readonly ended: Promise<void>;
  } | null = null;

  constructor(private readonly emit: (event: AppEvent) => void) {}

  /** Throws `sedangBekerja` while another job runs, `dibatalkan` when it was cancelled. */
  async run<T>(id: string, pekerjaan: string, work: (job: Job) => Promise<T>): Promise<T> {
    this.refuseWhileBusy();
    const abort = new AbortController();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.#running = { id, pekerjaan, abort, ended };
    let last = 0;
    const progress = (bagian: number, teks: string): void => {
      const now = Date.now();
      if (bagian < 1 && now - last < PROGRESS_EVERY_MS) return;
      last = now;
      this.emit({ type: 'progress', jobId: id, bagian, teks });
    };
    const { signal } = abort;
    const task: Job['task'] = (name, input, teks) =>
      BUNDLED
        ? inWorker(name, input, signal, (bagian) => progress(bagian, teks))
        : here(name, input, (bagian) => progress(bagian, teks));
    try {
      const result = await work({ signal, progress, task });
      if (signal.aborted) throw new AppError('dibatalkan');
      return result;
    } catch (error) {
      throw signal.aborted ? new AppError('dibatalkan') : error;
    } finally {
      this.#running = null;
      end();
    }
  }

  /** Throws `sedangBekerja` while a job runs. */
  refuseWhileBusy(): void {
    if (this.#running) throw new AppError('sedangBekerja', { pekerjaan: this.#running.pekerjaan });
  }

  /** Cancels the running job, whatever it is, and waits until it has ended. */
  async stop(): Promise<void> {
    this.#running?.abort.abort();
    await this.#running?.ended;
  }

  /** False when no such job runs (any more). */
  cancel(id: string): boolean {
    if (this.#running?.id !== id) return false;
    this.#running.abort.abort();
    return true;
  }
}

/** Runs a task in a thread of its own, beside whatever job runs: work that nobody waits for and nobody cancels. */
export function inBackground<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
  if (BUNDLED) return inWorker(name, input, new AbortController().signal, () => undefined);
  return here(name, input, () => undefined);
}

/** The importers and their readers are most of the program's code: only who runs a task here loads them. */
async function here<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  progress: (bagian: number) => void,
): Promise<TaskOutput<N>> {
  const { runTask } = await import('./jobTasks');
  return runTask(name, input, progress);
}

function inWorker<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  signal: AbortSignal,
  progress: (bagian: number) => void,
): Promise<TaskOutput<N>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new AppError('dibatalkan'));
    const worker = new Worker(new URL('./jobWorker.js', import.meta.url), { workerData: { name, input } });
    const stop = (): void => {
      reject(new AppError('dibatalkan'));
      void worker.terminate();
    };
    signal.addEventListener('abort', stop, { once: true });
    const settle = (finish: () => void): void => {
      signal.removeEventListener('abort', stop);
      finish();
      void worker.terminate();
    };
    worker.on('message', (message: WorkerMessage) => {
      if (message.jenis === 'progres') progress(message.bagian);
      else if (message.jenis === 'hasil') settle(() => resolve(message.hasil as TaskOutput<N>));
      else settle(() => reject(new AppError(message.kode, message.rincian)));
    });
    worker.on('error', (error) => settle(() => reject(error)));
    worker.on('exit', () => settle(() => reject(new Error(`worker for ${name} ended early`))));
  });
}
