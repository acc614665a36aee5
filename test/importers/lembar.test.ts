import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isiZip } from '../../src/importers/isiZip';
import { BATAS_BERKAS } from '../../src/importers/jenisBerkas';
import { bacaLembar, teksSel } from '../../src/importers/lembar';
import { GalatImpor, hurufKolom } from '../../src/importers/temuan';
import { buku, galatDari, teks, wadah } from './buku';

const ISI = [
  ['Judul'],
  [],
  ['Kode', 'Pagu', 'Tanggal'],
  ['4.01.01.2.13.0001', 475_939_100, new Date(Date.UTC(2026, 4, 4))],
] as const;

function galat(bytes: Uint8Array, nama = 'dpa.xlsx'): GalatImpor {
  const g = galatDari(() => bacaLembar(bytes, nama));
  expect(g).toBeInstanceOf(GalatImpor);
  return g as GalatImpor;
}

describe('bacaLembar', () => {
  it.each(['xlsx', 'biff8', 'ods', 'xlml'] as const)(
    'reads %s with true row numbers and dates as ISO text',
    (jenis) => {
      const { lembar } = bacaLembar(buku({ DPA: ISI }, jenis), 'x.xls');
      expect(lembar).toHaveLength(1);
      expect(lembar[0]?.nama).toBe('DPA');
      expect(lembar[0]?.baris[1]).toEqual([]);
      expect(lembar[0]?.baris[3]).toEqual(['4.01.01.2.13.0001', 475_939_100, '2026-05-04']);
    },
  );

  it('reads HTML saved as .xls and keeps codes as text', () => {
    const html =
      '<html><body><table><tr><td>Kode</td><td>Pagu</td></tr><tr><td>5.1</td><td>1.000</td></tr></table></body></html>';
    expect(bacaLembar(teks(html), 'rekap.xls').lembar[0]?.baris[1]).toEqual(['5.1', '1.000']);
  });

  it.each([
    ['UTF-8 with mark', teks('\ufeffNama;Nilai\nBagian “A”;1\n')],
    [
      'UTF-16LE',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'Nama;Nilai\nBagian “A”;1\n'].map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
    [
      'UTF-16LE without mark',
      new Uint8Array(new Uint16Array([...'Nama;Nilai\nBagian “A”;1\n'].map((c) => c.charCodeAt(0))).buffer),
    ],
    ['Windows-1252', new Uint8Array([...teks('Nama;Nilai\nBagian '), 0x93, 0x41, 0x94, ...teks(';1\n')])],
    ['tabs', teks('Nama\tNilai\nBagian “A”\t1\n')],
    ['comma below a title row', teks('Daftar; contoh\n\nNama,Nilai\nBagian “A”,1\n')],
    ['sep line of Excel', teks('sep=;\nNama;Nilai\nBagian “A”;1\n')],
  ])('reads CSV: %s', (_, bytes) => {
    const { lembar } = bacaLembar(bytes, 'a.csv');
    expect(lembar[0]?.baris.at(-1)).toEqual(['Bagian “A”', '1']);
  });

  it('repeats merged text over its rows but never an amount', () => {
    const isi = [
      ['Kode', 'Pagu'],
      ['4.01.01.2.13.0001', 'Rp1.000.000'],
      [null, null],
      ['x', 1],
    ];
    const { lembar } = bacaLembar(buku({ A: isi }, 'xlsx', ['A2:A3', 'B2:B3']), 'a.xlsx');
    expect(lembar[0]?.baris[2]).toEqual(['4.01.01.2.13.0001']);
  });

  it('reads rows far below without filling memory, and drops empty sheets', () => {
    const ws = XLSX.utils.aoa_to_sheet([['A', 'B']]);
    XLSX.utils.sheet_add_aoa(ws, [[1, 2]], { origin: 'A90000' });
    const wb = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(wb, XLSX.utils.aoa_to_sheet([[null]]), 'Kosong');
    XLSX.utils.book_append_sheet(wb, ws, 'Jauh');
    const { lembar } = bacaLembar(
      new Uint8Array(XLSX.write(wb, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
      'a.xlsx',
    );
    expect(lembar.map((l) => l.nama)).toEqual(['Jauh']);
    expect(lembar[0]?.baris[89_999]).toEqual([1, 2]);
  });

  it('refuses an empty file', () => {
    expect(galat(new Uint8Array(), 'dpa.xlsx').pesan).toBe(
      'Berkas “dpa.xlsx” kosong (0 byte). Unduh atau simpan ulang berkas itu.',
    );
  });

  it('refuses a file over 50 MB before reading it', () => {
    const g = galat(new Uint8Array(BATAS_BERKAS + 1), 'besar.xlsx');
    expect(g.kode).toBe('terlalu_besar');
    expect(g.pesan).toContain('51 MB, batasnya 50 MB');
  });

  it('refuses a zip that claims more content than the limit', () => {
    const bytes = buku({ A: [['x']] });
    const v = new DataView(bytes.buffer);
    for (let p = bytes.length - 22; p >= 0; p -= 1)
      if (v.getUint32(p, true) === 0x02014b50) v.setUint32(p + 24, 0x7fffffff, true);
    expect(galat(bytes).kode).toBe('terlalu_besar');
  });

  it('refuses a password-protected workbook and says how to unlock it', () => {
    const bytes = wadah({
      '/EncryptionInfo': new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0]),
      '/EncryptedPackage': new Uint8Array(64),
    });
    const g = galat(bytes, 'rahasia.xlsx');
    expect(g.kode).toBe('terkunci_sandi');
    expect(g.pesan).toContain('hapus kata sandinya');
  });

  it('tells an encrypted .ods of either kind', () => {
    const manifest = teks('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    const isi = {
      '/mimetype': teks('application/vnd.oasis.opendocument.spreadsheet'),
      '/META-INF/manifest.xml': manifest,
    };
    expect(galat(wadah({ ...isi, '/content.xml': new Uint8Array([9, 1, 200, 4, 5]) }, 'zip'), 'a.ods').kode).toBe(
      'terkunci_sandi',
    );
    expect(galat(wadah({ ...isi, '/encrypted-package': new Uint8Array(9) }, 'zip'), 'a.ods').kode).toBe(
      'terkunci_sandi',
    );
  });

  it.each([
    ['PDF', teks('%PDF-1.7\n…'), 'PDF'],
    ['a document', teks('SQLite format 3\u0000'), 'basis data'],
    ['JSON', teks('{"a": 1}'), 'JSON'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), 'gambar'],
    ['binary rubbish', new Uint8Array([1, 2, 0, 0, 9, 9, 0, 1]), 'biner'],
  ])('refuses %s and names it', (_, bytes, kata) => {
    const g = galat(bytes, 'x.xlsx');
    expect(g.kode).toBe('bukan_lembar_kerja');
    expect(g.pesan).toContain(kata);
  });

  it('refuses a Word document, a cut-off workbook and a CFB without a workbook', () => {
    expect(galat(wadah({ '/word/document.xml': teks('<x/>') }, 'zip')).pesan).toContain('dokumen Word');
    const utuh = buku({ A: [['x']] });
    expect(galat(utuh.slice(0, utuh.length - 40)).kode).toBe('rusak');
    expect(['bukan_lembar_kerja', 'rusak']).toContain(galat(wadah({ '/WordDocument': new Uint8Array(600) })).kode);
  });

  it('refuses a workbook without any data', () => {
    expect(galat(buku({ A: [[null]], B: [] })).kode).toBe('tanpa_data');
    expect(galat(teks('\n;;\n'), 'a.csv').kode).toBe('tanpa_data');
  });

  it('names columns like a spreadsheet and folds text of cells', () => {
    expect([0, 25, 26, 701, 702].map(hurufKolom)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(teksSel(' Sub\n  Kegiatan\u00a0')).toBe('Sub Kegiatan');
    expect(isiZip(teks('bukan zip'.repeat(5)))).toBeNull();
  });
});
