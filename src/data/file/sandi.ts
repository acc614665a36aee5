import { createCipheriv, createDecipheriv } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { AppError } from '../../api/errors';
import { fileError } from '../sqlite';
import { readHeader, replaceFile } from './berkas';
import { bukaKepala, kepalaBaru, nonce, PANJANG_KEPALA, type BiayaSandi, type KunciSandi } from './sandiKepala';

/**
 * Encrypted copies for sending (`.bagihabis-sandi`): the header of sandiKepala.ts, then the document in pieces, each
 * AES-256-GCM with the whole header as additional data and its tag behind it. One piece is in memory at a time.
 */
const TAG = 16;
const CARA = 'aes-256-gcm';

export const AKHIRAN_SANDI = '.bagihabis-sandi';

export interface PermintaanSandi {
  /** A whole document without side files; stays as it is. */
  readonly sumber: string;
  readonly tujuan: string;
  /** Beside `tujuan`: known to the caller, who removes it when this thread is ended in the middle. */
  readonly sementara?: string;
  readonly kataSandi: string;
  /** Cheaper only in tests. */
  readonly biaya?: BiayaSandi;
}

/** Writes the copy, then reads it back: what is sent can be opened. Returns its size in bytes. */
export function sandikan(
  { sumber, tujuan, sementara, kataSandi, biaya }: PermintaanSandi,
  progres: (bagian: number) => void = () => undefined,
): { readonly ukuran: number } {
  const kunci = kepalaBaru(kataSandi, biaya);
  replaceFile(
    tujuan,
    (temporary) => {
      denganBerkas(sumber, (masuk) => {
        const jumlah = fstatSync(masuk).size;
        const keluar = openSync(temporary, 'wx');
        try {
          tulisSemua(keluar, kunci.kepala);
          tulisPotongan(masuk, keluar, jumlah, kunci, (bagian) => progres(bagian * 0.8));
        } finally {
          closeSync(keluar);
        }
      });
      denganBerkas(temporary, (file) => bacaPotongan(file, kunci, tujuan, () => undefined));
    },
    false,
    sementara,
  );
  progres(1);
  return { ukuran: denganBerkas(tujuan, (file) => fstatSync(file).size) };
}

export interface PermintaanBukaSandi {
  readonly sumber: string;
  /** Where the readable document is put while somebody decides about it; must not exist. */
  readonly tujuan: string;
  readonly kataSandi: string;
}

/**
 * Decrypts. Throws `bukanBerkasBagiHabis`, `kataSandiSalah`, `sandiLebihBaru` or `sandiRusak`; nothing is left behind
 * then, and what stands at `tujuan` afterwards was verified to its end.
 */
export function bukaSandi(
  { sumber, tujuan, kataSandi }: PermintaanBukaSandi,
  progres: (bagian: number) => void = () => undefined,
): void {
  try {
    denganBerkas(sumber, (masuk) => {
      const kepala = Buffer.alloc(PANJANG_KEPALA);
      const kunci = bukaKepala(kepala.subarray(0, bacaPenuh(masuk, kepala, 0)), kataSandi, sumber);
      const keluar = openSync(tujuan, 'wx', 0o600);
      try {
        bacaPotongan(masuk, kunci, sumber, (isi, bagian) => {
          tulisSemua(keluar, isi);
          progres(bagian);
        });
      } finally {
        closeSync(keluar);
      }
    });
    refuseForeign(tujuan, sumber);
  } catch (error) {
    rmSync(tujuan, { force: true });
    throw fileError(error, sumber);
  }
}

function refuseForeign(tujuan: string, sumber: string): void {
  try {
    readHeader(tujuan);
  } catch (error) {
    throw new AppError('bukanBerkasBagiHabis', { path: sumber }, { cause: error });
  }
}

function denganBerkas<T>(path: string, work: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}

function tulisSemua(file: number, isi: Uint8Array): void {
  for (let at = 0; at < isi.length;) at += writeSync(file, isi, at);
}

/** Fills as much of the buffer as the file has from `mulai` on: a network drive may hand out less at a time. */
function bacaPenuh(file: number, isi: Buffer, mulai: number): number {
  let at = 0;
  while (at < isi.length) {
    const n = readSync(file, isi, at, isi.length - at, mulai + at);
    if (n === 0) break;
    at += n;
  }
  return at;
}

function tulisPotongan(
  masuk: number,
  keluar: number,
  jumlah: number,
  { kepala, kunci, potong }: KunciSandi,
  progres: (bagian: number) => void,
): void {
  const isi = Buffer.alloc(potong);
  const banyak = Math.max(1, Math.ceil(jumlah / potong));
  for (let n = 0; n < banyak; n++) {
    const panjang = bacaPenuh(masuk, isi, n * potong);
    const sandi = createCipheriv(CARA, kunci, nonce(kepala, n, n === banyak - 1)).setAAD(kepala);
    tulisSemua(keluar, sandi.update(isi.subarray(0, panjang)));
    sandi.final();
    tulisSemua(keluar, sandi.getAuthTag());
    progres((n + 1) / banyak);
  }
}

/** Hands every piece to `terima` after it was verified. Throws `sandiRusak`. */
function bacaPotongan(
  file: number,
  { kepala, kunci, potong }: KunciSandi,
  path: string,
  terima: (isi: Uint8Array, bagian: number) => void,
): void {
  const jumlah = fstatSync(file).size - PANJANG_KEPALA;
  const banyak = Math.max(1, Math.ceil(jumlah / (potong + TAG)));
  const isi = Buffer.alloc(potong + TAG);
  for (let n = 0; n < banyak; n++) {
    const panjang = bacaPenuh(file, isi, PANJANG_KEPALA + n * isi.length);
    if (panjang < TAG) throw new AppError('sandiRusak', { path });
    const buka = createDecipheriv(CARA, kunci, nonce(kepala, n, n === banyak - 1), { authTagLength: TAG });
    buka.setAAD(kepala).setAuthTag(isi.subarray(panjang - TAG, panjang));
    const terbuka = buka.update(isi.subarray(0, panjang - TAG));
    try {
      buka.final();
    } catch (error) {
      throw new AppError('sandiRusak', { path }, { cause: error });
    }
    terima(terbuka, (n + 1) / banyak);
  }
}
