import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import type { Dokumen } from '../../src/data/file/dokumen';
import { superfluous } from '../../src/data/file/cadangan';
import { APPLICATION_ID } from '../../src/data/sqlite';
import { setRow } from '../../src/data/rows';
import { meja, newOffice } from './office';

const opened: Dokumen[] = [];
const keep = (dokumen: Dokumen): Dokumen => (opened.push(dokumen), dokumen);
afterEach(async () => {
  for (const dokumen of opened.splice(0)) await dokumen.close().catch(() => undefined);
});

async function office() {
  const made = await newOffice();
  keep(made.dokumen);
  return { ...made, desk: meja(join(made.folder, 'data')) };
}
const rename = (dokumen: Dokumen, nama: string) =>
  dokumen.write('ganti nama', (tx) => setRow(tx, 'bagian', 'b1', { nama }));
const nameIn = (path: string): unknown => {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare('SELECT nama FROM bagian').pluck().get();
  } finally {
    db.close();
  }
};

describe('the document the user named', () => {
  it('is one SQLite file in rollback-journal mode with our application id and no side files', async () => {
    const { dokumen, path, folder } = await office();
    await rename(dokumen, 'Hukum');
    dokumen.publish();
    const head = readFileSync(path);
    expect(head.toString('latin1', 0, 15)).toBe('SQLite format 3');
    expect(head.readUInt32BE(68)).toBe(APPLICATION_ID);
    // Bytes 18 and 19: 1 = rollback journal, 2 = WAL.
    expect([head[18], head[19]]).toEqual([1, 1]);
    expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$|tmp$/.test(name))).toEqual([]);
  });

  it('changes only when published, and keeps the old one as .bak', async () => {
    const { dokumen, path } = await office();
    await rename(dokumen, 'Hukum');
    expect(dokumen.dirty()).toBe(true);
    expect(nameIn(path)).toBe('Organisasi');
    dokumen.publish();
    expect(nameIn(path)).toBe('Hukum');
    expect(nameIn(`${path}.bak`)).toBe('Organisasi');
    expect(dokumen.dirty()).toBe(false);
  });

  it('is not overwritten when somebody else replaced it meanwhile; the work stays in the working copy and is joined with it at the next start', async () => {
    const { dokumen, path, folder, desk } = await office();
    const other = join(folder, 'lain.bagihabis');
    dokumen.saveCopy(other);
    await rename(dokumen, 'Hukum');
    const db = new Database(other);
    db.exec('UPDATE kendali SET jam = 99');
    db.close();
    copyFileSync(other, path);
    expect(() => dokumen.publish()).toThrow(expect.objectContaining({ code: 'berkasDiubahPihakLain' }));
    await expect(dokumen.close()).rejects.toMatchObject({ code: 'berkasDiubahPihakLain' });
    const again = keep(await openDokumen(desk, path));
    expect(again.dipulihkan).toBe('digabung');
    expect(again.dirty()).toBe(true);
    expect(again.cadangan.list().map((item) => item.sebab)).toContain('pulih');
  });

  it('carries on unpublished work after a crash', async () => {
    const { dokumen, path, folder, desk } = await office();
    await rename(dokumen, 'Hukum');
    // A crash: the process is gone, the working copy and its mark stay.
    const kerja = join(folder, 'data', 'kerja');
    const [id] = readdirSync(kerja);
    const crashed = join(folder, 'crash', 'kerja', id!);
    mkdirSync(crashed, { recursive: true });
    for (const name of readdirSync(join(kerja, id!))) copyFileSync(join(kerja, id!, name), join(crashed, name));
    rmSync(join(crashed, 'kunci'));
    await dokumen.close();
    // Put the named document back to what it was before that work was published.
    copyFileSync(`${path}.bak`, path);
    const again = keep(await openDokumen({ ...desk, userDataDir: join(folder, 'crash') }, path));
    expect(again.dipulihkan).toBe('dilanjutkan');
    expect(again.dirty()).toBe(true);
    again.publish();
    expect(nameIn(path)).toBe('Hukum');
  });

  it('is refused while another window has it open', async () => {
    const { path, desk } = await office();
    await expect(openDokumen(desk, path)).rejects.toMatchObject({ code: 'berkasSedangDibuka' });
  });

  it('takes over the lock of a process that no longer lives', async () => {
    const { dokumen, path, folder, desk } = await office();
    await dokumen.close();
    const dead = JSON.stringify({ pid: 2 ** 22 - 3, pc: (await import('node:os')).hostname(), nama: 'Hantu' });
    writeFileSync(join(folder, '.Setda-2026.bagihabis.kunci'), dead);
    keep(await openDokumen(desk, path));
  });
});

