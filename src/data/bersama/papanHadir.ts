import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buang } from './basi';
import { bacaHadir, isNamaHadir, namaHadir, type Hadir } from './hadir';
import { tulisAman } from './tulisAman';

/** Who is there: the own word, and what the others say. Its own file tells the time of the folder's clock. */
export class PapanHadir {
  #terakhir = '';
  /** ms; 0 = never written, the clock is not known. */
  jamFolder = 0;

  constructor(
    private readonly folder: string,
    private readonly sesi: string,
  ) {}

  /** null = this session does not show itself (any more). */
  tulis(hadir: Hadir | null): void {
    const nama = namaHadir(this.sesi);
    const path = join(this.folder, nama);
    try {
      if (hadir === null) return rmSync(path, { force: true });
      const words = JSON.stringify(hadir);
      if (this.#terakhir !== words) {
        tulisAman(this.folder, nama, Buffer.from(words, 'utf8'), this.sesi, () => undefined);
        this.#terakhir = words;
      }
      this.jamFolder = Math.max(this.jamFolder, statSync(path).mtimeMs);
    } catch {
      // Others do not see this window for a while; nothing else depends on it.
    }
  }

  /** Others by name; `semua` = names in the folder. */
  baca(semua: readonly string[]): Hadir[] {
    const found: Hadir[] = [];
    for (const nama of semua.filter(isNamaHadir)) {
      if (nama === namaHadir(this.sesi)) continue;
      const kehadiran = bacaHadir(this.folder, nama, this.jamFolder);
      if (kehadiran.keadaan === 'ada') found.push(kehadiran.hadir);
      else if (kehadiran.keadaan === 'basi') buang(join(this.folder, nama));
    }
    return found.sort((a, b) => (a.nama < b.nama ? -1 : 1));
  }
}
