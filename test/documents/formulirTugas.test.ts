import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulirXlsx } from '../../src/documents/formulirTugas';
import { lolosXml, sepertiRumus, teksSelAman } from '../../src/documents/selAman';
import { bagianXlsx, formulir, isian } from './contohFormulir';

const buku = (f = formulir()) => XLSX.read(formulirXlsx(f), { cellFormula: true, cellStyles: true });
const lembar = (b: XLSX.WorkBook, nama: string): XLSX.WorkSheet => b.Sheets[nama] as XLSX.WorkSheet;
const nilai = (ws: XLSX.WorkSheet, alamat: string): unknown => (ws[alamat] as XLSX.CellObject | undefined)?.v;
const isianXml = (): string => bagianXlsx(formulirXlsx(formulir()))['xl/worksheets/sheet1.xml'] ?? '';

test('four sheets: the form, instructions, lists, and a hidden one with identity and values of the day', () => {
  const b = buku();
  expect(b.SheetNames).toEqual(['Isian tugas', 'Petunjuk', 'Daftar', '_bagihabis']);
  expect(b.Workbook?.Sheets?.map((s) => s.Hidden)).toEqual([0, 0, 0, 1]);
  const dasar = lembar(b, '_bagihabis');
  expect(nilai(dasar, 'A1')).toBe('bagihabis-formulir');
  expect(JSON.parse(String(nilai(dasar, 'B1')))).toMatchObject({ formulirId: 'uji', bagian: 'Bagian Organisasi' });
  expect(nilai(dasar, 'A2')).toBe('T:tim');
  expect(JSON.parse(String(nilai(dasar, 'B2')))).toMatchObject({ volume: 30, norma: 2, satuanNorma: 'jam' });
});

test('the block of a sub kegiatan is filled in, its tasks and empty rows follow, each with its hidden key', () => {
  const ws = lembar(buku(), 'Isian tugas');
  expect(nilai(ws, 'B9')).toBe(
    '4.01.01.2.13.0001  Pengelolaan Kelembagaan\nPagu Rp475.939.100 · Jumlah dokumen: 1 Dokumen',
  );
  expect(['A9', 'A10', 'A13', 'A15', 'A16'].map((a) => nilai(ws, a))).toEqual([
    'S:sk-1',
    'T:tim',
    'B:sk-1',
    'S:',
    'B:',
  ]);
  expect(['B10', 'D10', 'E10', 'F10', 'G10', 'I10', 'J10', 'K10'].map((a) => nilai(ws, a))).toEqual([
    'Verifikasi laporan',
    30,
    'Perangkat Daerah',
    2,
    'jam',
    'Jan-Mar; Sep',
    'Rutin',
    'Ayu Lestari',
  ]);
  expect([nilai(ws, 'M7'), nilai(ws, 'M8'), nilai(ws, 'M10'), nilai(ws, 'N10')]).toEqual([
    'P:ayu',
    'Ayu Lestari',
    10,
    12,
  ]);
  // Alone on a task: named once. Hadir bersama: marks.
  expect([nilai(ws, 'K11'), nilai(ws, 'N11'), nilai(ws, 'M12'), nilai(ws, 'N12')]).toEqual([
    'Budi Santosa',
    undefined,
    'x',
    'x',
  ]);
});

test('hours, rest and load of the people are formulas with the value they have now', () => {
  const ws = lembar(buku(), 'Isian tugas');
  const sel = (alamat: string) => ws[alamat] as XLSX.CellObject;
  expect(sel('H10')).toMatchObject({ v: 60, f: expect.stringContaining('ROUND($D10*$F10') as string });
  expect([sel('L10').v, sel('L11').v, sel('L12').v, sel('L13').v]).toEqual(['8', '', 'bersama', '']);
  // 10 hours elsewhere, 10 of 30 units of 60 hours, 52 hours of meetings.
  expect([sel('M3').v, sel('N3').v, sel('M4').v]).toEqual([82, 76, 0.08]);
  expect(sel('H3').v).toBe(112);
});

