import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buatFolder } from './folder';

/**
 * What this PC remembers of documents it has opened: which document lies at a path (a damaged file may no longer say so
 * itself), and what its last thorough check found. A convenience: a broken file starts anew.
 */
export interface HasilDiingat {
  /** Instant, ISO UTC. */
  readonly waktu: string;
  readonly temuan: number;
}
interface Ingatan {
  readonly path: Readonly<Record<string, string>>;
  readonly periksa: Readonly<Record<string, HasilDiingat>>;
}

const nama = (userDataDir: string): string => join(userDataDir, 'dokumen-dikenal.json');
/** Paths a PC meets in a year; older ones are forgotten. */
const TERBANYAK = 200;

const isObjek = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function baca(userDataDir: string): Ingatan {
  try {
    const raw = JSON.parse(readFileSync(nama(userDataDir), 'utf8')) as unknown;
    const bagian = (kunci: string): [string, unknown][] =>
      isObjek(raw) && isObjek(raw[kunci]) ? Object.entries(raw[kunci]) : [];
    return {
      path: Object.fromEntries(bagian('path').filter((one): one is [string, string] => typeof one[1] === 'string')),
      periksa: Object.fromEntries(
        bagian('periksa').flatMap(([id, hasil]) =>
          isObjek(hasil) && typeof hasil['waktu'] === 'string' && typeof hasil['temuan'] === 'number'
            ? [[id, { waktu: hasil['waktu'], temuan: hasil['temuan'] }] as const]
            : [],
        ),
      ),
    };
  } catch {
    return { path: {}, periksa: {} };
  }
}

function tulis(userDataDir: string, ingatan: Ingatan): void {
  buatFolder(userDataDir);
  const path = nama(userDataDir);
  writeFileSync(`${path}.tmp`, JSON.stringify(ingatan, null, 2));
  renameSync(`${path}.tmp`, path);
}

const terbaru = <T>(map: Readonly<Record<string, T>>, kunci: string, nilai: T): Record<string, T> =>
  Object.fromEntries(
    [[kunci, nilai] as const, ...Object.entries(map).filter(([k]) => k !== kunci)].slice(0, TERBANYAK),
  );

/** Throws what the file system says; the caller decides that a lost convenience is no failure. */
export function ingatDokumen(userDataDir: string, path: string, dokumenId: string): void {
  const kini = baca(userDataDir);
  if (kini.path[resolve(path)] === dokumenId) return;
  tulis(userDataDir, { ...kini, path: terbaru(kini.path, resolve(path), dokumenId) });
}

export const dokumenDiPath = (userDataDir: string, path: string): string | null =>
  baca(userDataDir).path[resolve(path)] ?? null;

export function ingatPeriksa(userDataDir: string, dokumenId: string, hasil: HasilDiingat): void {
  const kini = baca(userDataDir);
  tulis(userDataDir, { ...kini, periksa: terbaru(kini.periksa, dokumenId, hasil) });
}

export const periksaTerakhir = (userDataDir: string, dokumenId: string): HasilDiingat | null =>
  baca(userDataDir).periksa[dokumenId] ?? null;
