import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gabungPdf } from '../../src/documents/gabungPdf';
import { bukaPdf } from '../../src/importers/pdfBuka';
import { bacaTanda, tandaNaskah, type KeteranganPdf } from '../../src/documents/keteranganPdf';
import type { BerkasHuruf } from '../../src/documents/nomorHalaman';
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

const huruf: BerkasHuruf = {
  arial: new Uint8Array(readFileSync('resources/fonts/LiberationSans-Regular.ttf')),
  bookman: new Uint8Array(readFileSync('resources/fonts/BonumNaskah-Regular.ttf')),
};
const satu = (i: number, ubahan: Partial<KeteranganPdf> = {}): KeteranganPdf => ({
  judul: `Surat ${i}`,
  pembuat: 'Setda',
  tanda: tandaNaskah(`s${i}`, 'abc'),
  pada: '2026-01-05T01:02:03.000Z',
  huruf: 'arial',
  ...ubahan,
});
const pilihan = (jumlah: number) => Array.from({ length: jumlah }, (_, i) => satu(i));

function isiHalaman(dokumen: PDFDocument, nomor: number): string {
  const isi = dokumen.getPage(nomor).node.Contents();
  const alur = isi instanceof PDFArray ? Array.from({ length: isi.size() }, (_, i) => isi.lookup(i)) : [isi];
  return alur
    .map((satu) =>
      satu instanceof PDFRawStream ? new TextDecoder('latin1').decode(decodePDFRawStream(satu).decode()) : '',
    )
    .join('\n');
}

/** Words of each page, as a reader takes them out, and the faces the file holds. */
async function terbaca(
  pdf: Uint8Array,
): Promise<{ readonly teks: string[]; readonly anak: (n: number) => Promise<string> }> {
  const { dokumen } = await bukaPdf(pdf, 'naskah.pdf');
  const teks: string[] = [];
  for (let n = 1; n <= dokumen.numPages; n++) {
    const { items } = await (await dokumen.getPage(n)).getTextContent();
    teks.push(items.map((satu) => ('str' in satu ? satu.str : '')).join(' '));
  }
  return { teks, anak: async (n) => JSON.stringify(await (await dokumen.getPage(n)).getStructTree()) };
}

test('every letter keeps exactly its own pages, whatever their number', async () => {
  const hasil = await pisahPdf(await tercetak([1, 3, 2]), pilihan(3), huruf);
  const dokumen = await Promise.all(hasil.map((pdf) => PDFDocument.load(pdf, { updateMetadata: false })));
  expect(dokumen.map((pdf) => pdf.getPageCount())).toEqual([1, 3, 2]);
  expect(dokumen.map((pdf) => pdf.getPage(0).getWidth())).toEqual([595, 596, 597]);
  expect(dokumen.map((pdf) => pdf.getTitle())).toEqual(['Surat 0', 'Surat 1', 'Surat 2']);
});

test('pages are numbered from the second page of each letter, in parts and in one file', async () => {
  const asal = await tercetak([1, 3]);
  const [, surat = new Uint8Array()] = await pisahPdf(asal, pilihan(2), huruf);
  expect((await terbaca(surat)).teks).toEqual([
    expect.not.stringContaining('dari') as string,
    expect.stringContaining('halaman 2 dari 3') as string,
    expect.stringContaining('halaman 3 dari 3') as string,
  ]);
  expect(isiHalaman(await PDFDocument.load(surat), 1)).toMatch(/\/Artifact <<\/Type\/Pagination[^]*Tj[^]*EMC/);
  const gabungan = await satuPdf(asal, pilihan(2), huruf, satu(0));
  const { teks } = await terbaca(gabungan);
  expect(teks).toHaveLength(4);
  expect(teks[3]).toContain('halaman 3 dari 3');
});

test('page numbers are set in the face of the letter, embedded as a few kilobytes', async () => {
  const asal = await tercetak([2]);
  for (const muka of ['arial', 'bookman'] as const) {
    const [surat = new Uint8Array()] = await pisahPdf(asal, [satu(0, { huruf: muka })], huruf);
    const dokumen = await PDFDocument.load(surat);
    const fonts = dokumen.context
      .enumerateIndirectObjects()
      .flatMap(([, isi]) => (isi instanceof PDFDict && isi.has(PDFName.of('FontFile2')) ? [isi] : []));
    expect(fonts.map((isi) => isi.lookup(PDFName.of('FontName'))?.toString())).toEqual([`/BAGIHA+Nomor-${muka}`]);
    expect(surat.length).toBeLessThan(asal.length + 20_000);
  }
});

test('the same letter printed again gives the same bytes and says which letter it is', async () => {
  const asal = await tercetak([2, 1]);
  const [a, b] = [await pisahPdf(asal, pilihan(2), huruf), await pisahPdf(asal, pilihan(2), huruf)];
  expect(b).toEqual(a);
  expect(await bacaTanda(a[0] ?? new Uint8Array())).toBe('bagihabis s0 abc');
  expect(await bacaTanda(asal)).toBe('');
  expect(await bacaTanda(new TextEncoder().encode('bukan PDF'))).toBe('');
});

