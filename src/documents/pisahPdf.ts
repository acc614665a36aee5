import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { tandaSurat } from './tandaSurat';

const MM = 72 / 25.4;
const UKURAN_NOMOR = 9;

/** Thrown when the printed document does not hold the letters it was made from: nothing may be filed then. */
export class PotonganTidakCocok extends Error {}

/** Pages of one letter in the printed document, `[mulai, sampai)`. */
export interface RentangHalaman {
  readonly mulai: number;
  readonly sampai: number;
}

export interface PilihanPotong {
  readonly jumlah: number;
  /** Title of each letter in the PDF's properties. */
  readonly judul: readonly string[];
  readonly pembuat: string;
}

/** Named destinations: Chromium writes a `Dests` dictionary in the catalog; a name tree is read as well. */
function tujuan(dokumen: PDFDocument): ReadonlyMap<string, PDFArray> {
  const hasil = new Map<string, PDFArray>();
  const catat = (nama: string, nilai: unknown) => {
    const isi = nilai instanceof PDFDict ? nilai.lookup(PDFName.of('D')) : nilai;
    if (isi instanceof PDFArray) hasil.set(nama, isi);
  };
  const dests = dokumen.catalog.lookup(PDFName.of('Dests'));
  if (dests instanceof PDFDict) for (const nama of dests.keys()) catat(nama.decodeText(), dests.lookup(nama));
  const jelajahi = (simpul: unknown): void => {
    if (!(simpul instanceof PDFDict)) return;
    const anak = simpul.lookup(PDFName.of('Kids'));
    if (anak instanceof PDFArray) for (let i = 0; i < anak.size(); i += 1) jelajahi(anak.lookup(i));
    const nama = simpul.lookup(PDFName.of('Names'));
    if (!(nama instanceof PDFArray)) return;
    for (let i = 0; i + 1 < nama.size(); i += 2) {
      const kunci = nama.lookup(i);
      if (kunci instanceof PDFString || kunci instanceof PDFHexString) catat(kunci.decodeText(), nama.lookup(i + 1));
    }
  };
  const names = dokumen.catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) jelajahi(names.lookup(PDFName.of('Dests')));
  return hasil;
}

/** First page of every letter from its mark; an overflowing letter therefore never shifts the next one. */
function rentangSurat(dokumen: PDFDocument, jumlah: number): readonly RentangHalaman[] {
  const nomorHalaman = new Map(dokumen.getPages().map((halaman, indeks) => [halaman.ref, indeks]));
  const semua = tujuan(dokumen);
  const mulai = Array.from({ length: jumlah }, (_, indeks) => {
    const acuan = semua.get(tandaSurat(indeks))?.get(0);
    const halaman = acuan instanceof PDFRef ? nomorHalaman.get(acuan) : undefined;
    if (halaman === undefined) throw new PotonganTidakCocok(`tanda surat ke-${indeks + 1} tidak ada di PDF`);
    return halaman;
  });
  return mulai.map((awal, indeks) => {
    const sampai = mulai[indeks + 1] ?? dokumen.getPageCount();
    const tepat = sampai > awal && (indeks > 0 || awal === 0);
    if (!tepat) throw new PotonganTidakCocok(`halaman surat ke-${indeks + 1} tidak berurutan`);
    return { mulai: awal, sampai };
  });
}

/** "halaman 2 dari 3", centred in the top margin from the second page on; the bottom stays free for the TTE footer. */
function beriNomor(halaman: readonly PDFPage[], huruf: PDFFont): void {
  for (const [indeks, satu] of halaman.entries()) {
    if (indeks === 0) continue;
    const teks = `halaman ${indeks + 1} dari ${halaman.length}`;
    const { width, height } = satu.getSize();
    const x = (width - huruf.widthOfTextAtSize(teks, UKURAN_NOMOR)) / 2;
    satu.drawText(teks, { x, y: height - 12 * MM, size: UKURAN_NOMOR, font: huruf });
  }
}

function lengkapi(dokumen: PDFDocument, judul: string, pembuat: string): void {
  dokumen.setTitle(judul, { showInWindowTitleBar: true });
  dokumen.setLanguage('id-ID');
  dokumen.setAuthor(pembuat);
  dokumen.setCreator('BagiHabis');
}

/**
 * Splits the PDF printed from `dokumenSurat` into one PDF per letter, pages numbered inside each letter.
 * @throws PotonganTidakCocok when a mark is missing or out of order
 */
export async function pisahPdf(pdf: Uint8Array, pilihan: PilihanPotong): Promise<readonly Uint8Array[]> {
  const asal = await PDFDocument.load(pdf, { updateMetadata: false });
  const hasil: Uint8Array[] = [];
  for (const [indeks, { mulai, sampai }] of rentangSurat(asal, pilihan.jumlah).entries()) {
    const surat = await PDFDocument.create();
    const nomor = Array.from({ length: sampai - mulai }, (_, i) => mulai + i);
    const halaman = await surat.copyPages(asal, nomor);
    for (const satu of halaman) surat.addPage(satu);
    if (halaman.length > 1) beriNomor(halaman, await surat.embedFont(StandardFonts.Helvetica));
    lengkapi(surat, pilihan.judul[indeks] ?? '', pilihan.pembuat);
    hasil.push(await surat.save());
  }
  return hasil;
}

/** The same letters kept in one file, pages numbered inside each letter. */
export async function satuPdf(pdf: Uint8Array, pilihan: PilihanPotong): Promise<Uint8Array> {
  const dokumen = await PDFDocument.load(pdf, { updateMetadata: false });
  const halaman = dokumen.getPages();
  const rentang = rentangSurat(dokumen, pilihan.jumlah);
  if (rentang.some(({ mulai, sampai }) => sampai - mulai > 1)) {
    const huruf = await dokumen.embedFont(StandardFonts.Helvetica);
    for (const { mulai, sampai } of rentang) beriNomor(halaman.slice(mulai, sampai), huruf);
  }
  lengkapi(dokumen, pilihan.judul[0] ?? '', pilihan.pembuat);
  return dokumen.save();
}
