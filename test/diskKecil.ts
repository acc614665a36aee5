import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder on a disk of its own of that size; null where this user may not mount one. Gone with the test. */
export function smallDisk(megabytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Takes the room of the disk of `folder` but for about `sisa` bytes; the call gives it back. */
export function isiDisk(folder: string, sisa: number): () => void {
  const [ballast, cadangan] = [join(folder, 'penuh'), join(folder, 'cadangan')];
  writeFileSync(cadangan, Buffer.alloc(sisa, 1));
  const block = Buffer.alloc(4096, 1);
  try {
    for (;;) writeFileSync(ballast, block, { flag: 'a' });
  } catch {
    rmSync(cadangan);
    return () => rmSync(ballast, { force: true });
  }
}