/** A tagged document as Chromium writes it: a branch per letter, with a table whose empty cell has no content. */
async function bertagTercetak(halaman: readonly number[]): Promise<Uint8Array> {
  const dokumen = await PDFDocument.load(await tercetak(halaman));
  const { context } = dokumen;
  const elemen = (S: string, induk: unknown, lain: Record<string, unknown> = {}) =>
    context.register(context.obj({ Type: 'StructElem', S, P: induk as never, ...(lain as object) }));
  const akar = context.nextRef();
  const badan = context.nextRef();
  let nomor = 0;
  const id = () => PDFString.of(`node${String(++nomor).padStart(8, '0')}`);
  const cabang: unknown[] = [elemen('NonStruct', badan, { ID: id(), K: [] })];
  let ke = 0;
  for (const [indeks, jumlah] of halaman.entries()) {
    const surat = context.nextRef();
    const anak: unknown[] = [];
    for (let i = 0; i < jumlah; i += 1) {
      const satuHalaman = dokumen.getPage(ke);
      satuHalaman.node.set(PDFName.of('StructParents'), PDFNumber.of(ke++));
      const mcr = { Type: 'MCR', Pg: satuHalaman.ref, MCID: 0 };
      anak.push(elemen('P', surat, { ID: id(), K: [mcr], Lang: PDFString.of(`surat-${indeks}`) }));
    }
    const kepala = id();
    const baris = context.nextRef();
    const sel = [
      elemen('TH', baris, { ID: kepala, K: [] }),
      elemen('TD', baris, { ID: id(), K: [], A: { O: 'Table', Headers: [kepala] } }),
    ];
    context.assign(baris, context.obj({ Type: 'StructElem', S: 'TR', P: surat, K: sel, ID: id() }));
    context.assign(
      surat,
      context.obj({ Type: 'StructElem', S: 'Sect', P: badan, K: [...anak, baris] as never[], ID: id() }),
    );
    cabang.push(surat);
  }
  context.assign(badan, context.obj({ Type: 'StructElem', S: 'Document', P: akar, K: cabang as never[] }));
  context.assign(akar, context.obj({ Type: 'StructTreeRoot', K: badan }));
  dokumen.catalog.set(PDFName.of('StructTreeRoot'), akar);
  dokumen.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  return dokumen.save();
}

/** Kinds and ids of the tree, and the numbers under which pages find their elements. */
async function pohon(pdf: Uint8Array) {
  const dokumen = await PDFDocument.load(pdf, { updateMetadata: false });
  const akar = dokumen.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const isi = (elemen: PDFDict): string => {
    const K = elemen.lookup(PDFName.of('K'));
    const anak = K instanceof PDFArray ? Array.from({ length: K.size() }, (_, i) => K.lookup(i)) : [];
    const kind = elemen.get(PDFName.of('S'))?.toString() ?? '#';
    return `${kind}${anak.length > 0 ? `(${anak.map((one) => (one instanceof PDFDict ? isi(one) : '?')).join(' ')})` : ''}`;
  };
  const induk = akar.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  return {
    teks: isi(akar.lookup(PDFName.of('K'), PDFDict)),
    kunci: dokumen.getPages().map((one) => one.node.get(PDFName.of('StructParents'))?.toString()),
    induk: Array.from({ length: induk.size() / 2 }, (_, i) => induk.lookup(2 * i + 1, PDFArray).size()),
    dokumen,
    akar,
  };
}

test('splitting a tagged document keeps the tags of each letter with empty cells, ids and parents made anew', async () => {
  const hasil = await pisahPdf(await bertagTercetak([1, 2]), pilihan(2), huruf);
  const [pertama, kedua] = [await pohon(hasil[0] ?? new Uint8Array()), await pohon(hasil[1] ?? new Uint8Array())];
  expect(pertama.teks).toBe('/Document(/Sect(/P(#) /TR(/TH /TD)))');
  expect(kedua.teks).toBe('/Document(/Sect(/P(#) /P(#) /TR(/TH /TD)))');
  expect(kedua.kunci).toEqual(['0', '1']);
  expect(kedua.induk).toEqual([1, 1]);
  for (const { dokumen, akar } of [pertama, kedua]) {
    expect(dokumen.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(dokumen.catalog.get(PDFName.of('Lang'))?.toString()).toContain('id-ID');
    const ids = akar.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
    const names = Array.from({ length: ids.size() / 2 }, (_, i) => ids.lookup(2 * i, PDFString).asString());
    expect(names).toEqual([...names].sort());
    const cells = dokumen.context
      .enumerateIndirectObjects()
      .flatMap(([, isi]) =>
        isi instanceof PDFDict && isi.has(PDFName.of('A')) ? [isi.lookup(PDFName.of('A'), PDFDict)] : [],
      );
    // The header a cell names is one of this file.
    for (const cell of cells)
      expect(names).toContain(cell.lookup(PDFName.of('Headers'), PDFArray).lookup(0, PDFString).asString());
  }
  expect(await (await terbaca(hasil[1] ?? new Uint8Array())).anak(2)).toContain('surat-1');
});

test('joining tagged documents makes one tree in which every page finds its own elements', async () => {
  const [a = new Uint8Array(), b = new Uint8Array()] = await pisahPdf(await bertagTercetak([2, 1]), pilihan(2), huruf);
  const gabungan = await gabungPdf([a, b], satu(0, { judul: 'Bersama' }));
  const { teks, kunci, induk, dokumen } = await pohon(gabungan);
  expect(teks).toBe('/Document(/Sect(/P(#) /P(#) /TR(/TH /TD)) /Sect(/P(#) /TR(/TH /TD)))');
  expect([kunci, induk]).toEqual([
    ['0', '1', '2'],
    [1, 1, 1],
  ]);
  expect(dokumen.getTitle()).toBe('Bersama');
  const { anak } = await terbaca(gabungan);
  expect(await anak(1)).toContain('surat-0');
  expect(await anak(3)).toContain('surat-1');
});

test('refuses a document whose marks do not match the letters', async () => {
  await expect(pisahPdf(await tercetak([1, 1, 1], [1]), pilihan(3), huruf)).rejects.toThrow(PotonganTidakCocok);
  await expect(pisahPdf(await tercetak([1, 1]), pilihan(3), huruf)).rejects.toThrow('surat ke-3');
});
