import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../api/errors';
import { readHeader, replaceFile } from './berkas';
import { snapshotRing } from './cadangan';
import { catatanBersih, type CatatanBersih } from './catatanBersih';
import { buatFolder } from './folder';
import { berkasIsi } from './isiCadangan';
import { removeDatabase } from './salinanKerja';
import type { Kiriman } from '../gabung/sambung';
import { migrate } from '../migrations';
import { SKEMA } from '../schema';
import { connect, fileError } from '../sqlite';
import { kirimanRedaksi } from '../pribadi/kirimanRedaksi';
import { kosongkanSaja } from './kosongkanSaja';

const SISA = '.bersih-';

/** Older copies of a document on this computer that must lose what the document lost. */
export interface MintaBersih {
  /** Working copy of the open document: it knows the redactions. */
  readonly salinan: string;
  /** Folder of its snapshots. */
  readonly folder: string;
  /** The named document: its `.bak` is the state before the last publish. */
  readonly path: string;
  /** Shared: the named document is written by whoever comes first, and becomes the `.bak` of the one after. */
  readonly bersama: boolean;
}
/** The document has an older state beside it. */
export const adaBak = (path: string): boolean => existsSync(`${path}.bak`);

export interface HasilBersih {
  /** Snapshots and `.bak` that were written anew. */
  readonly dibersihkan: number;
  /** Damaged ones: nothing can be restored from them, their bytes would keep the data. */
  readonly dihapus: number;
  /** Could not be cleaned now (held by another program, a newer schema, a main file that still lacks it): tried again later. */
  readonly gagal: number;
}

/**
 * Every snapshot and the `.bak` is opened as a copy, brought to the present schema, blanked by the redactions (see
 * kosongkanSaja.ts) and put in the place of the old file by one rename; those that hold them, or were cleaned of them, are
 * left alone. For another thread: a ring of fifty snapshots of a large office takes a minute.
 */
export async function bersihkanSalinan(
  { salinan, folder, path, bersama }: MintaBersih,
  progres: (bagian: number) => void = () => undefined,
): Promise<HasilBersih> {
  const kiriman = await redaksiDari(salinan);
  const hasil = { dibersihkan: 0, dihapus: 0, gagal: 0 };
  if (kiriman.perubahan.length === 0) return hasil;
  buangSisa(folder);
  const catatan = catatanBersih(folder, kiriman);
  // Before the `.bak`: what replaces an unredacted document after this look makes a `.bak` that is not clean.
  if (bersama && !(await utamaTahu(path, folder, kiriman, catatan))) hasil.gagal += 1;
  const ring = snapshotRing(folder);
  const cadangan = ring.list().flatMap(({ id }) => ring.pathOf(id) ?? []);
  const bak = `${path}.bak`;
  const semua = existsSync(bak) ? [...cadangan, bak] : cadangan;
  for (const [n, satu] of semua.entries()) {
    const apa = await bersihkanSatu(satu, folder, kiriman, catatan);
    if (apa !== 'sudah') hasil[apa] += 1;
    progres((n + 1) / semua.length);
  }
  catatan.simpan([...semua, path]);
  return hasil;
}

/** Copies of a cleaning that was cut off hold what it was to take away. One document is open in one process only. */
function buangSisa(folder: string): void {
  for (const nama of existsSync(folder) ? readdirSync(folder) : [])
    if (nama.startsWith(SISA)) rmSync(join(folder, nama), { force: true });
}

async function redaksiDari(salinan: string): Promise<Kiriman> {
  const connection = connect(salinan, { readonly: true });
  try {
    return await kirimanRedaksi(connection.db);
  } finally {
    await connection.close();
  }
}

async function bersihkanSatu(
  berkas: string,
  folder: string,
  kiriman: Kiriman,
  catatan: CatatanBersih,
): Promise<keyof HasilBersih | 'sudah'> {
  const cadangan = dirname(berkas) === folder;
  try {
    if (catatan.sudah(berkas)) return 'sudah';
    if (readHeader(berkas).skema > SKEMA) return 'gagal';
    // SQLite opens nothing on a share: the `.bak` may lie there.
    const tahu = cadangan && (await sudahTahu(berkas, kiriman));
    const ditulis = !tahu && (await tulisBersih(berkas, tempatSalinan(folder), kiriman));
    if (ditulis && cadangan) rmSync(berkasIsi(berkas), { force: true });
    catatan.catat(berkas);
    return ditulis ? 'dibersihkan' : 'sudah';
  } catch (error) {
    const known = fileError(error, berkas);
    const rusak = known instanceof AppError && (known.code === 'berkasRusak' || known.code === 'bukanBerkasBagiHabis');
    return rusak ? buang(berkas, cadangan) : 'gagal';
  }
}

const tempatSalinan = (folder: string): string => join(folder, `${SISA}${randomBytes(6).toString('hex')}`);

/** The shared document holds every redaction by now; false also where it cannot be read. */
async function utamaTahu(path: string, folder: string, kiriman: Kiriman, catatan: CatatanBersih): Promise<boolean> {
  if (catatan.sudah(path)) return true;
  const salinan = tempatSalinan(folder);
  try {
    buatFolder(folder);
    copyFileSync(path, salinan);
    const tahu = await sudahTahu(salinan, kiriman);
    if (tahu) catatan.catat(path);
    return tahu;
  } catch {
    return false;
  } finally {
    removeDatabase(salinan);
  }
}

/** It holds every redaction, so nothing has to be written. */
async function sudahTahu(berkas: string, { perubahan }: Kiriman): Promise<boolean> {
  const connection = connect(berkas, { readonly: true });
  try {
    const ada = await connection.db.selectFrom('perubahan').select('id').where('jenis', '=', 'redaksi').execute();
    const ids = new Set(ada.map(({ id }) => id));
    return perubahan.every(({ id }) => ids.has(id));
  } finally {
    await connection.close();
  }
}

/** False when nothing had to be blanked. `salinan` is a place beside the snapshots, free again afterwards. */
async function tulisBersih(berkas: string, salinan: string, kiriman: Kiriman): Promise<boolean> {
  try {
    buatFolder(dirname(salinan));
    copyFileSync(berkas, salinan);
    const connection = connect(salinan);
    try {
      if (connection.raw.pragma('quick_check(1)', { simple: true }) !== 'ok')
        throw new AppError('berkasRusak', { path: berkas });
      if (await sudahTahu(salinan, kiriman)) return false;
      migrate(connection);
      if (!(await kosongkanSaja(connection, kiriman))) return false;
      replaceFile(berkas, (temporary) => void connection.raw.prepare('VACUUM INTO ?').run(temporary), false);
    } finally {
      await connection.close();
    }
  } finally {
    removeDatabase(salinan);
  }
  return true;
}

function buang(berkas: string, cadangan: boolean): 'dihapus' | 'gagal' {
  try {
    rmSync(berkas, { force: true });
    if (cadangan) rmSync(berkasIsi(berkas), { force: true });
    return 'dihapus';
  } catch {
    return 'gagal';
  }
}
