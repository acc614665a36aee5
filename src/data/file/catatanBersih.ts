import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kiriman } from '../gabung/sambung';
import { hashTeks } from '../ids';

/** Which older copies were cleaned of which redactions: a cleaned copy does not hold them, so it cannot say so itself. */
export interface CatatanBersih {
  /** This file, as it stands there now, was cleaned of these redactions. */
  sudah(berkas: string): boolean;
  catat(berkas: string): void;
  /** Writes what is known of these files; what is known of others is forgotten. Never fails: a lost note costs one more look. */
  simpan(berkas: readonly string[]): void;
}

export function catatanBersih(folder: string, { perubahan }: Kiriman): CatatanBersih {
  const place = join(folder, 'bersih.json');
  const redaksi = hashTeks(
    perubahan
      .map(({ id }) => id)
      .sort()
      .join(),
  );
  const isi = new Map(Object.entries(baca(place)));
  const tanda = (berkas: string): string => {
    const { size, mtimeMs } = statSync(berkas);
    return `${size}-${mtimeMs}-${redaksi}`;
  };
  return {
    sudah: (berkas) => isi.get(berkas) === tanda(berkas),
    catat: (berkas) => void isi.set(berkas, tanda(berkas)),
    simpan(berkas) {
      try {
        const tersisa = berkas.flatMap((satu) => (isi.has(satu) ? [[satu, isi.get(satu)]] : []));
        writeFileSync(place, JSON.stringify(Object.fromEntries(tersisa)));
      } catch {
        // Looked at again next time.
      }
    },
  };
}

function baca(place: string): Record<string, unknown> {
  try {
    const isi: unknown = JSON.parse(readFileSync(place, 'utf8'));
    return typeof isi === 'object' && isi !== null ? { ...isi } : {};
  } catch {
    return {};
  }
}
