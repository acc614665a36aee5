import { GalatTempat } from '../pekerjaFolder';

/** Waits for a gesture at most `ms`; what comes later is somebody else's business. Throws GalatTempat `lama`. */
export async function palingLama<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GalatTempat('lama', 'the place does not answer')), ms);
  });
  // Answered too late is no unhandled error.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
