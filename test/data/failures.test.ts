import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import Database from 'better-sqlite3';
import { createDokumen } from '../../src/data/file/buatDokumen';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import type { Dokumen } from '../../src/data/file/dokumen';
import { localStore } from '../../src/data/file/lokal';
import { compareWithLog } from '../../src/data/replay';
import { addRows, setRow } from '../../src/data/rows';
import { APPLICATION_ID } from '../../src/data/sqlite';
import { liveState, meja, newOffice, temporaryFolder } from './office';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const back of undo.splice(0).reverse()) await back();
});

const rename = (dokumen: Dokumen, nama: string) =>
  dokumen.write('ganti nama', (tx) => setRow(tx, 'bagian', 'b1', { nama }));
/** Fifty bagian: more than a nearly full disk takes. */
const grow = (dokumen: Dokumen, nama: string) =>
  dokumen.write('tumbuh', (tx) =>
    addRows(
      tx,
      'bagian',
      Array.from({ length: 50 }, (_, at) => ({
        id: `${nama}${at}`,
        nama: nama.repeat(400),
        kode_sub_unit: '',
        status: 'konsep',
        hari_kerja: null,
        urutan: `m${at}`,
      })),
    ),
  );

/** A folder on a small disk of its own; null where this user may not mount one. */
function smallDisk(megabytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  undo.push(() => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }));
  return folder;
}

/** Takes all room of the disk of `folder`; the call gives it back. */
function fill(folder: string): () => void {
  const ballast = join(folder, 'penuh');
  const block = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeFileSync(ballast, block, { flag: 'a' });
  } catch {
    return () => rmSync(ballast, { force: true });
  }
}

/** Makes writing into `folder` fail: no room on a disk of its own for root, no permission for others. */
function stopWriting(folder: string, disk: boolean): () => void {
  if (disk) return fill(folder);
  chmodSync(folder, 0o555);
  undo.push(() => chmodSync(folder, 0o755));
  return () => chmodSync(folder, 0o755);
}
const UNWRITABLE = { code: expect.stringMatching(/^(diskPenuh|berkasTidakDapatDitulis)$/) as string };

describe('no room or no permission where the document lies', () => {
  async function onDisk() {
    const disk = smallDisk(3);
    const made = await newOffice(temporaryFolder());
    const folder = disk ?? made.folder;
    await made.dokumen.close();
    const path = disk ? join(disk, 'Setda.bagihabis') : made.path;
    if (disk) copyFileSync(made.path, path);
    const desk = meja(join(temporaryFolder(), 'data'));
    const dokumen = await openDokumen(desk, path);
    undo.push(() => dokumen.close().catch(() => undefined));
    return { dokumen, folder, path, desk, disk: disk !== null };
  }

  test('publishing says so, leaves the document and its backup whole, and works again afterwards', async () => {
    const { dokumen, folder, path, disk } = await onDisk();
    await rename(dokumen, 'Hukum');
    dokumen.publish();
    const [before, backup] = [readFileSync(path), readFileSync(`${path}.bak`)];
    await rename(dokumen, 'Umum');
    const free = stopWriting(folder, disk);
    expect(() => dokumen.publish()).toThrow(expect.objectContaining(UNWRITABLE) as Error);
    expect(dokumen.dirty()).toBe(true);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readFileSync(`${path}.bak`).equals(backup)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('tmp'))).toEqual([]);
    expect(() => dokumen.saveCopy(join(folder, 'salinan.bagihabis'))).toThrow(
      expect.objectContaining(UNWRITABLE) as Error,
    );
    expect(existsSync(join(folder, 'salinan.bagihabis'))).toBe(false);
    free();
    dokumen.publish();
    expect(dokumen.dirty()).toBe(false);
    expect(readFileSync(`${path}.bak`).equals(before)).toBe(true);
  });

  test('a new document is not begun there', async () => {
    const disk = smallDisk(1);
    const folder = disk ?? temporaryFolder();
    stopWriting(folder, disk !== null);
    const path = join(folder, 'Baru.bagihabis');
    const desk = meja(join(temporaryFolder(), 'data'));
    await expect(createDokumen(desk, path, { tahun: 2026 }, () => Promise.resolve())).rejects.toMatchObject({
      ...UNWRITABLE,
      detail: { path },
    });
    expect(existsSync(path)).toBe(false);
  });

  test('a place that can only be read: the document opens read-only and every write is refused', async () => {
    const { dokumen, path, folder } = await newOffice();
    await dokumen.close();
    const stick = temporaryFolder();
    copyFileSync(path, join(stick, 'Setda.bagihabis'));
    if (process.getuid?.() === 0) {
      const mount = (...options: readonly string[]) => execFileSync('mount', [...options], { stdio: 'ignore' });
      try {
        mount('--bind', stick, stick);
        undo.push(() => execFileSync('umount', ['-l', stick], { stdio: 'ignore' }));
        mount('-o', 'remount,ro,bind', stick);
      } catch {
        // Root without the right to mount (a container): permissions do not bind it, so there is no such place.
        return;
      }
    } else {
      chmodSync(stick, 0o555);
      undo.push(() => chmodSync(stick, 0o755));
    }
    const opened = await openDokumen(meja(join(folder, 'data')), join(stick, 'Setda.bagihabis'));
    undo.push(() => opened.close());
    expect(opened.hanyaBaca).toBe(true);
    const before = await liveState(opened.db);
    await expect(rename(opened, 'X')).rejects.toMatchObject({ code: 'hanyaBaca' });
    expect(await liveState(opened.db)).toEqual(before);
    opened.saveCopy(join(folder, 'salinan.bagihabis'));
    expect(readdirSync(stick)).toEqual(['Setda.bagihabis']);
  });
});

