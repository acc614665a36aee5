import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createAllSql } from '../../src/data/ddl';
import { SKEMA } from '../../src/data/schema';
import { newFolder, root } from '../e2e/start';
import { writeOffice, type Size } from './office';

/**
 * A fresh copy of a generated office, in a folder of its own. The office itself is made once and kept in the temporary
 * folder: the large one takes about a minute. Another schema or another generator makes another.
 */
export async function officeFile(size: Size): Promise<string> {
  const source = fs.readFileSync(path.join(import.meta.dirname, 'office.ts'), 'utf8');
  const hash = createHash('sha256').update([SKEMA, ...createAllSql(), source, size.name].join('\n'));
  const kept = path.join(os.tmpdir(), `bagihabis-bench-${hash.digest('hex').slice(0, 16)}.bagihabis`);
  if (!fs.existsSync(kept)) {
    const folder = newFolder();
    const fresh = path.join(folder, 'Kantor.bagihabis');
    await writeOffice(fresh, path.join(folder, 'data'), path.join(root, 'resources'), size);
    fs.copyFileSync(fresh, `${kept}.tmp`);
    fs.renameSync(`${kept}.tmp`, kept);
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const copy = path.join(newFolder(), 'Kantor-2026.bagihabis');
  fs.copyFileSync(kept, copy);
  return copy;
}

export const removeOffice = (file: string): void => fs.rmSync(path.dirname(file), { recursive: true, force: true });
