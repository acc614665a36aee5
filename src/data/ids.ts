import { createHash, randomBytes } from 'node:crypto';
import type { Id, PegawaiId, PenugasanId, PerubahanId, SubKegiatanId, TugasId } from '../domain/ids';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Random id: 20 letters of base 32 = 100 bits; no two PCs will ever make the same. */
export function newId<T extends Id<string>>(): T {
  return Array.from(randomBytes(20), (byte) => ALPHABET[byte & 31]).join('') as T;
}

/** First `length` hex digits of the SHA-256 of a text. */
export const hashTeks = (teks: string, length = 24): string =>
  createHash('sha256').update(teks, 'utf8').digest('hex').slice(0, length);

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Two PCs that import the same budget line must meet on one row. `kunci` = key form of the code, or the name when the
 * source has no code.
 */
export const subKegiatanId = (dokumenId: string, tahun: number, kodeSubUnit: string, kunci: string): SubKegiatanId =>
  `sk-${hashTeks([dokumenId, tahun, kodeSubUnit, kunci].join('\n'))}` as SubKegiatanId;

/** One person has one share of a task, whoever gave it: giving it again revives the row. */
export const penugasanId = (tugasId: TugasId, pegawaiId: PegawaiId): PenugasanId =>
  `${tugasId}.${pegawaiId}` as PenugasanId;

/** Id of a command: sorts by time, unique per open session (hybrid logical clock). */
export const perubahanId = (jam: number, sesi: string): PerubahanId =>
  `${jam.toString(16).padStart(12, '0')}-${sesi}` as PerubahanId;

/** Milliseconds since 1970 inside a command id. */
export const jamPerubahan = (id: string): number => Number.parseInt(id.slice(0, 12), 16);

/** A SHA-256 fed in parts. */
export const jumlahHash = (): { update(teks: string): unknown; digest(sandi: 'hex'): string } => createHash('sha256');
