import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DokumenMentah } from '../../src/importers/dpaHasil';
import { bacaDpaLembar } from '../../src/importers/dpaTabel';
import { bacaLembar } from '../../src/importers/lembar';
import type { GalatImpor } from '../../src/importers/temuan';
import { buku, galatDari, teks } from './buku';
import type { Isi } from './buku';
import { nomenklatur } from './daftar';

interface BagianZip {
  readonly nama: string;
  readonly isi: Uint8Array;
  /** Size written into the headers; default: the true one. */
  readonly diakui?: number;
  /** Sizes stand behind the data (streaming writers); the local header says 0. */
  readonly mengalir?: boolean;
}

/** A zip written by hand, so that its headers can lie. `kali` repeats each entry of the directory over the same data. */
function zip(bagian: readonly BagianZip[], kali = 1): Uint8Array {
  const lokal: Buffer[] = [];
  const pusat: Buffer[] = [];
  let letak = 0;
  for (const { nama, isi, diakui = isi.length, mengalir = false } of bagian) {
    const mampat = deflateRawSync(isi, { level: 1 });
    const n = Buffer.from(nama);
    const kepala = Buffer.alloc(30);
    kepala.writeUInt32LE(0x04034b50, 0);
    kepala.writeUInt16LE(20, 4);
    kepala.writeUInt16LE(mengalir ? 8 : 0, 6);
    kepala.writeUInt16LE(8, 8);
    if (!mengalir) {
      kepala.writeUInt32LE(crc32(isi), 14);
      kepala.writeUInt32LE(mampat.length, 18);
      kepala.writeUInt32LE(diakui, 22);
    }
    kepala.writeUInt16LE(n.length, 26);
    const ekor = Buffer.alloc(mengalir ? 16 : 0);
    if (mengalir) {
      ekor.writeUInt32LE(0x08074b50, 0);
      ekor.writeUInt32LE(crc32(isi), 4);
      ekor.writeUInt32LE(mampat.length, 8);
      ekor.writeUInt32LE(diakui, 12);
    }
    const c = Buffer.alloc(46);
    c.writeUInt32LE(0x02014b50, 0);
    c.writeUInt16LE(mengalir ? 8 : 0, 8);
    c.writeUInt16LE(8, 10);
    c.writeUInt32LE(crc32(isi), 16);
    c.writeUInt32LE(mampat.length, 20);
    c.writeUInt32LE(diakui, 24);
    c.writeUInt16LE(n.length, 28);
    c.writeUInt32LE(letak, 42);
    for (let k = 0; k < kali; k += 1) pusat.push(Buffer.concat([c, n]));
    const satu = Buffer.concat([kepala, n, mampat, ekor]);
    lokal.push(satu);
    letak += satu.length;
  }
  const direktori = Buffer.concat(pusat);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(pusat.length, 8);
  akhir.writeUInt16LE(pusat.length, 10);
  akhir.writeUInt32LE(direktori.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return new Uint8Array(Buffer.concat([...lokal, direktori, akhir]));
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sel = (alamat: string, isi: string): string => `<c r="${alamat}" t="inlineStr"><is><t>${isi}</t></is></c>`;
const JUDUL = `<row r="1">${sel('A1', 'Kode Sub Kegiatan')}${sel('B1', 'Nama Sub Kegiatan')}${sel('C1', 'Pagu')}</row>`;
const BARIS = `<row r="2">${sel('A2', '4.01.01.2.13.0001')}${sel('B2', 'x')}<c r="C2"><v>5</v></c></row>`;
/** A workbook of one sheet written as XML by hand. */
function xlsx(lembar: string, lain: Partial<BagianZip> = {}, kali = 1): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip(
    [
      {
        nama: '[Content_Types].xml',
        isi: teks(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
      },
      {
        nama: 'xl/workbook.xml',
        isi: teks(
          `<workbook ${NS} xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
        ),
      },
      {
        nama: 'xl/_rels/workbook.xml.rels',
        isi: teks(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        ),
      },
      { nama: 'xl/worksheets/sheet1.xml', isi: teks(lembar), ...lain },
    ],
    kali,
  );
}
const lembarXml = (baris: string, depan = '', belakang = ''): string =>
  `<?xml version="1.0"?><worksheet ${NS}>${depan}<sheetData>${baris}</sheetData>${belakang}</worksheet>`;

const dpa = (bytes: Uint8Array): DokumenMentah =>
  bacaDpaLembar(bacaLembar(bytes, 'a.xlsx').lembar, 'a.xlsx', { nomenklatur: nomenklatur(), tahun: 2026 });
const galat = (bytes: Uint8Array): GalatImpor => galatDari(() => bacaLembar(bytes, 'a.xlsx')) as GalatImpor;
const jumlah = (d: DokumenMentah): readonly number[] => d.sub.map((s) => s.pagu);

describe('zips that lie', () => {
  const bom = new Uint8Array(410 * 1024 * 1024);

  it('a small claim over 410 MB of content is found out', () => {
    expect(galat(xlsx('', { isi: bom, diakui: 1000 })).kode).toBe('terlalu_besar');
    expect(galat(xlsx('', { isi: bom, diakui: 1000, mengalir: true })).kode).toBe('terlalu_besar');
  });
  it('many entries over one block of data count each', () => {
    const isi = teks(lembarXml(JUDUL + ' '.repeat(6 * 1024 * 1024) + BARIS));
    expect(galat(xlsx('', { isi }, 100)).kode).toBe('terlalu_besar');
  });
  it('a workbook of a streaming writer is read', () => {
    expect(jumlah(dpa(xlsx(lembarXml(JUDUL + BARIS), { mengalir: true })))).toEqual([5]);
  });
  it('an entry that points outside the file is damage, not a crash', () => {
    const bytes = xlsx(lembarXml(JUDUL + BARIS));
    const v = new DataView(bytes.buffer, bytes.byteOffset);
    for (let p = bytes.length - 22; p >= 0; p -= 1)
      if (v.getUint32(p, true) === 0x02014b50) v.setUint32(p + 42, 0x7fffff00, true);
    expect(galat(bytes).kode).toBe('rusak');
  });
});

describe('XML and sheets made to hurt', () => {
  it('entities of a DTD are never expanded or fetched', () => {
    const dtd =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';
    const isi = lembarXml(JUDUL + BARIS.replace('>x<', '>&c;&d;<')).replace('<worksheet', `${dtd}<worksheet`);
    const d = dpa(xlsx(isi));
    expect(jumlah(d)).toEqual([5]);
    expect(d.sub[0]?.nama).not.toMatch(/a{20}|root/);
  });
  it('text in several fonts is one text', () => {
    const kaya = BARIS.replace(
      '<is><t>x</t></is>',
      '<is><r><rPr><b/></rPr><t>Penyediaan </t></r><r><t>Jasa</t></r></is>',
    );
    expect(dpa(xlsx(lembarXml(JUDUL + kaya))).sub[0]?.nama).toBe('Penyediaan Jasa');
  });
  it('a row number far beyond what a sheet can have is refused', () => {
    expect(galat(xlsx(lembarXml(`${JUDUL}<row r="4000000000">${sel('A4000000000', 'x')}</row>`))).kode).toBe(
      'terlalu_besar',
    );
  });
  it('the last row and the last column of Excel are read without filling memory; what the dimension claims is ignored', () => {
    const jauh = `<row r="3">${sel('A3', '4.01.01.2.13.0002')}<c r="C3"><v>7</v></c>${sel('XFD3', 'jauh')}</row><row r="1048576">${sel('A1048576', 'catatan')}</row>`;
    const d = dpa(xlsx(lembarXml(JUDUL + BARIS + jauh, '<dimension ref="A1:XFD1048576"/>')));
    expect(jumlah(d)).toEqual([5, 7]);
  });
  it('sixteen thousand header columns are no header of sixteen thousand fields', () => {
    const lebar = Array.from({ length: 16_384 }, (_, i) =>
      i < 3 ? (['Kode Sub Kegiatan', 'Nama', 'Pagu'][i] ?? '') : `Kolom ${i}`,
    );
    const isi: Isi = [lebar, ['4.01.01.2.13.0001', 'x', 5]];
    const d = dpa(buku({ S: isi }));
    expect(jumlah(d)).toEqual([5]);
    expect(d.pemetaan?.kolom.length).toBeLessThanOrEqual(512);
  });
  it('merges that overlap, repeat, run backwards or over the whole sheet do no harm', () => {
    const gabung = Array.from({ length: 3000 }, () => '<mergeCell ref="A2:B1048576"/>').join('');
    const isi = lembarXml(
      JUDUL + BARIS + `<row r="3"><c r="C3"><v>7</v></c></row>`,
      '',
      `<mergeCells><mergeCell ref="B9:A1"/><mergeCell ref="zz"/>${gabung}</mergeCells>`,
    );
    expect(jumlah(dpa(xlsx(isi)))).toEqual([5, 7]);
  });
});

describe('amounts and texts made to hurt', () => {
  const satu = (pagu: string | number, nama = 'x'): DokumenMentah =>
    dpa(
      buku({
        S: [
          ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'],
          ['4.01.01.2.13.0001', nama, pagu],
          ['4.01.01.2.13.0002', 'y', 5],
        ],
      }),
    );
  it.each([1e308, -1e308, 1e21, 2 ** 60, '1e308', 'NaN', 'Infinity', '9'.repeat(400), '-5', '(5)', -5, '0x10', '٣'])(
    '%s is an error at its cell, never money',
    (pagu) => {
      const d = satu(pagu);
      expect(d.temuan.filter((t) => t.tingkat === 'galat').map((t) => [t.baris, t.kolom])).toEqual([[2, 'C']]);
      expect(jumlah(d)).toEqual([0, 5]);
    },
  );
  it('a fraction left by a formula is rounded and said', () => {
    const d = satu(1_234_567.5);
    expect(jumlah(d)).toEqual([1_234_568, 5]);
    expect(d.temuan.find((t) => t.kode === 'pagu_pecahan')).toMatchObject({
      tingkat: 'peringatan',
      baris: 2,
      kolom: 'C',
    });
  });
  it('many amounts at the edge are no silently wrong total', () => {
    const isi: Isi = [
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Rekening', 'Pagu'],
      ...Array.from({ length: 4 }, (_, i) => [
        '4.01.01.2.13.0001',
        'x',
        `5.1.02.01.01.000${i}`,
        Number.MAX_SAFE_INTEGER,
      ]),
    ];
    const d = dpa(buku({ S: isi }));
    expect(d.temuan.some((t) => t.tingkat === 'galat' && t.kode === 'jumlah_terlalu_besar')).toBe(true);
  });
  it('lone surrogates and control characters stay text', () => {
    const d = satu(5, 'a\ud800b \u0007\u202e');
    expect(jumlah(d)).toEqual([5, 5]);
    expect(JSON.stringify(d)).toContain('a');
  });
  it('a text that looks like a formula is a name like any other', () => {
    expect(satu(5, '=HYPERLINK("http://x";"y")').sub[0]?.nama).toBe('=HYPERLINK("http://x";"y")');
  });
});

it('a workbook in which one byte of an amount was damaged is refused, not read as another amount', () => {
  const utuh = buku({
    DPA: [
      ['Kode Sub Kegiatan', 'Nama', 'Pagu'],
      ['4.01.01.2.13.0001', 'x', 65_000_000],
    ],
  });
  const rusak = utuh.map((b, i) => (i === Math.floor(utuh.length / 2) ? b ^ 1 : b));
  expect((galatDari(() => bacaLembar(rusak, 'dpa.xlsx')) as GalatImpor).kode).toBe('rusak');
});
