import { returns } from '../contract';
import * as s from '../sandiInputs';
import type { Sesi } from '../views';

/** Copies for sending that only a password opens. */
export const sandiCalls = {
  /** `ukuran` in bytes; null = the user cancelled. */
  saveSandi: returns<{ readonly path: string; readonly ukuran: number } | null>()(s.simpanSandi),
  /**
   * Puts the document inside where the user says and opens it; null = cancelled. Fails with `kataSandiSalah`, `sandiRusak`
   * or `sandiLebihBaru`.
   */
  openSandi: returns<Sesi | null>()(s.bukaSandi),
} as const;
