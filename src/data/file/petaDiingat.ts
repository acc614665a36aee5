import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPetaKolom, type PetaKolom } from '../../domain/petaKolom';
import { fileError } from '../sqlite';
import { buatFolder } from './folder';

/** Which columns of a layout hold which field, as people on this PC said: belongs to the PC, not to the office. */
export type JenisPeta = 'dpa' | 'pegawai' | 'tugas';

/** Layouts a PC meets in a year are few; the oldest are forgotten. */
const KEPT = 60;
export interface PetaStore {
  petaDiingat(jenis: JenisPeta): Readonly<Record<string, PetaKolom>>;
  ingatPeta(jenis: JenisPeta, peta: PetaKolom): void;
}

export function petaStore(userDataDir: string): PetaStore {
  const path = join(userDataDir, 'peta-kolom.json');
  /** Newest first by kind. */
  const read = (): Record<string, PetaKolom[]> => {
    try {
      const raw = JSON.parse(readFileSync(path, 'utf8')) as unknown;
      const kinds = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
      return Object.fromEntries(
        kinds.map(([jenis, list]) => [jenis, Array.isArray(list) ? list.filter(isPetaKolom) : []]),
      );
    } catch {
      // Not there yet, or broken: the layout is asked once more.
      return {};
    }
  };
  return {
    petaDiingat: (jenis) => Object.fromEntries((read()[jenis] ?? []).map((peta) => [peta.sidik, peta])),
    ingatPeta(jenis, peta) {
      const all = read();
      const others = (all[jenis] ?? []).filter((other) => other.sidik !== peta.sidik);
      try {
        buatFolder(userDataDir);
        const text = JSON.stringify({ ...all, [jenis]: [peta, ...others].slice(0, KEPT) }, null, 2);
        writeFileSync(`${path}.tmp`, text);
        renameSync(`${path}.tmp`, path);
      } catch (error) {
        throw fileError(error, path);
      }
    },
  };
}
