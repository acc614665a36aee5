import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BerkasTerbaru, Pengguna } from '../../domain/berkas';
import type { PetaKolom } from '../../domain/petaKolom';
import { fileError } from '../sqlite';
import { buatFolder } from './folder';
import { petaStore, type JenisPeta } from './petaDiingat';

/** What belongs to this PC and its user, not to the office: who writes, recent files. */
interface Stored {
  readonly pengguna: Pengguna | null;
  readonly terbaru: readonly Omit<BerkasTerbaru, 'ada'>[];
}
const EMPTY: Stored = { pengguna: null, terbaru: [] };

const isText = (value: unknown): value is string => typeof value === 'string';

/** What the file holds as far as it has our shape; anything else counts as not there. */
function parse(text: string): Stored {
  const raw = JSON.parse(text) as Partial<Record<keyof Stored, unknown>> | null;
  const user = raw?.pengguna as Partial<Pengguna> | null | undefined;
  const list = Array.isArray(raw?.terbaru) ? (raw.terbaru as Partial<BerkasTerbaru>[]) : [];
  return {
    pengguna: isText(user?.nama) && isText(user.jabatan) ? { nama: user.nama, jabatan: user.jabatan } : null,
    terbaru: list.flatMap(({ path, nama, opd, tahun, dibuka }) =>
      isText(path) && isText(nama) && isText(opd) && typeof tahun === 'number' && isText(dibuka)
        ? [{ path, nama, opd, tahun, dibuka }]
        : [],
    ),
  };
}

export interface LocalStore {
  pengguna(): Pengguna | null;
  setPengguna(pengguna: Pengguna): void;
  /** Newest first; missing files stay listed and say so. */
  recent(): BerkasTerbaru[];
  addRecent(entry: Omit<BerkasTerbaru, 'ada' | 'dibuka'>): void;
  removeRecent(path: string): void;
  /** Mappings of columns that a person gave or confirmed on this PC, by the fingerprint of the layout. */
  petaDiingat(jenis: JenisPeta): Readonly<Record<string, PetaKolom>>;
  /** Keeps the mapping for the next file of this layout. */
  ingatPeta(jenis: JenisPeta, peta: PetaKolom): void;
}

export function localStore(userDataDir: string): LocalStore {
  const path = join(userDataDir, 'lokal.json');
  const read = (): Stored => {
    try {
      return parse(readFileSync(path, 'utf8'));
    } catch {
      // First start, or a file somebody broke: this PC's conveniences start anew, no work is in here.
      return EMPTY;
    }
  };
  const write = (stored: Stored): void => {
    try {
      buatFolder(userDataDir);
      writeFileSync(`${path}.tmp`, JSON.stringify(stored, null, 2));
      renameSync(`${path}.tmp`, path);
    } catch (error) {
      throw fileError(error, path);
    }
  };
  return {
    ...petaStore(userDataDir),
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
