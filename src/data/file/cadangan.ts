import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SEBAB_CADANGAN, type Cadangan, type SebabCadangan } from '../../domain/berkas';
import type { Connection } from '../sqlite';
import { fileError } from '../sqlite';
import { buatFolder } from './folder';
import { berkasIsi, isiTercatat } from './isiCadangan';

/**
 * Snapshots of one document in the user's folder: a ring (hourly 24, daily 14, weekly 8), and beside it one before
 * every migration, import, merge and restore (the last 20 of these). Those a person asked for stay until removed.
 */
export type { SebabCadangan };
const NAME = new RegExp(`^(\\d{8}T\\d{6})-(${SEBAB_CADANGAN.join('|')})\\.bagihabis$`);
const HOUR = 3_600_000;

export interface SnapshotRing {
  readonly folder: string;
  list(): Cadangan[];
  pathOf(id: string): string | null;
  /** The newest snapshot of the ring is older than an hour, or there is none. */
  due(now?: Date): boolean;
  /** Writes a snapshot unless (for `berkala`) the newest one is younger than an hour. */
  take(connection: Connection, sebab: SebabCadangan, now?: Date): Cadangan | null;
  /** Removes a snapshot for good; false when there is none of that name. Throws AppError when the file is held. */
  remove(id: string): boolean;
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
        const path = join(folder, id);
        const ukuran = statSync(path, { throwIfNoEntry: false })?.size;
        // Another process may have removed it since the folder was read.
        if (ukuran === undefined) return [];
        return [{ id, dibuat, sebab: sebab as SebabCadangan, ukuran, isi: isiTercatat(path, ukuran) }];
      })
      .sort((a, b) => (a.dibuat < b.dibuat ? 1 : -1));
  const remove = (id: string): boolean => {
    const path = join(folder, id);
    if (!NAME.test(id) || !existsSync(path)) return false;
    try {
      rmSync(path, { force: true });
      rmSync(berkasIsi(path), { force: true });
    } catch (error) {
      throw fileError(error, path);
    }
    return true;
  };
  const due = (now = new Date()): boolean => {
    const newest = list().find((item) => item.sebab === 'berkala');
    return !newest || now.getTime() - Date.parse(newest.dibuat) >= HOUR;
  };
  return {
    folder,
    list,
    due,
    remove,
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
      for (const old of superfluous(list(), now)) remove(old);
      return list().find((item) => item.id === id) ?? null;
    },
  };
}

/** Ids the ring no longer keeps, newest-first input. */
export function superfluous(items: readonly Cadangan[], now: Date): string[] {
  const special = items.filter((item) => item.sebab !== 'berkala' && item.sebab !== 'manual').slice(20);
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
