import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { BerkasTerbaru, Pengguna } from '../../domain/berkas';

/** What belongs to this PC and its user, not to the office: who writes, recent files. */
const schema = z.object({
  pengguna: z.object({ nama: z.string(), jabatan: z.string() }).nullable().catch(null),
  terbaru: z
    .array(z.object({ path: z.string(), nama: z.string(), opd: z.string(), tahun: z.number(), dibuka: z.string() }))
    .catch([]),
});
type Stored = z.output<typeof schema>;

export interface LocalStore {
  pengguna(): Pengguna | null;
  setPengguna(pengguna: Pengguna): void;
  /** Newest first; missing files stay listed and say so. */
  recent(): BerkasTerbaru[];
  addRecent(entry: Omit<BerkasTerbaru, 'ada' | 'dibuka'>): void;
  removeRecent(path: string): void;
}

export function localStore(userDataDir: string): LocalStore {
  const path = join(userDataDir, 'lokal.json');
  const read = (): Stored => {
    try {
      return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      // First start, or a file somebody broke: this PC's conveniences start anew, no work is in here.
      return { pengguna: null, terbaru: [] };
    }
  };
  const write = (stored: Stored): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, JSON.stringify(stored, null, 2));
    renameSync(`${path}.tmp`, path);
  };
  return {
    pengguna: () => read().pengguna,
    setPengguna: (pengguna) => write({ ...read(), pengguna }),
    recent: () => read().terbaru.map((entry) => ({ ...entry, ada: existsSync(entry.path) })),
    addRecent(entry) {
      const stored = read();
      const others = stored.terbaru.filter((other) => other.path !== entry.path);
      write({ ...stored, terbaru: [{ ...entry, dibuka: new Date().toISOString() }, ...others].slice(0, 12) });
    },
    removeRecent(removed) {
      const stored = read();
      write({ ...stored, terbaru: stored.terbaru.filter((entry) => entry.path !== removed) });
    },
  };
}
