import { z } from 'zod';
import type { Id } from '../domain/ids';

/** Building blocks of the inputs. Bounds are wide enough for real offices and narrow enough to stop nonsense. */
export const none = z.undefined();

/** No control characters and no half letters: SQLite and JSON do not keep them alike, so the log would name another row. */
const ID = /^[^\p{Cc}\p{Cs}]{1,120}$/u;
export const id = <Name extends string>() => z.custom<Id<Name>>((v) => typeof v === 'string' && ID.test(v), 'id');

export const text = (max = 500) => z.string().trim().max(max);

export const requiredText = (max = 500) => text(max).min(1, 'wajib diisi');

export const path = z.string().min(1).max(4096);

export const tanggal = z.iso.date({ error: 'bukan tanggal yang ada' });

export const jobId = z.string().min(1).max(64);

export const page = { offset: z.int().min(0), limit: z.int().min(1).max(1000) };

export const whole = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
