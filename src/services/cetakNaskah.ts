import { AppError } from '../api/errors';
import { hashBytes, hashTeks } from '../data/ids';
import { bacaBerkas, FolderSementara } from '../data/file/keluaranBertahap';
import { readResource } from '../data/file/sumber';
import { dokumenSurat } from '../documents/dokumenSurat';
import type { Huruf } from '../documents/gaya';
import { tandaNaskah, type KeteranganPdf } from '../documents/keteranganPdf';
import { pisahPdf, satuPdf } from '../documents/pisahPdf';
import { perihalSurat } from '../documents/perihalSurat';
import { bertagBawaan } from '../domain/caraCetak';
import { CAP_STATUS, type CapNaskah } from '../domain/capNaskah';
import { TATA_BAWAAN, type HurufNaskah, type IsiSurat, type StatusSurat } from '../domain/surat';
import type { Host, PdfOptions } from './host';
import type { Job } from './jobs';
import { cocok, hurufNomor } from './selesaiNaskah';

/** Letters in one HTML document: Chromium takes more than twice as long for twice as many, and each load costs 20 ms. */
const CHUNK = 40;
const FACES = { biasa: 'Regular', tebal: 'Bold', miring: 'Italic' } as const;
/** File and name of the face that stands for each; both have the widths of the one they stand for. */
const FAMILIES = {
  arial: ['LiberationSans', 'Liberation Sans'],
  bookman: ['BonumNaskah', 'Bonum Naskah'],
} as const;

/** The bundled faces as data: URLs, and what the register keeps about them. */
export function hurufNaskah(host: Pick<Host, 'resourcesDir'>): { huruf: Huruf; versi: string } {
  const family = ([file, name]: (typeof FAMILIES)[HurufNaskah]) => {
    const read = (face: string): Uint8Array => readResource(host.resourcesDir, `fonts/${file}-${face}.ttf`);
    const [biasa, tebal, miring] = [read(FACES.biasa), read(FACES.tebal), read(FACES.miring)];
    const url = (bytes: Uint8Array): string => `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`;
    return {
      muka: { biasa: url(biasa), tebal: url(tebal), miring: url(miring) },
      versi: `${name} ${hashBytes(Buffer.concat([biasa, tebal, miring])).slice(0, 12)}`,
    };
  };
  const [arial, bookman] = [family(FAMILIES.arial), family(FAMILIES.bookman)];
  return { huruf: { arial: arial.muka, bookman: bookman.muka }, versi: `${arial.versi}, ${bookman.versi}` };
}

/** How a PDF is made from a document, failing as `cetakGagal` or `dibatalkan`. */
export async function cetakHtml(host: Host, html: string, options: PdfOptions): Promise<Uint8Array> {
  try {
    return await host.renderPdf(html, options);
  } catch (error) {
    if (options.signal?.aborted) throw new AppError('dibatalkan');
    throw printFailure(error);
  }
}

export function printFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const sebab = error instanceof Error ? error.message : String(error);
  return new AppError('cetakGagal', { sebab }, { cause: error });
}

/** Papers other than letters that stand in one printed document, each behind its mark. */
interface Kertas {
  readonly jumlah: number;
  /** Of each, or of the whole. */
  readonly judul: readonly string[];
  readonly pembuat: string;
}
export const keteranganKertas = ({ jumlah, judul, pembuat }: Kertas): KeteranganPdf[] =>
  Array.from({ length: jumlah }, (_, at) => ({ judul: judul[at] ?? '', pembuat, tanda: '', pada: '', huruf: 'arial' }));

/** Pages numbered inside each paper, all in one file. */
export async function satuKertas(host: Pick<Host, 'resourcesDir'>, pdf: Uint8Array, kertas: Kertas) {
  const daftar = keteranganKertas(kertas);
  const [pertama] = daftar;
  if (!pertama) return pdf;
  return cocok(() => satuPdf(pdf, daftar, hurufNomor(host.resourcesDir), pertama));
}

/** … one file each. */
export const pisahKertas = (host: Pick<Host, 'resourcesDir'>, pdf: Uint8Array, kertas: Kertas) =>
  cocok(() => pisahPdf(pdf, keteranganKertas(kertas), hurufNomor(host.resourcesDir)));

/** A letter to print, and what its PDF says of itself. */
export interface SuratCetak {
  readonly isi: IsiSurat;
  readonly keterangan: KeteranganPdf;
}

/** Hash of what a letter says, by which a saved file is known again. The logo is the same in all letters of a run. */
function hashIsi(isi: IsiSurat): string {
  const { logo } = isi.kop;
  if (logo !== logoTerakhir.logo) logoTerakhir = { logo, hash: hashTeks(logo) };
  return hashTeks(JSON.stringify({ ...isi, kop: { ...isi.kop, logo: logoTerakhir.hash } }));
}
let logoTerakhir = { logo: '', hash: hashTeks('') };

