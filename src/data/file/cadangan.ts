import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cadangan } from '../../domain/berkas';
import type { Connection } from '../sqlite';
import { fileError } from '../sqlite';
import { buatFolder } from './folder';

/**
 * Snapshots of one document in the user's folder: a ring (hourly 24, daily 14, weekly 8), and beside it one before
 * every migration, import, merge and restore (the last 20 of these).
 */
export type SebabCadangan = Cadangan['sebab'];
const NAME = /^(\d{8}T\d{6})-(berkala|migrasi|impor|pulih|gabung)\.bagihabis$/;
const HOUR = 3_600_000;

export interface SnapshotRing {
  list(): Cadangan[];
  pathOf(id: string): string | null;
  /** The newest snapshot of the ring is older than an hour, or there is none. */
  due(now?: Date): boolean;
  /** Writes a snapshot unless (for `berkala`) the newest one is younger than an hour. */
  take(connection: Connection, sebab: SebabCadangan, now?: Date): Cadangan | null;
}

const stamp = (date: Date): string => date.toISOString().replace(/[-:]/g, '').slice(0, 15);
const parseStamp = (text: string): Date =>
  new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'));

export function snapshotRing(folder: string): SnapshotRing {
  const list = (): Cadangan[] =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .flatMap((id) => {
        const [, when, sebab] = NAME.exec(id) ?? [];
        if (!when) return [];
        const dibuat = parseStamp(when).toISOString();
        return [{ id, dibuat, sebab: sebab as SebabCadangan, ukuran: statSync(join(folder, id)).size }];
      })
      .sort((a, b) => (a.dibuat < b.dibuat ? 1 : -1));
  const due = (now = new Date()): boolean => {
    const newest = list().find((item) => item.sebab === 'berkala');
    return !newest || now.getTime() - Date.parse(newest.dibuat) >= HOUR;
  };
  return {
    list,
    due,
    pathOf: (id) => (NAME.test(id) && existsSync(join(folder, id)) ? join(folder, id) : null),
    take(connection, sebab, now = new Date()) {
      if (sebab === 'berkala' && !due(now)) return null;
      const id = `${stamp(now)}-${sebab}.bagihabis`;
      const path = join(folder, id);
      if (existsSync(path)) return list().find((item) => item.id === id) ?? null;
      try {
        buatFolder(folder);
        connection.raw.prepare('VACUUM INTO ?').run(path);
      } catch (error) {
        rmSync(path, { force: true });
        throw fileError(error, path);
      }
      for (const old of superfluous(list(), now)) rmSync(join(folder, old), { force: true });
      return list().find((item) => item.id === id) ?? null;
    },
  };
}

/** Ids the ring no longer keeps, newest-first input. */
export function superfluous(items: readonly Cadangan[], now: Date): string[] {
  const special = items.filter((item) => item.sebab !== 'berkala').slice(20);
  const ring = items.filter((item) => item.sebab === 'berkala');
  const keep = new Set<string>();
  const keepLatestPer = (ms: number, count: number): void => {
    const seen = new Set<number>();
    const base = Math.floor(now.getTime() / ms);
    for (const item of ring) {
      const slot = base - Math.floor(Date.parse(item.dibuat) / ms);
      if (slot < count && !seen.has(slot)) {
        seen.add(slot);
        keep.add(item.id);
      }
    }
  };
  keepLatestPer(HOUR, 24);
  keepLatestPer(24 * HOUR, 14);
  keepLatestPer(7 * 24 * HOUR, 8);
  return [...special, ...ring.filter((item) => !keep.has(item.id))].map((item) => item.id);
}
