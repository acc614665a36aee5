// Where things lie: the project, its output, and the cache that a second clone on the same machine reuses.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const inProject = (...parts) => path.join(root, ...parts);

/** What is kept between two runs in this clone. */
export const cacheFile = (name) => inProject('node_modules/.cache/bagihabis', name);

/** User cache folder (XDG on Linux, its counterparts elsewhere); entries are keyed by version and hash. */
export function cacheFolder() {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: localAppData } = process.env;
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'bagihabis');
  if (process.platform === 'win32') return path.join(localAppData ?? os.tmpdir(), 'bagihabis', 'cache');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'bagihabis');
  return path.join(os.homedir(), '.cache', 'bagihabis');
}