/** An issued letter: its id, the instant of its issue, and what became of it since. */
interface Terbit {
  readonly id: string;
  readonly pada: string;
  /** Absent = in force. */
  readonly status?: StatusSurat;
}

/** A draft, or an issued letter; what is not in force says so on every page. */
export function suratCetak(isi: IsiSurat, terbit?: Terbit): SuratCetak {
  const cap = terbit ? CAP_STATUS[terbit.status ?? 'terbit'] : CAP_STATUS.konsep;
  const hash = hashIsi(isi);
  return {
    isi,
    keterangan: {
      judul: perihalSurat(isi),
      pembuat: isi.kop.opd,
      // With the word over it a file is another one.
      tanda: terbit ? tandaNaskah(terbit.id, cap === '' ? hash : `${hash} ${cap}`) : '',
      pada: terbit?.pada ?? '',
      huruf: isi.tata?.huruf ?? TATA_BAWAAN.huruf,
      ...(cap !== '' && { cap }),
    },
  };
}

/** Letters that are not issued, marked as such, in one PDF; `cap` '' for a sample that nobody would take for one. */
export const cetakDraf = (
  host: Host,
  job: Job,
  letters: readonly IsiSurat[],
  cap: CapNaskah = CAP_STATUS.konsep,
): Promise<Uint8Array> =>
  cetakBersama(
    host,
    job,
    letters.map((isi) => {
      const surat = suratCetak(isi);
      return { ...surat, keterangan: { ...surat.keterangan, cap } };
    }),
  );

/** Letters that the window finishes itself: to start a worker would take longer. */
const LANGSUNG = 8;

/** All letters in one PDF, pages numbered inside each letter; tagged by the rule of `bertagBawaan` unless it is said. */
export async function cetakBersama(
  host: Host,
  job: Job,
  letters: readonly SuratCetak[],
  { bertag = bertagBawaan(letters.length) }: { readonly bertag?: boolean } = {},
): Promise<Uint8Array> {
  const [satu, ...lain] = letters;
  if (!satu) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  if (letters.length > LANGSUNG) return gabunganSementara(host, job, letters, bertag);
  // A file of many letters is none of them.
  const pertama = lain.length === 0 ? satu.keterangan : { ...satu.keterangan, tanda: '' };
  const daftar = letters.map(({ keterangan }) => keterangan);
  const { value: lot } = await cetakPotongan(host, job, letters, bertag).next();
  if (!lot) throw new Error('letters without a lot');
  return cocok(() => satuPdf(lot.pdf, daftar, hurufNomor(host.resourcesDir), pertama));
}

/** Through files that a worker writes, so that thousands of pages are in memory once, at the end. */
async function gabunganSementara(
  host: Host,
  job: Job,
  letters: readonly SuratCetak[],
  bertag: boolean,
): Promise<Uint8Array> {
  const { cetakGabungan } = await import('./cetakBerkas');
  const ke = new FolderSementara(host.userDataDir);
  try {
    const { path } = await cetakGabungan(host, job, letters, { bertag, ke });
    const pdf = bacaBerkas(path);
    if (pdf === null) throw new AppError('berkasTidakAda', { path });
    return pdf;
  } finally {
    ke.hapus();
  }
}

/** The letters printed chunk by chunk, each chunk one PDF with a mark at every letter. */
export async function* cetakPotongan(
  host: Host,
  job: Job,
  letters: readonly SuratCetak[],
  bertag: boolean,
): AsyncGenerator<{ readonly pdf: Uint8Array; readonly surat: readonly SuratCetak[]; readonly dari: number }, void> {
  const { huruf } = hurufNaskah(host);
  for (let dari = 0; dari < letters.length; dari += CHUNK) {
    job.signal.throwIfAborted();
    const surat = letters.slice(dari, dari + CHUNK);
    const teks = `Mencetak ${dari + surat.length} dari ${letters.length}`;
    const say = (done: number): void => job.progress((dari + done * surat.length) / letters.length, teks);
    say(0);
    const html = dokumenSurat(
      surat.map(({ isi }) => isi),
      { huruf, judul: surat[0]?.keterangan.judul ?? 'Naskah dinas' },
    );
    const pdf = await cetakHtml(host, html, {
      signal: job.signal,
      tagged: bertag,
      // The rest is splitting and writing.
      onProgress: (done) => say(done * 0.9),
    });
    yield { pdf, surat, dari };
  }
}
