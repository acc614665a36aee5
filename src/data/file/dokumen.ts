import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../api/errors';
import type { Pengguna } from '../../domain/berkas';
import type { OpdId, PerubahanId } from '../../domain/ids';
import type { Lampau } from '../../domain/riwayat';
import { bangunUlang, type BangunUlang } from '../gabung/bangunUlang';
import { sambung, type Kiriman, type Sambungan } from '../gabung/sambung';
import { writeCommand, type CommandKind, type Penulis, type Written } from '../commands';
import { fileError } from '../sqlite';
import type { Db, Tx } from '../schema';
import { replaceFile } from './berkas';
import { folderPerubahan } from '../bersama/folderBersama';
import { buatFolder } from './folder';
import { snapshotRing, type SebabCadangan, type SnapshotRing } from './cadangan';
import { documentRow, snapshotFolder, type OpenedCopy, type Pemulihan } from './salinanKerja';
import { copyPath, writeMark } from './tanda';
import { digantiPihakLain, publishFrom, type Terbitan } from './terbit';

/** Where and by whom a document is worked on. */
export interface Meja {
  readonly userDataDir: string;
  readonly pengguna: Pengguna;
  /** Name of this computer. */
  readonly pc: string;
}

/**
 * An open document. What the user named (`path`) is a file; SQLite works on a copy in the user's folder, published by
 * `publish()` as a whole. All writes go through `write` (one call = one command). What it promises and what it does stand in one
 * file: the mark, the fingerprint and the running publish are known here alone.
 */
export interface Dokumen {
  readonly path: string;
  /** The working copy, for another thread that reads it on a connection of its own (bacaSalinan). */
  readonly salinan: string;
  readonly db: Db;
  readonly dokumenId: string;
  readonly opdId: OpdId;
  readonly tahun: number;
  readonly hanyaBaca: boolean;
  /** Others may work on it at the same time: the copy stays on this PC and is exchanged by pieces, not published. */
  readonly bersama: boolean;
  /** Sessions before this one that worked on the shared copy. */
  readonly aliran: readonly string[];
  /** Commands the shared folder lacked when it was last known. */
  readonly belumTerkirim: number;
  catatBelum(jumlah: number): void;
  /** From now on shared: publishes once more, then makes the folder of changes. Throws AppError when it cannot. */
  bagikan(): void;
  /** The office as it was, in the place of the document: see keadaanPada.ts. */
  readonly lampau?: Lampau;
  readonly penulis: Penulis;
  /** Another person works at this PC from now on. */
  setPengguna(pengguna: Pengguna): void;
  readonly cadangan: SnapshotRing;
  /** Work found in a left-over working copy (crash) that was carried on, or kept aside as a snapshot. */
  readonly dipulihkan: Pemulihan;
  write<T>(label: string, work: (tx: Tx, id: PerubahanId) => Promise<T>, kind?: CommandKind): Promise<Written<T>>;
  /** Takes over commands of another copy of this document; writes no command of its own. */
  sambung(kiriman: Kiriman): Promise<Sambungan>;
  /** Makes all tables anew from the log; writes no command. */
  bangunUlang(kemajuan?: (bagian: number) => void): Promise<BangunUlang>;
  /** True when the working copy holds commands the named document lacks. */
  dirty(): boolean;
  /** Writes the named document; keeps the old one as `.bak`. Throws AppError and loses nothing when it cannot. */
  publish(): void;
  /** The same where `run` wants it (another thread); commands may be written meanwhile and are published next time. */
  publishBy(run: (task: Terbitan) => Promise<string>): Promise<void>;
  /** The named document as it stands there now (its fingerprint) is contained in this copy and may be replaced. */
  akuiDasar(sidik: string): void;
  saveCopy(path: string): void;
  snapshot(sebab: SebabCadangan): void;
  /** The snapshot of the hour where `run` wants it; nothing while the newest is younger. */
  snapshotBy(run: (task: { copy: string; folder: string }) => Promise<unknown>): Promise<void>;
  /** quick_check of the working copy: 'ok' or SQLite's words. */
  integrity(): string;
  /** Publishes what is left (unless that fails: then the working copy stays for the next start) and closes. */
  close(): Promise<void>;
}

export const penulisOf = (meja: Meja): Penulis => ({
  ...meja.pengguna,
  pc: meja.pc,
  sesi: randomBytes(5).toString('hex'),
});

/** Runs it; the error as an AppError or bug, null when it went well. */
function attempt(work: () => void, path: string): Error | null {
  try {
    work();
    return null;
  } catch (error) {
    const known = fileError(error, path);
    return known instanceof Error ? known : new Error(String(known));
  }
}

