import { PDFDocument } from '@cantoo/pdf-lib';
import { bacaAwal, catatAwal } from './awalSurat';
import { bukaPdf, keteranganDari, lengkapiPdf, simpanPdf, type KeteranganPdf } from './keteranganPdf';
import { salinHalaman } from './pisahPdf';
import { bertag, cabangTag, PenyusunTag } from './pohonTag';

/** Several finished PDFs one after the other in one, with their tags; the properties are those of `keterangan`, or of the first. */
export async function gabungPdf(bagian: readonly Uint8Array[], keterangan?: KeteranganPdf): Promise<Uint8Array> {
  const [pertama] = bagian;
  if (pertama === undefined) throw new RangeError('no PDF to join');
  const hasil = await PDFDocument.create({ updateMetadata: false });
  const penyusun = new PenyusunTag(hasil);
  const awal: number[] = [];
  let adaTag = false;
  let sifat = keterangan;
  for (const satu of bagian) {
    const asal = await bukaPdf(satu);
    sifat ??= keteranganDari(asal);
    awal.push(...bacaAwal(asal).map((indeks) => hasil.getPageCount() + indeks));
    const milik = new Map(asal.getPages().map((halaman) => [halaman.ref, 0]));
    const tag = bertag(asal) ? { cabang: cabangTag(asal, milik).get(0) ?? [], penyusun } : undefined;
    adaTag ||= tag !== undefined;
    await salinHalaman(asal, hasil, asal.getPageIndices(), tag, false);
  }
  if (adaTag) penyusun.selesai('id-ID');
  catatAwal(hasil, awal);
  if (sifat) lengkapiPdf(hasil, sifat);
  return simpanPdf(hasil);
}
