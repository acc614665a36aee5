import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { denganArsip } from '../../../src/data/file/bacaArsip';
import { selamatkan, type MintaSelamat } from '../../../src/data/file/selamatkan';
import type { LaporanSelamat } from '../../../src/domain/perbaikan';
import { sidikDokumen } from '../../../src/data/sidik';
import { liveState, temporaryFolder } from '../office';

const PENULIS = { nama: 'Rina Uji', jabatan: '', pc: 'PC-UJI', sesi: 'abcdef0123' };

export interface Ujian {
  readonly laporan: LaporanSelamat;
  readonly sidik: string;
  readonly isi: Record<string, unknown[]>;
  readonly keluaran: string;
}

/** Salvages a file with these bytes and reads what came out. */
export async function selamatkanBytes(bytes: Uint8Array, more: Partial<MintaSelamat> = {}): Promise<Ujian> {
  const folder = temporaryFolder();
  const path = join(folder, 'Rusak.bagihabis');
  const keluaran = join(folder, 'Selamat.bagihabis');
  writeFileSync(path, bytes);
  const userDataDir = join(folder, 'data');
  const minta = { path, userDataDir, penulis: PENULIS, cadangan: null, dokumenId: null, keluaran };
  const laporan = await selamatkan({ ...minta, ...more });
  return denganArsip(userDataDir, keluaran, async ({ db }) => ({
    laporan,
    sidik: await sidikDokumen(db),
    isi: await liveState(db),
    keluaran,
  }));
}

export const sidikBerkas = (path: string): Promise<string> =>
  denganArsip(join(temporaryFolder(), 'data'), path, ({ db }) => sidikDokumen(db));

export function salin(path: string, ubah: (bytes: Buffer) => Buffer): Buffer {
  return ubah(Buffer.from(readFileSync(path)));
}

export const HALAMAN = 4096;
export const nolkan = (bytes: Buffer, halaman: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.fill(0, (halaman - 1) * HALAMAN, halaman * HALAMAN);
  return copy;
};
export { copyFileSync };
