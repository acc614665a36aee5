import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bacaTerbatas } from './bacaTerbatas';

/** One open window, said by a small file in the shared folder that it writes again every few seconds. */
export interface Hadir {
  readonly sesi: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly pc: string;
  readonly versi: string;
  /** Counts up with every writing. */
  readonly detak: number;
  readonly sedang: { readonly tabel: string; readonly id: string; readonly nama: string } | null;
}

/** How often a window says that it is there; how long its word holds. Times are those of the folder's own clock. */
export const DETAK_MS = 10_000;
const BERLAKU_MS = 35_000;
/** A file left by a crash may be cleared away by anybody. */
const BASI_MS = 24 * 3_600_000;
const TERBESAR = 8 * 1024;
const TEKS_TERPANJANG = 300;

export const namaHadir = (sesi: string): string => `hadir-${sesi}.json`;
export const isNamaHadir = (nama: string): boolean => /^hadir-[0-9a-z]{4,40}\.json$/.test(nama);

export type Kehadiran = { readonly keadaan: 'ada'; readonly hadir: Hadir } | { readonly keadaan: 'basi' | 'tidak' };

/** `jamFolder` = time of the folder's clock in ms: that of the reader's own presence file. */
export function bacaHadir(folder: string, nama: string, jamFolder: number): Kehadiran {
  try {
    const path = join(folder, nama);
    const { mtimeMs } = statSync(path);
    const usia = jamFolder - mtimeMs;
    if (usia > BASI_MS) return { keadaan: 'basi' };
    if (usia > BERLAKU_MS) return { keadaan: 'tidak' };
    const hadir = periksa(JSON.parse(bacaTerbatas(path, TERBESAR).toString('utf8')));
    return hadir && namaHadir(hadir.sesi) === nama ? { keadaan: 'ada', hadir } : { keadaan: 'tidak' };
  } catch {
    // Being written, or gone: the next look finds it.
    return { keadaan: 'tidak' };
  }
}

const teks = (value: unknown): string => (typeof value === 'string' ? value.slice(0, TEKS_TERPANJANG) : '');

function periksa(value: unknown): Hadir | null {
  if (typeof value !== 'object' || value === null) return null;
  const one = value as Record<string, unknown>;
  if (typeof one['sesi'] !== 'string' || typeof one['nama'] !== 'string') return null;
  const sedang = one['sedang'] as Record<string, unknown> | null;
  return {
    sesi: one['sesi'],
    nama: teks(one['nama']),
    jabatan: teks(one['jabatan']),
    pc: teks(one['pc']),
    versi: teks(one['versi']),
    detak: typeof one['detak'] === 'number' ? one['detak'] : 0,
    sedang:
      typeof sedang === 'object' && sedang !== null
        ? { tabel: teks(sedang['tabel']), id: teks(sedang['id']), nama: teks(sedang['nama']) }
        : null,
  };
}
