import { AppError } from '../api/errors';
import type { Program } from './program';

/** One call that failed: which, when, and the code; never its words, which may name people and places. */
export interface GalatTerakhir {
  readonly pada: string;
  readonly panggilan: string;
  readonly kode: string;
}
const TERBANYAK = 20;
const ingatan = new WeakMap<Program, GalatTerakhir[]>();

/** Kinds of errors that are no AppError: `TypeError`, `SqliteError SQLITE_BUSY`. */
function kodeBug(error: unknown): string {
  if (!(error instanceof Error)) return 'takTerduga';
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z_0-9]{2,40}$/.test(error.code) ? error.code : '';
  return ['takTerduga', /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : '', code].filter(Boolean).join(' ');
}

export function catatGalat(program: Program, panggilan: string, error: unknown): void {
  const kode = error instanceof AppError ? error.code : kodeBug(error);
  const daftar = ingatan.get(program) ?? [];
  ingatan.set(program, [...daftar, { pada: new Date().toISOString(), panggilan, kode }].slice(-TERBANYAK));
}

export const galatTerakhir = (program: Program): readonly GalatTerakhir[] => ingatan.get(program) ?? [];