test('the sheets are protected, and only what may be filled in is open; a locked share is not', () => {
  const bagian = bagianXlsx(formulirXlsx(formulir()));
  for (const n of [1, 2, 3, 4]) expect(bagian[`xl/worksheets/sheet${n}.xml`]).toContain('<sheetProtection sheet="1"');
  const xf = (bagian['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.split('<xf ').slice(1) ?? [];
  const terbuka = (alamat: string): boolean => {
    const s = new RegExp(`<c r="${alamat}" s="(\\d+)"`).exec(isianXml())?.[1];
    return xf[Number(s)]?.includes('locked="0"') ?? false;
  };
  expect(['B10', 'D10', 'K10', 'M10', 'B13', 'M13'].map(terbuka)).toEqual([true, true, true, true, true, true]);
  expect(['A10', 'B8', 'B9', 'H10', 'L10', 'M8', 'N10'].map(terbuka)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('lists are offered for unit, time unit, months, sifat, jenis and people; other cells are checked', () => {
  const validasi = [
    ...isianXml().matchAll(/<dataValidation type="(\w+)".*?sqref="([A-Z]+)\d+:.*?<formula1>(.*?)<\/formula1>/g),
  ];
  const daftar = lembar(buku(), 'Daftar');
  const isiDaftar = (rumus = ''): unknown[] => {
    const [, kolom, akhir] = /\$([A-Z])\$2:\$[A-Z]\$(\d+)/.exec(rumus) ?? [];
    return Array.from({ length: Number(akhir) - 1 }, (_, i) => nilai(daftar, `${kolom}${i + 2}`));
  };
  const per = new Map(validasi.map(([, jenis, kolom, rumus]) => [kolom, { jenis, rumus }]));
  expect(isiDaftar(per.get('E')?.rumus)).toEqual(['Dokumen', 'Perangkat Daerah']);
  expect(isiDaftar(per.get('G')?.rumus)).toEqual(['menit', 'jam', 'hari']);
  expect(isiDaftar(per.get('K')?.rumus)).toEqual(['Ayu Lestari', 'Budi Santosa']);
  expect(isiDaftar(per.get('J')?.rumus)).toEqual(['Rutin', 'Strategis']);
  expect([per.get('D')?.jenis, per.get('F')?.jenis, per.get('M')?.jenis]).toEqual(['whole', 'decimal', 'custom']);
});

test('headings stay on screen and on every page; landscape, one page wide, on the paper of the office', () => {
  const xml = isianXml();
  expect(xml).toContain('ySplit="8" topLeftCell="C9"');
  expect(xml).toContain('<pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  const bukuXml = bagianXlsx(formulirXlsx(formulir()))['xl/workbook.xml'] ?? '';
  expect(bukuXml).toContain('_xlnm.Print_Titles" localSheetId="0">\'Isian tugas\'!$8:$8<');
  expect(bukuXml).toContain("'Isian tugas'!$B$1:$N$16");
  expect(bagianXlsx(formulirXlsx(formulir({ kertas: 'A4' })))['xl/worksheets/sheet1.xml']).toContain('paperSize="9"');
});

test('text that begins like a formula is text that stays text', () => {
  const ws = lembar(buku(), 'Isian tugas');
  expect(ws['B11']).toMatchObject({ t: 's', v: '=1+1' });
  expect((ws['B11'] as XLSX.CellObject).f).toBeUndefined();
  const bagian = bagianXlsx(formulirXlsx(formulir()));
  const s = /<c r="B11" s="(\d+)"/.exec(bagian['xl/worksheets/sheet1.xml'] ?? '')?.[1];
  expect((bagian['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.split('<xf ')[Number(s) + 1]).toContain(
    'quotePrefix="1"',
  );
  expect(['=1', '+62', '-5', '@A', '\tx', '\rx', 'a=1'].map(sepertiRumus)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('the same data gives the same bytes', () => {
  expect(formulirXlsx(formulir())).toEqual(formulirXlsx(formulir()));
});

test('a form without people and without tasks is still a form', () => {
  const kosong = formulir({
    orang: [],
    blok: [{ subKegiatanId: null, judul: 'Tugas di luar DPA', keterangan: '', baris: [], kosong: 3 }],
  });
  const ws = lembar(buku(kosong), 'Isian tugas');
  expect(nilai(ws, 'A10')).toBe('B:');
  expect(nilai(ws, 'M8')).toBe('Jenis');
});

test('whatever text a user has typed comes back as it was (without forbidden characters), never as a formula', () => {
  const teks = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(teks, (semua) => {
      const f = formulir();
      const [blok] = f.blok;
      const [baris] = blok?.baris ?? [];
      if (!blok || !baris) throw new Error('no row');
      const isi = semua.map((nama) => ({ ...baris, isian: isian({ nama }) }));
      const ws = lembar(buku({ ...f, blok: [{ ...blok, baris: isi }] }), 'Isian tugas');
      semua.forEach((nama, i) => {
        const harap = teksSelAman(nama);
        const sel = ws[`B${10 + i}`] as XLSX.CellObject | undefined;
        if (harap !== '') expect([sel?.t, sel?.f, sel?.v]).toEqual(['s', undefined, harap]);
      });
    }),
    { numRuns: 4 },
  );
});

test('signs of XML and its escapes are written as themselves', () => {
  expect(lolosXml('<a & "b">')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
  expect(lolosXml('_x0041_ \u0000\ud800')).toBe('_x005F_x0041_ ');
});
