import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bacaTerbatas } from './bacaTerbatas';
import { ambilSewa, lepasSewa, penjagaSewa } from './sewa';
import { namaSementara, tulisAman, ulangi, type Langkah } from './tulisAman';
import { isVektor, type Vektor } from './vektor';

/** The named document in a shared folder, and the small file beside the pieces that says what it holds. */

const KETERANGAN = 'utama.json';
/** A vector of a thousand sessions is below 100 KB. */
const TERBESAR = 8 * 1024 * 1024;

export interface KeteranganUtama {
  readonly dokumenId: string;
  readonly skema: number;
  /** What the document looked like then; anything else was put there by somebody else. */
  readonly cap: string;
  readonly vektor: Vektor;
  /** Pieces of each session that are contained, up to this number. */
  readonly potongan: Readonly<Record<string, number>>;
  readonly oleh: string;
  /** ISO UTC, of the PC that wrote it. */
  readonly pada: string;
}

/** Size, time and head of a file: says cheaply whether it is the one we know. '' = there is none. */
export function capBerkas(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
  try {
    const { size, mtimeMs } = statSync(path);
    const head = Buffer.alloc(4096);
    const length = readSync(file, head, 0, head.length, 0);
    const hash = createHash('sha256').update(head.subarray(0, length)).digest('hex').slice(0, 16);
    return `${size}-${Math.floor(mtimeMs)}-${hash}`;
  } finally {
    closeSync(file);
  }
}

export function bacaKeterangan(folder: string): KeteranganUtama | null {
  try {
    const one = JSON.parse(bacaTerbatas(join(folder, KETERANGAN), TERBESAR).toString('utf8')) as KeteranganUtama;
    const whole =
      typeof one.dokumenId === 'string' &&
      typeof one.cap === 'string' &&
      Number.isInteger(one.skema) &&
      isVektor(one.vektor) &&
      isHitungan(one.potongan);
    return whole ? { ...one, oleh: String(one.oleh), pada: String(one.pada) } : null;
  } catch {
    // Not there, or of another making: the document itself is read then.
    return null;
  }
}

const isHitungan = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((urut) => Number.isSafeInteger(urut));

export interface Penyegaran {
  /** A whole new document, on this PC. */
  readonly sumber: string;
  /** What the document must still look like. */
  readonly cap: string;
  readonly keterangan: Omit<KeteranganUtama, 'cap'>;
}

/** `berubah`: the document is another by now, read it first; `disewa`: somebody else is at it. */
export type HasilSegar = { readonly hasil: 'segar'; readonly cap: string } | { readonly hasil: 'berubah' | 'disewa' };

/**
 * Brings the document up to date as a whole: temporary name beside it, fsync, the old one kept as `.bak`, rename over, read
 * back. Two that do it at once cannot lose anything: each holds all that the document held, and the pieces stay.
 */
export function segarkanUtama(
  path: string,
  folder: string,
  sesi: string,
  { sumber, cap, keterangan }: Penyegaran,
  langkah: Langkah,
): HasilSegar {
  if (!ambilSewa(folder, sesi, keterangan.oleh)) return { hasil: 'disewa' };
  const sementara = join(dirname(path), namaSementara(sesi, basename(path)));
  const jaga = penjagaSewa(folder, sesi);
  try {
    if (capBerkas(path) !== cap) return { hasil: 'berubah' };
    langkah('salin utama');
    salinIsi(sumber, sementara, jaga);
    langkah('cadangan utama');
    if (existsSync(path)) simpanLama(path, sesi, jaga);
    if (capBerkas(path) !== cap) return { hasil: 'berubah' };
    langkah('ganti nama utama');
    ulangi(() => renameSync(sementara, path));
    langkah('baca ulang utama');
    if (sidik(path, jaga) !== sidik(sumber, jaga)) throw new Error('the document did not come back as it was written');
    const baru = capBerkas(path);
    langkah('keterangan utama');
    const isi: KeteranganUtama = { ...keterangan, cap: baru };
    tulisAman(folder, KETERANGAN, Buffer.from(JSON.stringify(isi), 'utf8'), sesi, () => undefined);
    return { hasil: 'segar', cap: baru };
  } finally {
    rmSync(sementara, { force: true });
    lepasSewa(folder, sesi);
  }
}

const BALOK = 256 * 1024;

/**
 * Bytes and nothing else, on the disk of the other side when it returns: the copy of the system also wants to set modes and
 * to copy within the server, which some shares answer with an error.
 */
function salinIsi(dari: string, ke: string, jaga: () => void): void {
  const asal = openSync(dari, 'r');
  try {
    const tujuan = openSync(ke, 'w');
    try {
      const balok = Buffer.alloc(BALOK);
      for (let isi = readSync(asal, balok); isi > 0; isi = readSync(asal, balok)) {
        for (let at = 0; at < isi;) at += writeSync(tujuan, balok, at, isi - at);
        jaga();
      }
      fsyncSync(tujuan);
    } finally {
      closeSync(tujuan);
    }
  } finally {
    closeSync(asal);
  }
}

/** SHA-256 of a whole file, block by block. */
function sidik(path: string, jaga: () => void): string {
  const file = ulangi(() => openSync(path, 'r'));
  try {
    const hash = createHash('sha256');
    const balok = Buffer.alloc(BALOK);
    for (let isi = readSync(file, balok); isi > 0; isi = readSync(file, balok)) {
      hash.update(balok.subarray(0, isi));
      jaga();
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** The document as it was becomes `.bak`, whole: a link where the disk knows them, else a copy. */
function simpanLama(path: string, sesi: string, jaga: () => void): void {
  const sementara = join(dirname(path), namaSementara(sesi, `${basename(path)}.bak`));
  try {
    rmSync(sementara, { force: true });
    try {
      linkSync(path, sementara);
    } catch {
      salinIsi(path, sementara, jaga);
    }
    ulangi(() => renameSync(sementara, `${path}.bak`));
  } finally {
    rmSync(sementara, { force: true });
  }
}
