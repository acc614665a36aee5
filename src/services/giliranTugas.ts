import { AppError } from '../api/errors';
import type { Job } from './jobs';
import type { Program } from './program';

/**
 * A turn of the program for a job. Whoever closes the file holds the turn and waits for the job to end: a job that is
 * stopped while it still waits gives up (`dibatalkan`); what has begun is finished.
 */
export function giliranTugas<T>(program: Program, { signal }: Pick<Job, 'signal'>, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const berhenti = (): void => reject(new AppError('dibatalkan'));
    if (signal.aborted) return berhenti();
    signal.addEventListener('abort', berhenti, { once: true });
    program
      .turn(async () => {
        if (signal.aborted) throw new AppError('dibatalkan');
        signal.removeEventListener('abort', berhenti);
        return work();
      })
      .then(resolve, reject);
  });
}