describe('no room or no permission where the working copy lies', () => {
  test('a command is refused whole; once there is room the next one works and nothing is lost', async () => {
    const disk = smallDisk(2);
    const { dokumen: made, path } = await newOffice();
    await made.close();
    const data = disk ?? temporaryFolder();
    const dokumen = await openDokumen(meja(data), path);
    undo.push(() => dokumen.close());
    await rename(dokumen, 'Hukum');
    dokumen.publish();
    const before = await liveState(dokumen.db);
    // Without a disk of one's own: the mark beside the working copy cannot be written.
    const [folder = ''] = readdirSync(join(data, 'kerja'));
    const mark = join(data, 'kerja', folder, 'kerja.json');
    const free = disk ? fill(disk) : (chmodSync(mark, 0o444), () => chmodSync(mark, 0o644));
    await expect(grow(dokumen, 'a')).rejects.toMatchObject(UNWRITABLE);
    expect(await liveState(dokumen.db)).toEqual(before);
    free();
    await grow(dokumen, 'c');
    expect(await compareWithLog(dokumen.db)).toEqual([]);
    dokumen.publish();
  });

  test('the store of this PC says so and keeps what it had', () => {
    const folder = temporaryFolder();
    const store = localStore(folder);
    store.setPengguna({ nama: 'Rina', jabatan: 'Kabag' });
    // A folder in the place of the temporary file: fails for every user.
    mkdirSync(join(folder, 'lokal.json.tmp'));
    expect(() => store.setPengguna({ nama: 'Lain', jabatan: 'x' })).toThrow(
      expect.objectContaining({ code: 'berkasTidakDapatDitulis' }) as Error,
    );
    expect(store.pengguna()?.nama).toBe('Rina');
  });
});

describe('work that was never published', () => {
  /** A document and the working copy of a program that died with a command in it. */
  async function crashed() {
    const { dokumen, path, folder } = await newOffice();
    await rename(dokumen, 'Hukum');
    const data = join(folder, 'crash');
    const [id = ''] = readdirSync(join(folder, 'data', 'kerja'));
    const from = join(folder, 'data', 'kerja', id);
    const to = join(data, 'kerja', id);
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) if (name !== 'kunci') copyFileSync(join(from, name), join(to, name));
    await dokumen.close();
    copyFileSync(`${path}.bak`, path);
    return { path, data, copy: join(to, 'kerja.bagihabis') };
  }

  test('survives a start that fails', async () => {
    const { path, data, copy } = await crashed();
    const mark = copy.replace('.bagihabis', '.json');
    const text = readFileSync(mark);
    // Another program of this PC has the document.
    const folderLock = join(path, '..', '.Setda-2026.bagihabis.kunci');
    const alive = { pid: process.ppid, pc: hostname(), nama: 'Sari' };
    writeFileSync(folderLock, JSON.stringify(alive));
    await expect(openDokumen(meja(data), path)).rejects.toMatchObject({ code: 'berkasSedangDibuka' });
    rmSync(folderLock);
    expect(readFileSync(mark).equals(text)).toBe(true);
    // The snapshot before a migration, the mark: whatever fails after the copy was taken up.
    const broken = new Database(copy);
    broken.exec('ALTER TABLE kendali RENAME COLUMN menerapkan TO halang');
    broken.close();
    await expect(openDokumen(meja(data), path)).rejects.toMatchObject({ code: 'berkasRusak' });
    const mended = new Database(copy);
    mended.exec('ALTER TABLE kendali RENAME COLUMN halang TO menerapkan');
    mended.close();
    const again = await openDokumen(meja(data), path);
    undo.push(() => again.close());
    expect(again.dipulihkan).toBe('dilanjutkan');
    expect((await again.db.selectFrom('bagian').select('nama').executeTakeFirstOrThrow()).nama).toBe('Hukum');
  });

  test('a damaged working copy is kept aside and the document itself opens', async () => {
    const { path, data, copy } = await crashed();
    rmSync(`${copy}-wal`, { force: true });
    truncateSync(copy, 6000);
    const again = await openDokumen(meja(data), path);
    expect(again.dipulihkan).toBe('tidak');
    expect((await again.db.selectFrom('bagian').select('nama').executeTakeFirstOrThrow()).nama).toBe('Organisasi');
    await again.close();
    expect(readdirSync(join(data, 'kerja')).filter((name) => name.includes('-rusak-'))).toHaveLength(1);
  });
});

test('a database with our sign but not our tables is a damaged file, not a bug', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'kosong.bagihabis');
  const file = new Database(path);
  file.pragma(`application_id = ${APPLICATION_ID}`);
  file.pragma('user_version = 1');
  file.exec('CREATE TABLE dokumen (n INTEGER)');
  file.close();
  await expect(openDokumen(meja(join(folder, 'data')), path)).rejects.toMatchObject({
    code: 'berkasRusak',
    detail: { path },
  });
  // The lock is gone: the same path opens once the file is a good one.
  const { dokumen, path: good } = await newOffice();
  await dokumen.close();
  copyFileSync(good, path);
  await (await openDokumen(meja(join(folder, 'data')), path)).close();
});

test('a document that was taken away is told apart from one that somebody changed', async () => {
  const { dokumen, path } = await newOffice();
  await rename(dokumen, 'Hukum');
  rmSync(path);
  expect(() => dokumen.publish()).toThrow(expect.objectContaining({ code: 'berkasTidakAda' }) as Error);
  await expect(dokumen.close()).rejects.toMatchObject({ code: 'berkasTidakAda' });
});
