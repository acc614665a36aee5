import { AppError } from '../api/errors';
import { writeOutput } from '../data/file/keluaran';
import { readSource } from '../data/file/sumber';
import { readWord, storeWord } from '../data/templatNaskah';
import { BATAS_DOCX, pastikanDocx } from '../importers/berkasDocx';
import { GalatImpor } from '../importers/temuan';
import { SEBUTAN_JENIS, type JenisSurat } from '../domain/surat';
import type { BerkasWord } from '../domain/templatNaskah';
import { fileName } from './fileName';
import type { Program, Service } from './program';

const FILTERS = [{ name: 'Dokumen Word', extensions: ['docx'] }];

/** The filler is loaded with the first Word file, not with the window. */
const periksa = async (bytes: Uint8Array, jenis: JenisSurat) =>
  (await import('../documents/periksaWord')).periksaWord(bytes, jenis);

/** The office's own Word files as templates. */
export const wordTemplatService: Service<'readBerkasWord' | 'saveContohWord' | 'saveBerkasWord' | 'exportSuratWord'> = (
  program,
) => ({
  async readBerkasWord({ jenis, path }) {
    const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih berkas Word', filters: FILTERS }));
    if (!chosen) return null;
    const nama = fileName(chosen);
    const bytes = readSource(chosen, BATAS_DOCX);
    pastikanWord(bytes, nama);
    const { temuan, dipakai } = await periksa(bytes, jenis);
    if (temuan.length > 0) return { nama, berkas: null, temuan, dipakai };
    // Attachments are no rows of the log: this command changes nothing that could be undone.
    const { hasil } = await program.write(`simpan berkas Word ${nama}`, (tx) => storeWord(tx, bytes));
    return { nama, berkas: hasil, temuan, dipakai };
  },
  async saveContohWord({ jenis, path }) {
    const { contohWord } = await import('../documents/contohWord');
    return keluarkan(program, path, `Contoh ${SEBUTAN_JENIS[jenis]}.docx`, () => contohWord(jenis));
  },
  async saveBerkasWord({ word, path }) {
    const bytes = await isiTersimpan(program, word);
    return keluarkan(program, path, word.nama, () => bytes);
  },
  exportSuratWord: async (input) => (await import('./simpanWord')).simpanWord(program, input),
});

async function keluarkan(program: Program, path: string | null, defaultPath: string, isi: () => Uint8Array) {
  const chosen = path ?? (await program.host.pickSave({ title: 'Simpan berkas Word', defaultPath, filters: FILTERS }));
  if (!chosen) return null;
  writeOutput(chosen, isi());
  return { path: chosen };
}

/** Throws `imporGagal` for what is no Word file or may do more than be filled. */
export function pastikanWord(bytes: Uint8Array, nama: string): void {
  try {
    pastikanDocx(bytes, nama);
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

/** Bytes of a template's Word file. Throws `tidakDitemukan` when the document does not have them. */
export async function isiTersimpan(program: Program, word: BerkasWord): Promise<Uint8Array> {
  const bytes = await readWord(program.dokumen.db, word.berkas);
  if (!bytes) throw new AppError('tidakDitemukan', { apa: `Berkas Word ${word.nama}` });
  return bytes;
}

/** What keeps the kept file from being filled, in words with the place. */
export async function periksaTersimpan(program: Program, word: BerkasWord, jenis: JenisSurat): Promise<string[]> {
  const { temuan } = await periksa(await isiTersimpan(program, word), jenis);
  return temuan.map(({ pesan, tempat }) => `${pesan} (${tempat})`);
}
