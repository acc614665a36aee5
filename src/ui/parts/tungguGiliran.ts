import { AppError } from '../../api/errors';

const JEDA_MS = 700;
const jeda = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, JEDA_MS));
const sibuk = (galat: unknown): boolean => galat instanceof AppError && galat.code === 'sedangBekerja';

/**
 * Asks again while another job runs, so that what follows the typing comes by itself when that job has ended. Throws what
 * the call throws otherwise, and that somebody else works once nobody waits any more (`usang`).
 */
export async function tungguGiliran<T>(kerja: () => Promise<T>, usang: () => boolean, tunggu = jeda): Promise<T> {
  for (;;) {
    try {
      return await kerja();
    } catch (galat) {
      if (!sibuk(galat) || usang()) throw galat;
    }
    await tunggu();
    if (usang()) throw new AppError('dibatalkan');
  }
}
