import { createHash, createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../api/errors';

/**
 * Header of an encrypted copy, 96 bytes, numbers big-endian; the whole of it is authenticated with every piece:
 *
 * | at | bytes | what |
 * |---|---|---|
 * | 0 | 15 | `BAGIHABIS-SANDI` |
 * | 15 | 1 | version, 1 |
 * | 16 | 1 | scrypt log2(N) |
 * | 17 | 1 | scrypt r |
 * | 18 | 1 | scrypt p |
 * | 19 | 1 | 0 |
 * | 20 | 4 | plain bytes in a piece |
 * | 24 | 32 | salt of scrypt |
 * | 56 | 7 | prefix of every nonce |
 * | 63 | 1 | 0 |
 * | 64 | 16 | SHA-256 of bytes 0..63, cut: tells a damaged header from a wrong password |
 * | 80 | 16 | HMAC-SHA-256 of bytes 0..79 by the second half of the key, cut: the password is right |
 */
export const PANJANG_KEPALA = 96;
export const TANDA_SANDI = 'BAGIHABIS-SANDI';
const VERSI = 1;
const SALT = 24;
const PREFIX = 56;
const SIDIK = 64;
const BUKTI = 80;

/**
 * 128 MB for half a second: a PC with 4 GB does that beside the open window, and each guess of a stranger costs as much.
 * N=2^18 would need 256 MB at the side of a 32-bit driver and a browser, for one bit more.
 */
export const BIAYA_SANDI = { log2N: 17, r: 8, p: 1 } as const;
/** More than this in a header is an attack on the memory of the PC that opens it. */
const LOG2N = { min: 10, max: 18 } as const;
const UKURAN_POTONG = 256 * 1024;

export interface BiayaSandi {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** What opens the pieces of one copy. */
export interface KunciSandi {
  readonly kepala: Buffer;
  readonly kunci: Buffer;
  readonly potong: number;
}

/** The same letters typed on another PC are the same bytes. */
const byteKataSandi = (kataSandi: string): Buffer => Buffer.from(kataSandi.normalize('NFKC'), 'utf8');

function turunkan(kataSandi: string, salt: Buffer, { log2N, r, p }: BiayaSandi): Buffer {
  const N = 2 ** log2N;
  return scryptSync(byteKataSandi(kataSandi), salt, 64, { N, r, p, maxmem: 256 * N * r });
}

const sidik = (kepala: Buffer): Buffer => createHash('sha256').update(kepala.subarray(0, SIDIK)).digest();
const bukti = (kepala: Buffer, kunci: Buffer): Buffer =>
  createHmac('sha256', kunci).update(kepala.subarray(0, BUKTI)).digest();
const sama = (kepala: Buffer, at: number, wanted: Buffer): boolean =>
  timingSafeEqual(kepala.subarray(at, at + 16), wanted.subarray(0, 16));

/** A new header with a salt of its own, and its key. */
export function kepalaBaru(kataSandi: string, biaya: BiayaSandi = BIAYA_SANDI, potong = UKURAN_POTONG): KunciSandi {
  const kepala = Buffer.alloc(PANJANG_KEPALA);
  kepala.write(TANDA_SANDI, 0, 'latin1');
  kepala.writeUInt8(VERSI, 15);
  kepala.writeUInt8(biaya.log2N, 16);
  kepala.writeUInt8(biaya.r, 17);
  kepala.writeUInt8(biaya.p, 18);
  kepala.writeUInt32BE(potong, 20);
  randomBytes(32).copy(kepala, SALT);
  randomBytes(7).copy(kepala, PREFIX);
  sidik(kepala).copy(kepala, SIDIK, 0, 16);
  const kunci = turunkan(kataSandi, kepala.subarray(SALT, SALT + 32), biaya);
  bukti(kepala, kunci.subarray(32)).copy(kepala, BUKTI, 0, 16);
  return { kepala, kunci: kunci.subarray(0, 32), potong };
}

export const adalahSandi = (awal: Buffer): boolean =>
  awal.length >= TANDA_SANDI.length && awal.toString('latin1', 0, TANDA_SANDI.length) === TANDA_SANDI;

/**
 * Throws `bukanBerkasBagiHabis` (no encrypted copy), `sandiLebihBaru`, `sandiRusak` (header changed or cut) or
 * `kataSandiSalah`. Nothing in the header can make this PC spend more than 256 MB.
 */
export function bukaKepala(kepala: Buffer, kataSandi: string, path: string): KunciSandi {
  if (!adalahSandi(kepala)) throw new AppError('bukanBerkasBagiHabis', { path });
  if (kepala.length < PANJANG_KEPALA) throw new AppError('sandiRusak', { path });
  if (!sama(kepala, SIDIK, sidik(kepala))) throw new AppError('sandiRusak', { path });
  if (kepala.readUInt8(15) > VERSI) throw new AppError('sandiLebihBaru', { path });
  const biaya = { log2N: kepala.readUInt8(16), r: kepala.readUInt8(17), p: kepala.readUInt8(18) };
  const potong = kepala.readUInt32BE(20);
  const masukAkal =
    biaya.log2N >= LOG2N.min && biaya.log2N <= LOG2N.max && biaya.r === 8 && biaya.p >= 1 && biaya.p <= 4;
  if (!masukAkal || potong < 16 || potong > 4 * 1024 * 1024) throw new AppError('sandiRusak', { path });
  const kunci = turunkan(kataSandi, kepala.subarray(SALT, SALT + 32), biaya);
  if (!sama(kepala, BUKTI, bukti(kepala, kunci.subarray(32)))) throw new AppError('kataSandiSalah', { path });
  return { kepala, kunci: kunci.subarray(0, 32), potong };
}

/** Nonce of piece `n`: prefix, counter, and 1 for the last one, so that pieces cannot be cut off, swapped or repeated. */
export function nonce(kepala: Buffer, n: number, terakhir: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  kepala.copy(bytes, 0, PREFIX, PREFIX + 7);
  bytes.writeUInt32BE(n, 7);
  bytes.writeUInt8(terakhir ? 1 : 0, 11);
  return bytes;
}
