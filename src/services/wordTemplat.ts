import { AppError } from '../api/errors';
import { writeOutput } from '../data/file/keluaran';
import { readSource } from '../data/file/sumber';
import type { Tx } from '../data/schema';
import { readWord, rujukanWord, storeWord } from '../data/templatNaskah';
import { BATAS_DOCX } from '../importers/batasDocx';
import { GalatImpor } from '../importers/temuan';
import { SEBUTAN_JENIS, type JenisSurat } from '../domain/surat';
import type { BerkasWord } from '../domain/templatNaskah';
import { fileName } from './fileName';
import type { KantorCache } from './kantorCache';
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
    await pastikanWord(bytes, nama);
    const { temuan, dipakai } = await periksa(bytes, jenis);
    if (temuan.length > 0) return { nama, berkas: null, temuan, dipakai };
    return { nama, berkas: tahan(program, bytes), temuan, dipakai };
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
export async function pastikanWord(bytes: Uint8Array, nama: string): Promise<void> {
  const { pastikanDocx } = await import('../importers/berkasDocx');
  try {
    pastikanDocx(bytes, nama);
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

/** Files chosen for templates that are not saved yet wait here, by reference, as long as the document is open. */
const ditahan = new WeakMap<KantorCache, Map<string, Uint8Array>>();
/** Bytes that wait at most; the oldest goes first. */
const BATAS_DITAHAN = 10 * BATAS_DOCX;

function tahan({ cache }: Program, bytes: Uint8Array): string {
  const menunggu = ditahan.get(cache) ?? new Map<string, Uint8Array>();
  const berkas = rujukanWord(bytes);
  menunggu.delete(berkas);
  menunggu.set(berkas, bytes);
  let jumlah = [...menunggu.values()].reduce((n, satu) => n + satu.length, 0);
  for (const [lama, { length }] of menunggu) {
    if (jumlah <= BATAS_DITAHAN) break;
    menunggu.delete(lama);
    jumlah -= length;
  }
  ditahan.set(cache, menunggu);
  return berkas;
}

/** Puts the bytes that waited for this template into the document with it. */
export async function simpanDitahan(program: Program, tx: Tx, word: BerkasWord | null): Promise<void> {
  const bytes = word && ditahan.get(program.cache)?.get(word.berkas);
  if (bytes) await storeWord(tx, bytes);
}

/** Bytes of a template's Word file, saved or waiting. Throws `tidakDitemukan` when there are none. */
export async function isiTersimpan(program: Program, word: BerkasWord): Promise<Uint8Array> {
  const bytes = ditahan.get(program.cache)?.get(word.berkas) ?? (await readWord(program.dokumen.db, word.berkas));
  if (!bytes) throw new AppError('tidakDitemukan', { apa: `Berkas Word ${word.nama}` });
  return bytes;
}

/** What keeps the kept file from being filled, in words with the place. */
export async function periksaTersimpan(program: Program, word: BerkasWord, jenis: JenisSurat): Promise<string[]> {
  const { temuan } = await periksa(await isiTersimpan(program, word), jenis);
  return temuan.map(({ pesan, tempat }) => `${pesan} (${tempat})`);
}
