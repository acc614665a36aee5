import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { FolderSementara } from '../data/file/keluaranBertahap';
import { listSurat, loadIsiSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { idBawaan, type TemplatNaskah } from '../domain/templatNaskah';
import { catatKeluaran } from './bukaKeluaran';
import type { WordDiisi } from './isiBerkasWord';
import type { Job } from './jobs';
import { polaBerkas } from './keluaranNaskah';
import { folderSurat, namaBerkasSurat, type KepalaSurat } from './namaBerkasSurat';
import { refuseTidakBerlaku } from './naskahTersimpan';
import type { Program } from './program';
import { semuaTemplat } from './templatBerlaku';
import { isiTersimpan } from './wordTemplat';

type Input = Parameters<Api['exportSuratWord']>[0];

/** Letters whose contents are held at once, and filled by one worker. */
const LOT = 100;

/** What is known of a letter before it is filled: which Word file, and what its file is called. */
interface Letter {
  readonly id: SuratId;
  readonly word: number;
  readonly nama: string;
}

/**
 * Letters of the register as Word files: their frozen content in the Word file of the template they were written with, one
 * file each, all of them or none. null = no folder was chosen. The PDF stays what the register proves.
 */
export async function simpanWord(program: Program, { ids, folder: given, jobId }: Input) {
  const { letters, word } = await siapkan(program, [...new Set(ids)]);
  const folder = await folderSurat(program.host, given);
  if (folder === null) return null;
  const ke = new FolderSementara(folder);
  try {
    const files = await program.jobs.run(jobId, 'menyimpan berkas Word', (job) =>
      isiSemua(program, job, { letters, word, ke }),
    );
    const berkas = files.map(({ path, nama }) => ke.namai(path, nama));
    for (const path of berkas) catatKeluaran(program, path);
    return { berkas, folder };
  } finally {
    ke.hapus();
  }
}

/** Names of the files and the Word files they are made from. Throws when a letter or its Word file is missing. */
async function siapkan(
  program: Program,
  ids: readonly SuratId[],
): Promise<{ letters: readonly Letter[]; word: readonly WordDiisi[] }> {
  const { db } = program.dokumen;
  const [lines, templates] = [await listSurat(db, ids), await semuaTemplat(db)];
  refuseTidakBerlaku(lines);
  const of = new Map(lines.map(({ id, jenis, templatId }) => [id, templatId || idBawaan(jenis)]));
  const heads: KepalaSurat[] = [];
  await perLot(program, ids, (isi) => {
    for (const { nomor, jenis, tanggal, kepada } of isi) heads.push({ nomor, jenis, tanggal, kepada });
  });
  const names = namaBerkasSurat(polaBerkas(program), heads);
  const places = new Map<string, number>();
  const word: WordDiisi[] = [];
  const letters: Letter[] = [];
  for (const [at, id] of ids.entries()) {
    const templat = templates.find((one) => one.id === of.get(id));
    if (!templat) throw new AppError('tidakDitemukan', { apa: 'Templat naskah ini' });
    const place = places.get(templat.id) ?? word.length;
    if (place === word.length) word.push(await berkasTemplat(program, templat));
    places.set(templat.id, place);
    letters.push({ id, word: place, nama: (names[at] ?? '').replace(/\.pdf$/, '.docx') });
  }
  return { letters, word };
}

async function berkasTemplat(program: Program, { nama, jenis, word }: TemplatNaskah): Promise<WordDiisi> {
  if (word === null)
    throw new AppError('masukanTidakSah', {
      bidang: 'Word',
      sebab: `templat "${nama}" belum mempunyai berkas Word; pilih di Naskah Dinas › Templat`,
    });
  return { jenis, nama: word.nama, isi: await isiTersimpan(program, word) };
}

/** Frozen contents, so many at once; a picture is no part of a Word file's fields. Throws when a letter has none. */
async function perLot(
  { dokumen: { db } }: Program,
  ids: readonly SuratId[],
  kerjakan: (isi: readonly IsiSurat[], dari: number) => Promise<unknown> | void,
): Promise<void> {
  for (let dari = 0; dari < ids.length; dari += LOT) {
    const lot = ids.slice(dari, dari + LOT);
    const contents = await loadIsiSurat(db, lot);
    if (contents.size < lot.length) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
    const isi = [...contents.values()].map((satu) => ({ ...satu, kop: { ...satu.kop, logo: '' } }));
    await kerjakan(isi, dari);
  }
}

/** Fills all letters into files without a name yet, in their order. */
async function isiSemua(
  program: Program,
  job: Job,
  { letters, word, ke }: { letters: readonly Letter[]; word: readonly WordDiisi[]; ke: FolderSementara },
): Promise<{ path: string; nama: string }[]> {
  const files = letters.map(({ nama }, at) => ({ path: ke.berkas(`${at}.docx`), nama }));
  const ids = letters.map(({ id }) => id);
  await perLot(program, ids, (contents, dari) => {
    const surat = contents.map((isi, at) => ({
      isi,
      word: letters[dari + at]?.word ?? -1,
      ke: files[dari + at]?.path ?? '',
    }));
    const minta = { word, surat, jumlah: letters.length, dari };
    return job.task('isiBerkasWord', minta, `Mengisi ${dari + surat.length} dari ${letters.length}`);
  });
  return files;
}
