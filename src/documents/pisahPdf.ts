import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { catatAwal } from './awalSurat';
import { bukaPdf, lengkapiPdf, simpanPdf, type KeteranganPdf } from './keteranganPdf';
import { NomorHalaman, type BerkasHuruf } from './nomorHalaman';
import { cabangTag, PenyusunTag } from './pohonTag';
import { tandaSurat } from './tandaSurat';

/** Thrown when the printed document does not hold the letters it was made from: nothing may be filed then. */
export class PotonganTidakCocok extends Error {}

/** Pages of one letter in the printed document, `[mulai, sampai)`. */
interface RentangHalaman {
  readonly mulai: number;
  readonly sampai: number;
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

/** The printed document with the pages of each letter numbered. */
async function bernomor(pdf: Uint8Array, daftar: readonly KeteranganPdf[], berkas: BerkasHuruf) {
  const dokumen = await bukaPdf(pdf);
  const rentang = rentangSurat(dokumen, daftar.length);
  const halaman = dokumen.getPages();
  const nomor = new NomorHalaman(dokumen, berkas);
  for (const [indeks, { mulai, sampai }] of rentang.entries()) {
    const { huruf = 'arial', cap = '' } = daftar[indeks] ?? {};
    const miliknya = halaman.slice(mulai, sampai);
    await nomor.beri(miliknya, huruf);
    if (cap !== '') await nomor.cap(miliknya, huruf, cap);
  }
  return { dokumen, rentang, halaman };
}

/**
 * Splits the PDF printed from `dokumenSurat` into one PDF per letter, pages numbered inside each letter, each with its own
 * part of the tags when the document has any.
 * @throws PotonganTidakCocok when a mark is missing or out of order
 */
export async function pisahPdf(
  pdf: Uint8Array,
  daftar: readonly KeteranganPdf[],
  berkas: BerkasHuruf,
): Promise<readonly Uint8Array[]> {
  const { dokumen: asal, rentang, halaman } = await bernomor(pdf, daftar, berkas);
  const surat = new Map<PDFRef, number>();
  for (const [indeks, { mulai, sampai }] of rentang.entries())
    for (const satu of halaman.slice(mulai, sampai)) surat.set(satu.ref, indeks);
  const cabang = cabangTag(asal, surat);
  const hasil: Uint8Array[] = [];
  for (const [indeks, { mulai, sampai }] of rentang.entries()) {
    const satu = await PDFDocument.create({ updateMetadata: false });
    const nomor = Array.from({ length: sampai - mulai }, (_, i) => mulai + i);
    const tag = cabang.get(indeks);
    await salinHalaman(asal, satu, nomor, tag && { cabang: tag, penyusun: new PenyusunTag(satu) });
    const keterangan = daftar[indeks];
    if (keterangan) lengkapiPdf(satu, keterangan);
    hasil.push(await simpanPdf(satu));
  }
  return hasil;
}

/** The same letters kept in one file, pages numbered inside each letter; the properties are those of `keterangan`. */
export async function satuPdf(
  pdf: Uint8Array,
  daftar: readonly KeteranganPdf[],
  berkas: BerkasHuruf,
  keterangan: KeteranganPdf,
): Promise<Uint8Array> {
  const { dokumen, rentang } = await bernomor(pdf, daftar, berkas);
  catatAwal(
    dokumen,
    rentang.map(({ mulai }) => mulai),
  );
  lengkapiPdf(dokumen, keterangan);
  return simpanPdf(dokumen);
}

/** Copies pages behind those of `ke`, and the branches of the tags that belong to them. */
export async function salinHalaman(
  asal: PDFDocument,
  ke: PDFDocument,
  nomor: readonly number[],
  tag: { readonly cabang: Parameters<PenyusunTag['tambah']>[0]; readonly penyusun: PenyusunTag } | undefined,
  selesai = true,
): Promise<void> {
  const salinan = await ke.copyPages(asal, [...nomor]);
  const halaman = new Map<PDFRef, PDFRef>();
  for (const [indeks, satu] of salinan.entries()) {
    ke.addPage(satu);
    satu.node.delete(PDFName.of('StructParents'));
    const dari = asal.getPage(nomor[indeks] ?? 0).ref;
    halaman.set(dari, satu.ref);
  }
  tag?.penyusun.tambah(tag.cabang, halaman);
  if (selesai) tag?.penyusun.selesai('id-ID');
}
