import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Langkah } from '../../src/data/bersama/tulisAman';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import type { Dokumen } from '../../src/data/file/dokumen';
import { getRow, putRow, setRow } from '../../src/data/rows';
import { Peserta } from '../../src/services/bersama/peserta';

/** One person at one PC, in this process: the real document and the real participant, without a window. */
export interface Orang {
  readonly nama: string;
  readonly userDataDir: string;
  readonly dokumen: Dokumen;
  readonly peserta: Peserta;
  /** Writes a name into a row; the id of the command. */
  tulis(baris: string, nama: string, jam?: number): Promise<string>;
  /** Exchanges until what was under way has settled. */
  tukar(): Promise<void>;
  pergi(): Promise<void>;
}

const BAGIAN = { kode_sub_unit: '', status: 'konsep', urutan: 'a', hari_kerja: null };

export interface PilihanOrang {
  readonly userDataDir?: string;
  readonly langkah?: Langkah;
  /** false = the place does not answer. */
  readonly terjangkau?: boolean;
}

export async function orang(path: string, nama: string, pilihan: PilihanOrang = {}): Promise<Orang> {
  const userDataDir = pilihan.userDataDir ?? mkdtempSync(join(tmpdir(), 'bagihabis-orang-'));
  const meja = { userDataDir, pengguna: { nama, jabatan: '' }, pc: `PC ${nama}` };
  const dokumen = await openDokumen(meja, path, 'terjangkau' in pilihan ? { terjangkau: pilihan.terjangkau } : {});
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const peserta = new Peserta({
    dokumen,
    host: { userDataDir, versiAplikasi: '0.0.0-uji', log },
    terima: (kiriman) => dokumen.sambung(kiriman),
    kabar: () => undefined,
    ...(pilihan.langkah && { langkah: pilihan.langkah }),
  });
  return {
    nama,
    userDataDir,
    dokumen,
    peserta,
    async tulis(baris, isi, jam) {
      const { langkah } = await dokumen.write(
        'ubah bagian',
        async (tx) => {
          if (await getRow(tx, 'bagian', baris)) await setRow(tx, 'bagian', baris, { nama: isi });
          else await putRow(tx, 'bagian', baris, { ...BAGIAN, nama: isi });
        },
        jam === undefined ? {} : { jam },
      );
      if (!langkah) throw new Error('nothing was written');
      peserta.berubah(langkah.id);
      return langkah.id;
    },
    tukar: async () => void (await peserta.publish()),
    pergi: async () => void (await peserta.close()),
  };
}

/** What the disk of a PC holds at the moment it is switched off: its folder, without the lock of the living. */
export function sisaMati({ userDataDir }: Orang): string {
  const lain = mkdtempSync(join(tmpdir(), 'bagihabis-mati-'));
  cpSync(userDataDir, lain, { recursive: true });
  rmSync(join(lain, 'kerja'), { recursive: true, force: true });
  cpSync(join(userDataDir, 'kerja'), join(lain, 'kerja'), {
    recursive: true,
    filter: (asal) => !asal.endsWith('kunci'),
  });
  return lain;
}

/** The document in a shared folder of its own. */
export function tempatBersama(dokumen: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bagihabis-bersama-')), 'Bersama', 'Setda-2026.bagihabis');
  mkdirSync(dirname(path));
  copyFileSync(dokumen, path);
  mkdirSync(`${path}.perubahan`);
  return path;
}
