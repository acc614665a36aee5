import { z } from 'zod';
import { LEAST_SANDI, MOST_SANDI } from '../domain/kataSandi';
import { jobId, path } from './inputs';

export const SANDI_TERPENDEK = LEAST_SANDI;

/** A null path asks. Spaces count; the text is not trimmed. */
export const simpanSandi = z.object({
  path: path.nullable(),
  kataSandi: z.string().min(LEAST_SANDI).max(MOST_SANDI),
  jobId,
});

/** `path`: the encrypted copy; `ke`: where the readable document is put, null asks, never over a file. */
export const bukaSandi = z.object({
  path,
  kataSandi: z.string().min(1).max(MOST_SANDI),
  ke: path.nullable(),
  jobId,
});
