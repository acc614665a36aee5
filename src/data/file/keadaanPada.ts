import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../api/errors';
import type { PerubahanId } from '../../domain/ids';
import type { Lampau } from '../../domain/riwayat';
import { bangunUlang } from '../gabung/bangunUlang';
import { jamPerubahan } from '../ids';
import { batasId } from '../saringRiwayat';
import type { Db } from '../schema';
import { connect, fileError, type Connection } from '../sqlite';
import { replaceFile, samePath } from './berkas';
import { openDokumen } from './bukaDokumen';
import type { Dokumen, Meja } from './dokumen';
import { buatFolder } from './folder';
import { prosesHidup } from './prosesHidup';
import { removeDatabase } from './salinanKerja';

/**
 * The office as it was: a throw-away copy of the working copy without the commands after a moment, every table made anew
 * from what is left of the log. Ids of commands sort by time and after everything their writer had seen, so what is left
 * is a state that some copy of the file really had, or would have had after a merge.
 */
export interface PermintaanKeadaan {
  /** The working copy. */
  readonly copy: string;
  /** Where the new file goes. */
  readonly target: string;
  /** Commands from this id on are left out. */
  readonly batas: string;
}

/** Everything up to and with this command. */
export const batasSesudah = (id: PerubahanId): string => `${id}!`;
/** Everything up to and with this millisecond. */
export const batasWaktu = (jam: number): string => batasId(jam + 1);

/** Writes the file at `target` (nothing may stand there) and says what it holds. `kemajuan` is told 0..1. */
export async function susunKeadaan(minta: PermintaanKeadaan, kemajuan?: (bagian: number) => void): Promise<Lampau> {
  const { copy, target, batas } = minta;
  try {
    const source = connect(copy, { readonly: true });
    try {
      source.raw.prepare('VACUUM INTO ?').run(target);
    } finally {
      await source.close();
    }
    const connection = connect(target);
    try {
      const lampau = await potong(connection.db, batas);
      await bangunUlang(connection.db, kemajuan);
      return lampau;
    } finally {
      await connection.close();
    }
  } catch (error) {
    removeDatabase(target);
    throw fileError(error, target);
  }
}

async function potong(db: Db, batas: string): Promise<Lampau> {
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('log').where('perubahan', '>=', batas).execute();
    const gone = await tx.deleteFrom('perubahan').where('id', '>=', batas).executeTakeFirst();
    const last = await tx
      .selectFrom('perubahan')
      .select(['id', 'label'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) throw new AppError('tidakDitemukan', { apa: 'Perubahan sebelum saat itu' });
    const waktu = new Date(jamPerubahan(last.id)).toISOString();
    return { waktu, label: last.label, sesudahnya: Number(gone.numDeletedRows) };
  });
}

/** The same as a document of its own, without side files and without the room of what is gone. */
export async function simpanKeadaan(
  { copy, target, batas }: PermintaanKeadaan,
  userDataDir: string,
  kemajuan?: (bagian: number) => void,
): Promise<Lampau> {
  const folder = join(userDataDir, 'kerja');
  buatFolder(folder);
  // The name under which left-overs of a crash are found and removed (bacaArsip.ts).
  const temporary = join(folder, `baca-${randomBytes(6).toString('hex')}.bagihabis`);
  const lampau = await susunKeadaan({ copy, target: temporary, batas }, kemajuan);
  let connection: Connection | null = null;
  try {
    const { raw } = (connection = connect(temporary));
    replaceFile(target, (beside) => void raw.prepare('VACUUM INTO ?').run(beside), false);
    return lampau;
  } finally {
    await connection?.close();
    removeDatabase(temporary);
  }
}

const FOLDER = 'lampau';

/** A folder of its own for one look at the past; its name says which process it belongs to. */
export function folderLampau(userDataDir: string): string {
  const folder = join(userDataDir, FOLDER, `${process.pid}-${randomBytes(6).toString('hex')}`);
  buatFolder(folder);
  return folder;
}

export const berkasLampau = (folder: string): string => join(folder, 'Keadaan.bagihabis');

export function hapusFolderLampau(folder: string): void {
  // What a virus scanner holds open goes at the next start.
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Looks at the past hold names and NIP: those of a program that ended without going back do not stay. */
export function bersihkanLampau(userDataDir: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(join(userDataDir, FOLDER));
  } catch {
    return;
  }
  for (const name of names) {
    const pid = Number(/^(\d+)-[0-9a-f]{12}$/.exec(name)?.[1] ?? 0);
    if (pid > 0 && (pid === process.pid || !prosesHidup(pid))) hapusFolderLampau(join(userDataDir, FOLDER, name));
  }
}

/**
 * Opens such a file in the place of the document `asal`: it carries that name, refuses every write, publishes nothing, and
 * takes its folder along when it is closed.
 */
export async function bukaKeadaan(
  meja: Meja,
  asal: Pick<Dokumen, 'path' | 'cadangan'>,
  folder: string,
  lampau: Lampau,
): Promise<Dokumen> {
  const isi = await openDokumen({ ...meja, userDataDir: folder }, berkasLampau(folder));
  const { path, cadangan } = asal;
  const refuse = (): Promise<never> => Promise.reject(new AppError('hanyaBaca', { path }));
  const nothing = (): undefined => undefined;
  return {
    ...isi,
    path,
    cadangan,
    lampau,
    hanyaBaca: true,
    // Nobody exchanges anything with the past, wherever the user's folder lies.
    bersama: false,
    aliran: [],
    bagikan() {
      throw new AppError('hanyaBaca', { path });
    },
    get penulis() {
      return isi.penulis;
    },
    write: refuse,
    sambung: refuse,
    bangunUlang: refuse,
    dirty: () => false,
    publish: nothing,
    publishBy: () => Promise.resolve(),
    snapshot: nothing,
    snapshotBy: () => Promise.resolve(),
    saveCopy(target) {
      if (samePath(target, path)) throw new AppError('hanyaBaca', { path });
      isi.saveCopy(target);
    },
    async close() {
      try {
        await isi.close();
      } finally {
        hapusFolderLampau(folder);
      }
    },
  };
}
