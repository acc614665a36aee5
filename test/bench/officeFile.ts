import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createAllSql } from '../../src/data/ddl';
import { SKEMA } from '../../src/data/schema';
import { newFolder, root } from '../e2e/start';
import { writeOffice, type Size } from './office';
import { writeWeeks } from './writeWeeks';

/**
 * A fresh copy of a generated office, in a folder of its own. The office itself is made once and kept in the temporary
 * folder: the large one takes about a minute. Another schema or another generator makes another.
 */
export const officeFile = (size: Size): Promise<string> =>
  copyOf(['office.ts'], size.name, (fresh, folder) =>
    writeOffice(fresh, path.join(folder, 'data'), path.join(root, 'resources'), size),
  );

/** The same with half a year of weeks in it: orders, absences, hand-overs and what was done. */
export const officeWithWeeks = (size: Size): Promise<string> =>
  copyOf(['office.ts', 'writeWeeks.ts'], size.name, async (fresh) => {
    const plain = await officeFile(size);
    fs.renameSync(plain, fresh);
    removeOffice(plain);
    await writeWeeks(fresh);
  });

/** `generators`: the files that make it; another text of them makes another office. */
async function copyOf(
  generators: readonly string[],
  name: string,
  write: (fresh: string, folder: string) => Promise<void>,
): Promise<string> {
  const source = generators.map((one) => fs.readFileSync(path.join(import.meta.dirname, one), 'utf8'));
  const hash = createHash('sha256').update([SKEMA, ...createAllSql(), ...source, name].join('\n'));
  const kept = path.join(os.tmpdir(), `bagihabis-bench-${hash.digest('hex').slice(0, 16)}.bagihabis`);
  if (!fs.existsSync(kept)) {
    const folder = newFolder();
    const fresh = path.join(folder, 'Kantor.bagihabis');
    await write(fresh, folder);
    fs.copyFileSync(fresh, `${kept}.tmp`);
    fs.renameSync(`${kept}.tmp`, kept);
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const copy = path.join(newFolder(), 'Kantor-2026.bagihabis');
  fs.copyFileSync(kept, copy);
  return copy;
}

export const removeOffice = (file: string): void => fs.rmSync(path.dirname(file), { recursive: true, force: true });
