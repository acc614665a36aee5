import { AppError } from '../../api/errors';
import { errorText } from '../../api/errorText';

/** Indonesian text of whatever a call threw; a bug shows as "tak terduga" (the program has logged it). */
export const teksGalat = (error: unknown): string =>
  error instanceof AppError ? errorText(error.code, error.detail) : errorText('takTerduga');

export const dibatalkan = (error: unknown): boolean => error instanceof AppError && error.code === 'dibatalkan';
