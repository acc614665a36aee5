import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bacaLembar } from '../../src/importers/lembar';
import { bacaRealisasi } from '../../src/importers/realisasiTabel';

/** A list of May; a percentage is a number with a percent format, as spreadsheets keep a typed `40%`. */
function daftar(jenis: XLSX.BookType): Uint8Array {
  const isi: readonly (readonly [string | number, string?])[] = [
    [0.4, '0%'],
    [0.405, '0.00%'],
    [0.4],
    [2],
    [40, '0" %"'],
    ['40 %'],
  ];
  const ws = XLSX.utils.aoa_to_sheet([
    ['Pegawai', 'Tugas', 'Realisasi Mei'],
    ...isi.map(([nilai], i) => ['Ayu Lestari', `Tugas ${i + 1}`, nilai]),
  ]);
  isi.forEach(([, z], i) => {
    const sel = ws[`C${i + 2}`] as XLSX.CellObject;
    if (z) sel.z = z;
  });
  const wb = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(wb, ws, 'Mei');
  return new Uint8Array(XLSX.write(wb, { type: 'array', bookType: jenis }) as ArrayBuffer);
}

test.each(['xlsx', 'biff8', 'xlml'] as const)('40%% typed into a spreadsheet is a part of the share (%s)', (jenis) => {
  const { baris, temuan } = bacaRealisasi(bacaLembar(daftar(jenis), jenis === 'xlsx' ? 'a.xlsx' : 'a.xls').lembar);
  expect(temuan).toEqual([]);
  expect(baris.flatMap(({ isi }) => isi.map(({ volume }) => volume))).toEqual([
    { jenis: 'persen', persen: 4000 },
    { jenis: 'persen', persen: 4050 },
    { jenis: 'volume', volume: 40 },
    { jenis: 'volume', volume: 200 },
    { jenis: 'volume', volume: 4000 },
    { jenis: 'persen', persen: 4000 },
  ]);
});

/** LibreOffice keeps the format of a column once, at the column; the library reads formats of cells only. */
test('a percentage in a document of LibreOffice is one too', () => {
  const sel = (jenis: string, nilai: string, teks: string): string =>
    `<table:table-cell office:value-type="${jenis}" ${jenis === 'string' ? '' : `office:value="${nilai}"`}><text:p>${teks}</text:p></table:table-cell>`;
  const baris = (...isi: string[]): string => `<table:table-row>${isi.join('')}</table:table-row>`;
  const isi = [
    baris(...['Pegawai', 'Tugas', 'Realisasi Mei'].map((teks) => sel('string', '', teks))),
    baris(sel('string', '', 'Ayu Lestari'), sel('string', '', 'Tugas 1'), sel('percentage', '0.4', '40%')),
    baris(sel('string', '', 'Ayu Lestari'), sel('string', '', 'Tugas 2'), sel('float', '0.4', '0,4')),
  ].join('');
  const ruang = ['office', 'table', 'text'].map(
    (satu) => `xmlns:${satu}="urn:oasis:names:tc:opendocument:xmlns:${satu}:1.0"`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ruang.join(' ')}><office:body><office:spreadsheet><table:table table:name="Mei">${isi}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const ods = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    'styles.xml': strToU8('<office:document-styles/>'),
    'content.xml': strToU8(content),
  });
  const hasil = bacaRealisasi(bacaLembar(ods, 'a.ods').lembar).baris;
  expect(hasil.map(({ isi }) => isi[0]?.volume)).toEqual([
    { jenis: 'persen', persen: 4000 },
    { jenis: 'volume', volume: 40 },
  ]);
});