/** The document over an opened working copy; `release` gives the locks back. */
export function makeDokumen(
  meja: Meja,
  path: string,
  folder: string,
  opened: OpenedCopy,
  release: () => void,
  shared = false,
): Dokumen {
  const { connection, hanyaBaca, dipulihkan } = opened;
  const row = documentRow(connection);
  let penulis = penulisOf(meja);
  const cadangan = snapshotRing(snapshotFolder(meja.userDataDir, row.dokumen_id));
  let { dasar, kotor } = opened;
  let bersama = shared;
  let belumTerkirim = opened.belum ?? 0;
  const markShared = (tertutup: boolean): void =>
    writeMark(folder, {
      path,
      dasar: '',
      kotor: false,
      bersama: true,
      dokumenId: row.dokumen_id,
      aliran: [...new Set([...opened.aliran, penulis.sesi])],
      belum: belumTerkirim,
      tertutup,
    });
  if (bersama) markShared(false);
  const markDirty = (value: boolean): void => {
    if (kotor === value || bersama) return;
    kotor = value;
    writeMark(folder, { path, dasar, kotor });
  };
  const vacuumInto = (target: string): void => void connection.raw.prepare('VACUUM INTO ?').run(target);
  const publish = (): void => {
    if (!kotor || bersama) return;
    if (hanyaBaca) throw new AppError('hanyaBaca', { path });
    dasar = publishFrom(connection, { path, dasar });
    markDirty(false);
  };
  // A background publish that a command overlapped in any way leaves the mark.
  let commandsDone = 0;
  let commandsRunning = 0;
  let background: Promise<unknown> = Promise.resolve();
  /** Marked before the work, so that a crash between commit and mark cannot hide what it wrote. */
  const changing = async <T>(work: () => Promise<T>, wrote: (outcome: T) => boolean): Promise<T> => {
    if (hanyaBaca) throw new AppError('hanyaBaca', { path });
    const before = kotor;
    commandsRunning++;
    try {
      markDirty(true);
      const outcome = await work();
      if (!wrote(outcome)) markDirty(before);
      return outcome;
    } catch (error) {
      // A mark that cannot be taken back costs one more publish, nothing else.
      attempt(() => markDirty(before), path);
      throw fileError(error, path);
    } finally {
      commandsRunning--;
      commandsDone++;
    }
  };
  const publishBy: Dokumen['publishBy'] = async (run) => {
    if (!kotor || bersama) return;
    if (hanyaBaca) throw new AppError('hanyaBaca', { path });
    const before = commandsDone;
    const running = run({ copy: copyPath(folder), path, dasar });
    background = running.catch(() => undefined);
    const terbit = await running;
    // Shared meanwhile: the mark of a shared copy stands, and nothing is published any more.
    if (bersama) return;
    dasar = terbit;
    if (commandsRunning === 0 && commandsDone === before) markDirty(false);
    else writeMark(folder, { path, dasar, kotor });
  };
  return {
    path,
    salinan: copyPath(folder),
    db: connection.db,
    dokumenId: row.dokumen_id,
    opdId: row.opd_id as OpdId,
    tahun: row.tahun,
    hanyaBaca,
    get bersama() {
      return bersama;
    },
    aliran: opened.aliran,
    get belumTerkirim() {
      return belumTerkirim;
    },
    catatBelum(jumlah) {
      if (jumlah === belumTerkirim || !bersama) return;
      belumTerkirim = jumlah;
      // A hint for a start without the folder: what cannot be noted is found out again.
      attempt(() => markShared(false), folder);
    },
    bagikan() {
      if (bersama) return;
      if (hanyaBaca) throw new AppError('hanyaBaca', { path });
      publish();
      buatFolder(folderPerubahan(path));
      bersama = true;
      markShared(false);
    },
    get penulis() {
      return penulis;
    },
    setPengguna(pengguna) {
      penulis = { ...penulis, ...pengguna };
    },
    cadangan,
    dipulihkan,
    write: (label, work, kind) =>
      changing(
        () => writeCommand(connection.db, penulis, label, work, kind),
        ({ langkah }) => langkah !== null,
      ),
    sambung: (kiriman) =>
      changing(
        () => sambung(connection.db, kiriman),
        ({ perubahan }) => perubahan.length > 0,
      ),
    bangunUlang: (kemajuan) =>
      changing(
        () => bangunUlang(connection.db, kemajuan),
        () => true,
      ),
    dirty: () => kotor,
    publish,
    publishBy,
    akuiDasar(sidik) {
      if (bersama) return;
      dasar = sidik;
      writeMark(folder, { path, dasar, kotor });
    },
    saveCopy(target) {
      if (resolve(target) === path && !bersama) return publish();
      replaceFile(target, vacuumInto, false);
    },
    snapshot: (sebab) => void cadangan.take(connection, sebab),
    async snapshotBy(run) {
      if (!cadangan.due()) return;
      const running = run({ copy: copyPath(folder), folder: snapshotFolder(meja.userDataDir, row.dokumen_id) });
      background = running.catch(() => undefined);
      await running;
    },
    integrity: () => String(connection.raw.pragma('integrity_check(1)', { simple: true })),
    async close() {
      await background;
      const failed = hanyaBaca ? null : attempt(publish, path);
      // Whoever saved over our last save may lack what it held: the copy stays and is joined at the next start.
      if (!hanyaBaca && !kotor && !bersama && digantiPihakLain(path, dasar)) attempt(() => markDirty(true), folder);
      await connection.close();
      // What a virus scanner holds open is removed at the next start.
      if (bersama) attempt(() => markShared(true), folder);
      else if (!kotor) attempt(() => rmSync(folder, { recursive: true, force: true }), folder);
      release();
      if (failed) throw failed;
    },
  };
}
