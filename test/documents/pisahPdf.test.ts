import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream, PDFArray } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pisahPdf, PotonganTidakCocok, satuPdf } from '../../src/documents/pisahPdf';

/** A printed document: pages per letter, marks as Chromium writes them (a Dests dictionary in the catalog). */
async function tercetak(halaman: readonly number[], tanpaTanda: readonly number[] = []): Promise<Uint8Array> {
  const dokumen = await PDFDocument.create();
  const dests = dokumen.context.obj({});
  for (const [indeks, jumlah] of halaman.entries()) {
    for (let i = 0; i < jumlah; i += 1) {
      const satu = dokumen.addPage([595 + indeks, 842]);
      satu.drawText(`surat ${indeks} halaman ${i}`);
      if (i > 0 || tanpaTanda.includes(indeks)) continue;
      dests.set(PDFName.of(`surat-${indeks}`), dokumen.context.obj([satu.ref, 'XYZ', 0, 842, 0]));
    }
  }
  dokumen.catalog.set(PDFName.of('Dests'), dests);
  return dokumen.save();
}

const pilihan = (jumlah: number) => ({
  jumlah,
  judul: Array.from({ length: jumlah }, (_, i) => `Surat ${i}`),
  pembuat: 'Setda',
});

function isiHalaman(dokumen: PDFDocument, nomor: number): string {
  const isi = dokumen.getPage(nomor).node.Contents();
  const alur = isi instanceof PDFArray ? Array.from({ length: isi.size() }, (_, i) => isi.lookup(i)) : [isi];
  return alur
    .map((satu) =>
      satu instanceof PDFRawStream ? new TextDecoder('latin1').decode(decodePDFRawStream(satu).decode()) : '',
    )
    .join('\n');
}
const heksa = (teks: string) => [...teks].map((huruf) => huruf.charCodeAt(0).toString(16).toUpperCase()).join('');

test('every letter keeps exactly its own pages, whatever their number', async () => {
  const hasil = await pisahPdf(await tercetak([1, 3, 2]), pilihan(3));
  const dokumen = await Promise.all(hasil.map((satu) => PDFDocument.load(satu, { updateMetadata: false })));
  expect(dokumen.map((satu) => satu.getPageCount())).toEqual([1, 3, 2]);
  expect(dokumen.map((satu) => satu.getPage(0).getWidth())).toEqual([595, 596, 597]);
  expect(dokumen.map((satu) => satu.getTitle())).toEqual(['Surat 0', 'Surat 1', 'Surat 2']);
});

test('pages are numbered from the second page of each letter, in parts and in one file', async () => {
  const asal = await tercetak([1, 3]);
  const [, surat = new Uint8Array()] = await pisahPdf(asal, pilihan(2));
  const dokumen = await PDFDocument.load(surat);
  expect(isiHalaman(dokumen, 0)).not.toContain(heksa('halaman 1 dari'));
  expect(isiHalaman(dokumen, 1)).toContain(heksa('halaman 2 dari 3'));
  expect(isiHalaman(dokumen, 2)).toContain(heksa('halaman 3 dari 3'));
  const satu = await PDFDocument.load(await satuPdf(asal, pilihan(2)));
  expect(satu.getPageCount()).toBe(4);
  expect(isiHalaman(satu, 3)).toContain(heksa('halaman 3 dari 3'));
});

test('refuses a document whose marks do not match the letters', async () => {
  await expect(pisahPdf(await tercetak([1, 1, 1], [1]), pilihan(3))).rejects.toThrow(PotonganTidakCocok);
  await expect(pisahPdf(await tercetak([1, 1]), pilihan(3))).rejects.toThrow('surat ke-3');
});
