import { Worker } from 'node:worker_threads';
import { AppError } from '../api/errors';
import type { KabarUsulan } from '../api/usulanViews';
import type { AppEvent } from '../api/views';
import type { Progress, TaskInput, TaskName, TaskOutput, WorkerMessage } from './jobTasks';
import { benderaBaru, endThread, type Bendera } from './threadEnd';

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
    /** Set to 1 = "cukup"; shared with the worker. */
    readonly bendera: Bendera;
    dapatSelesai: boolean;
  } | null = null;

  constructor(private readonly emit: (event: AppEvent) => void) {}

  /** Throws `sedangBekerja` while another job runs, `dibatalkan` when it was cancelled. */
  async run<T>(id: string, pekerjaan: string, work: (job: Job) => Promise<T>): Promise<T> {
    this.refuseWhileBusy();
    const abort = new AbortController();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const bendera = benderaBaru();
    const running = { id, pekerjaan, abort, ended, bendera, dapatSelesai: false };
    this.#running = running;
    let last = 0;
    const progress = (bagian: number, teks: string, usulan?: KabarUsulan): void => {
      const now = Date.now();
      // What can be accepted from now on is told at once.
      const kabarPertama = usulan !== undefined && !running.dapatSelesai;
      if (bagian < 1 && !kabarPertama && now - last < PROGRESS_EVERY_MS) return;
      last = now;
      running.dapatSelesai ||= usulan !== undefined;
      this.emit({ type: 'progress', jobId: id, bagian, teks, ...(usulan && { usulan }) });
    };
    const { signal } = abort;
    const task: Job['task'] = (name, input, teks) => {
      const told: Progress = (bagian, kabar) => progress(bagian, kabar?.teks ?? teks, kabar?.usulan);
      return BUNDLED ? inWorker(name, input, signal, told, bendera) : here(name, input, told, bendera);
    };
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

  /** The job ends with the best it has so far. False when no such job runs (any more) or it has nothing yet. */
  finish(id: string): boolean {
    if (this.#running?.id !== id || !this.#running.dapatSelesai) return false;
    Atomics.store(this.#running.bendera, 0, 1);
    return true;
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
  if (BUNDLED) return inWorker(name, input, new AbortController().signal, () => undefined, benderaBaru());
  return here(name, input, () => undefined, benderaBaru());
}

/** The importers and their readers are most of the program's code: only who runs a task here loads them. */
async function here<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  progress: Progress,
  bendera: Bendera,
): Promise<TaskOutput<N>> {
  const { runTask } = await import('./jobTasks');
  return runTask(name, input, progress, () => Atomics.load(bendera, 0) === 1);
}

function inWorker<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  signal: AbortSignal,
  progress: Progress,
  bendera: Bendera,
): Promise<TaskOutput<N>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new AppError('dibatalkan'));
    const worker = new Worker(new URL('./jobWorker.js', import.meta.url), { workerData: { name, input, bendera } });
    const stop = (): void => {
      reject(new AppError('dibatalkan'));
      endThread(worker, bendera);
    };
    signal.addEventListener('abort', stop, { once: true });
    const settle = (finish: () => void): void => {
      signal.removeEventListener('abort', stop);
      finish();
      endThread(worker, bendera);
    };
    worker.on('message', (message: WorkerMessage) => {
      if (message.jenis === 'progres') progress(message.bagian, message.kabar);
      else if (message.jenis === 'hasil') settle(() => resolve(message.hasil as TaskOutput<N>));
      else settle(() => reject(new AppError(message.kode, message.rincian)));
    });
    worker.on('error', (error) => settle(() => reject(error)));
    worker.on('exit', () => settle(() => reject(new Error(`worker for ${name} ended early`))));
  });
}
