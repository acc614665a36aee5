import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../api/errors';
import { denganArsip } from '../file/bacaArsip';
import { fingerprint, readHeader } from '../file/berkas';
import { removeDatabase } from '../file/salinanKerja';
import { kirimanSah } from '../gabung/kirimanSah';
import type { Kiriman } from '../gabung/sambung';
import { SKEMA } from '../schema';
import { connect } from '../sqlite';
import { capBerkas } from './berkasUtama';
import { kirimanDari, perubahanDiLuar } from './susunPotongan';
import { sesiDari, vektorDari, type Vektor } from './vektor';

/** A whole document that somebody else put there: what it holds, and what of it is missing here. */
export interface IsiUtama {
  readonly cap: string;
  readonly dokumenId: string;
  readonly vektor: Vektor;
  readonly kiriman: Kiriman;
}

/**
 * Reads a document beside the open one through a copy. Throws the file errors of AppError, `berkasLebihBaru` also where it
 * could be shown read-only: what a newer version wrote is not taken over.
 */
export async function bacaUtama(userDataDir: string, path: string, punya: Vektor): Promise<IsiUtama> {
  const cap = capBerkas(path);
  const { skema } = readHeader(path);
  if (skema > SKEMA) throw new AppError('berkasLebihBaru', { path, skema, dikenal: SKEMA });
  return denganArsip(userDataDir, path, async ({ db }, { dokumen_id: dokumenId }) => {
    const vektor = await vektorDari(db);
    const ids = await perubahanDiLuar(db, vektor, punya);
    const kiriman = await kirimanDari(db, ids);
    if (!kirimanSah(kiriman)) throw new AppError('berkasRusak', { path });
    return { cap, dokumenId, vektor, kiriman };
  });
}

/** The same for a document that is not shared, with the fingerprint by which its replacement is guarded. */
export async function bacaPihakLain(minta: {
  readonly userDataDir: string;
  readonly path: string;
  readonly punya: Vektor;
}): Promise<IsiUtama & { readonly sidik: string }> {
  const sidik = fingerprint(minta.path);
  return { sidik, ...(await bacaUtama(minta.userDataDir, minta.path, minta.punya)) };
}

/** A whole document made from the working copy, for the shared folder: what it holds is read from it. */
export async function susunUtama({ copy, ke }: { readonly copy: string; readonly ke: string }): Promise<Vektor> {
  removeDatabase(ke);
  const source = connect(copy, { readonly: true });
  try {
    source.raw.prepare('VACUUM INTO ?').run(ke);
  } finally {
    await source.close();
  }
  const made = connect(ke, { readonly: true });
  try {
    if (made.raw.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('berkasRusak', { path: ke });
    return await vektorDari(made.db);
  } finally {
    await made.close();
  }
}

export interface BerkasLain {
  readonly path: string;
  readonly cap: string;
  /** Commands it holds and the given vector does not. */
  readonly perubahan: readonly string[];
}

/**
 * Copies of the document that stand beside it under another name ("conflicted copy", "salinan", a PC's name). `dikenal` =
 * caps by path that were read before: their answer has not changed. One new copy is read at a time, so that no exchange
 * waits for a folder full of them; `lagi` = there are more.
 */
export async function cariBerkasLain(
  userDataDir: string,
  path: string,
  dokumenId: string,
  punya: Vektor,
  dikenal: Readonly<Record<string, string>>,
): Promise<{ ditemukan: BerkasLain[]; dilihat: Record<string, string>; lagi: boolean }> {
  const folder = dirname(path);
  const batang = basename(path).replace(/\.bagihabis$/i, '');
  const ditemukan: BerkasLain[] = [];
  const dilihat: Record<string, string> = {};
  let dibaca = false;
  let lagi = false;
  for (const nama of readdirSync(folder)) {
    if (nama === basename(path) || nama.startsWith('.') || !/\.bagihabis$/i.test(nama) || !nama.includes(batang))
      continue;
    const other = join(folder, nama);
    try {
      const cap = capBerkas(other);
      if (dikenal[other] !== cap && dibaca) {
        lagi = true;
        continue;
      }
      dilihat[other] = cap;
      if (dikenal[other] === cap) continue;
      dibaca = true;
      const isi = await bacaUtama(userDataDir, other, punya);
      if (isi.dokumenId === dokumenId)
        ditemukan.push({ path: other, cap, perubahan: isi.kiriman.perubahan.map(({ id }) => id) });
    } catch {
      // Being copied, or not a document: looked at again when it changes.
    }
  }
  return { ditemukan, dilihat, lagi };
}

/** Commands of a list that a vector lacks. */
export const belumAda = (perubahan: readonly string[], punya: Vektor): number =>
  perubahan.filter((id) => (punya[sesiDari(id)] ?? '') < id).length;
