import { AppError, type ErrorCode, type ErrorDetail } from '../api/errors';
import { bacaBerkas, tulisSementara, type BerkasSementara } from '../data/file/keluaranBertahap';
import { readResource } from '../data/file/sumber';
import { hashBytes } from '../data/ids';
import { gabungPdf } from '../documents/gabungPdf';
import { bacaTanda, type KeteranganPdf } from '../documents/keteranganPdf';
import type { BerkasHuruf } from '../documents/nomorHalaman';
import { pisahPdf, PotonganTidakCocok, satuPdf } from '../documents/pisahPdf';
import { zipBerkas } from '../documents/zipBerkas';
import { namaKe } from '../domain/namaBerkasNaskah';
import { joinPath } from './fileName';

/** What becomes of printed letters away from the window: split, numbered, joined, hashed, written. Runs in a worker. */

/** A printed document with several letters or papers. */
export interface PotongPdf {
  readonly pdf: Uint8Array;
  readonly daftar: readonly KeteranganPdf[];
}

/** … and where each of them (or the whole) is to be written. */
export interface PotongCetak extends PotongPdf {
  readonly ke: readonly string[];
}

export const hurufNomor = (resourcesDir: string): BerkasHuruf => ({
  arial: readResource(resourcesDir, 'fonts/LiberationSans-Regular.ttf'),
  bookman: readResource(resourcesDir, 'fonts/BonumNaskah-Regular.ttf'),
});

interface Selesaikan {
  readonly potong: readonly PotongCetak[];
  readonly resourcesDir: string;
  /** Each letter by itself, or the chunk as one part of a joined file. */
  readonly pisah: boolean;
}

/** What was written, and what stopped it before the end. */
export interface Diselesaikan {
  readonly berkas: readonly BerkasSementara[];
  readonly galat: { readonly kode: ErrorCode; readonly rincian: ErrorDetail } | null;
}

/** Writes the letters of some printed documents under the names given for them, in that order. */
export async function selesaikanNaskah({ potong, resourcesDir, pisah }: Selesaikan): Promise<Diselesaikan> {
  const huruf = hurufNomor(resourcesDir);
  const berkas: BerkasSementara[] = [];
  try {
    for (const { pdf, daftar, ke } of potong) {
      const [pertama] = daftar;
      if (pertama === undefined) continue;
      const jadi = await cocok(async () =>
        pisah ? pisahPdf(pdf, daftar, huruf) : [await satuPdf(pdf, daftar, huruf, pertama)],
      );
      for (const [at, isi] of jadi.entries()) {
        const path = ke[at] ?? '';
        tulisSementara(path, isi);
        berkas.push({ path, hash: hashBytes(isi) });
      }
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { berkas, galat: { kode: error.code, rincian: error.detail } };
  }
  return { berkas, galat: null };
}

/** Printed documents as one PDF, pages numbered inside each letter; its properties are those of the first. */
export async function satukanNaskah(minta: {
  readonly potong: readonly PotongPdf[];
  readonly resourcesDir: string;
}): Promise<Uint8Array> {
  const huruf = hurufNomor(minta.resourcesDir);
  const bagian: Uint8Array[] = [];
  for (const { pdf, daftar } of minta.potong) {
    const [pertama] = daftar;
    bagian.push(pertama ? await cocok(() => satuPdf(pdf, daftar, huruf, pertama)) : pdf);
  }
  const [sendiri] = bagian;
  return sendiri && bagian.length === 1 ? sendiri : gabungPdf(bagian);
}

/** Joins written parts into one file. */
export async function gabungkanNaskah(minta: {
  readonly bagian: readonly string[];
  readonly keterangan: KeteranganPdf;
  readonly ke: string;
}): Promise<BerkasSementara> {
  const isi = await gabungPdf(minta.bagian.map(baca), minta.keterangan);
  tulisSementara(minta.ke, isi);
  return { path: minta.ke, hash: hashBytes(isi) };
}

export function zipkanNaskah(minta: {
  readonly isi: readonly { readonly path: string; readonly nama: string }[];
  readonly ke: string;
}): null {
  tulisSementara(minta.ke, (tulis) =>
    zipBerkas(
      minta.isi.map(({ path, nama }) => ({ nama, baca: () => baca(path) })),
      tulis,
    ),
  );
  return null;
}

/** Where each of these letters already lies in the folder under its name or ` (2)` …, null = nowhere. */
export async function cariTersimpan(minta: {
  readonly folder: string;
  readonly calon: readonly { readonly nama: string; readonly tanda: string }[];
}): Promise<(string | null)[]> {
  const hasil: (string | null)[] = [];
  for (const { nama, tanda } of minta.calon) hasil.push(await cariSatu(minta.folder, nama, tanda));
  return hasil;
}

async function cariSatu(folder: string, nama: string, tanda: string): Promise<string | null> {
  for (let n = 1; ; n++) {
    const path = joinPath(folder, namaKe(nama, n));
    const isi = bacaBerkas(path);
    if (isi === null) return null;
    if ((await bacaTanda(isi)) === tanda) return path;
  }
}

function baca(path: string): Uint8Array {
  const isi = bacaBerkas(path);
  if (isi === null) throw new AppError('berkasTidakAda', { path });
  return isi;
}

/** What does not fit together is nothing a user can mend, but he has to know that nothing was filed. */
export async function cocok<T>(kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (error) {
    if (error instanceof PotonganTidakCocok)
      throw new AppError('cetakGagal', { sebab: error.message }, { cause: error });
    throw error;
  }
}