describe('files that cannot be opened', () => {
  it('says when it is not one of our files', async () => {
    const { folder, desk } = await office();
    const text = join(folder, 'surat.bagihabis');
    writeFileSync(text, 'Yth. Bapak Kepala Bagian\n'.repeat(20));
    await expect(openDokumen(desk, text)).rejects.toMatchObject({ code: 'bukanBerkasBagiHabis' });
    const foreign = join(folder, 'lain.bagihabis');
    const db = new Database(foreign);
    db.exec('CREATE TABLE x (y)');
    db.close();
    await expect(openDokumen(desk, foreign)).rejects.toMatchObject({ code: 'bukanBerkasBagiHabis' });
    await expect(openDokumen(desk, join(folder, 'tidak-ada.bagihabis'))).rejects.toMatchObject({
      code: 'berkasTidakAda',
    });
  });

  it('refuses a damaged file, leaves it as it is, and works on with others', async () => {
    const { dokumen, path, folder, desk } = await office();
    const damaged = join(folder, 'rusak.bagihabis');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096 * 3, 4096 * 12);
    writeFileSync(damaged, bytes);
    await expect(openDokumen(desk, damaged)).rejects.toMatchObject({ code: 'berkasRusak' });
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
    const cut = join(folder, 'terpotong.bagihabis');
    copyFileSync(path, cut);
    truncateSync(cut, 5000);
    await expect(openDokumen(desk, cut)).rejects.toMatchObject({ code: 'berkasRusak' });
    await rename(dokumen, 'Umum');
  });

  it('names the schema it needs when the file is from a newer app', async () => {
    const { dokumen, path, folder, desk } = await office();
    await dokumen.close();
    const newer = join(folder, 'baru.bagihabis');
    copyFileSync(path, newer);
    const db = new Database(newer);
    db.pragma('user_version = 99');
    db.exec('UPDATE dokumen SET pembaca_minimum = 99');
    db.close();
    await expect(openDokumen(desk, newer)).rejects.toMatchObject({ code: 'berkasLebihBaru', detail: { skema: 99 } });
    const readable = join(folder, 'baru-terbaca.bagihabis');
    copyFileSync(path, readable);
    const other = new Database(readable);
    other.pragma('user_version = 99');
    other.close();
    const opened = keep(await openDokumen(desk, readable));
    expect(opened.hanyaBaca).toBe(true);
    await expect(rename(opened, 'X')).rejects.toMatchObject({ code: 'hanyaBaca' });
  });
});

describe('snapshots', () => {
  it('keeps one an hour for a day, one a day for two weeks, one a week for eight', () => {
    const now = new Date('2026-06-15T12:00:00Z');
    const every10Minutes = Array.from({ length: 6 * 24 * 90 }, (_, at) => ({
      id: `s${at}`,
      dibuat: new Date(now.getTime() - at * 600_000).toISOString(),
      sebab: 'berkala' as const,
      ukuran: 1,
      isi: null,
    }));
    const gone = new Set(superfluous(every10Minutes, now));
    const kept = every10Minutes.filter((item) => !gone.has(item.id));
    // Days and weeks share their newest snapshots with the finer steps, so a few fewer than 24 + 14 + 8.
    expect(kept.length).toBeGreaterThanOrEqual(24 + 12 + 5);
    expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8);
    expect(kept[0]?.id).toBe('s0');
  });

  it('never counts those taken before an import against the ring', () => {
    const now = new Date('2026-06-15T12:00:00Z');
    const imports = Array.from({ length: 25 }, (_, at) => ({
      id: `i${at}`,
      dibuat: new Date(now.getTime() - at * 1000).toISOString(),
      sebab: 'impor' as const,
      ukuran: 1,
      isi: null,
    }));
    expect(superfluous(imports, now)).toEqual(['i20', 'i21', 'i22', 'i23', 'i24']);
  });

  it('opens as a whole file', async () => {
    const { dokumen, desk, folder } = await office();
    dokumen.snapshot('impor');
    await rename(dokumen, 'Hukum');
    const [snapshot] = dokumen.cadangan.list();
    const target = join(folder, 'dari-cadangan.bagihabis');
    copyFileSync(dokumen.cadangan.pathOf(snapshot!.id)!, target);
    const restored = keep(await openDokumen(desk, target));
    expect(await restored.db.selectFrom('bagian').select('nama').executeTakeFirst()).toEqual({ nama: 'Organisasi' });
    expect(existsSync(target)).toBe(true);
  });
});
