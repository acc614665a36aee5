import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DataRegister } from '../../src/documents/isiRegister';
import { dokumenRegister } from '../../src/documents/registerSurat';
import { registerXlsx } from '../../src/documents/registerXlsx';
import type { PegawaiId, SuratId } from '../../src/domain/ids';
import type { Surat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';

const surat = (n: number, ubahan: Partial<Surat> = {}): Surat => ({
  id: `s${n}` as SuratId,
  jenis: 'petikan',
  nomor: `800.1.11.1/00${n}/ORG/I/2026`,
  urut: n,
  tahun: 2026,
  tanggal: '2026-01-05',
  perihal: 'Pembagian tugas',
  status: 'terbit',
  unit: '',
  keterangan: '',
  menggantikan: null,
  templatId: '',
  penerima: [1, 2, 3, 4, 5].map((k) => ({ pegawaiId: `p${k}` as PegawaiId, nama: `Contoh ${k}` })),
  diterbitkanOleh: '',
  diterbitkanPada: '',
  ...ubahan,
});

const data = (daftar: readonly Surat[]): DataRegister => ({
  kantor: 'Setda',
  tahun: 2026,
  kertas: 'A4',
  dicetak: '2026-02-01',
  saringan: '',
  surat: daftar,
  nomorDari: new Map([['s1' as SuratId, '800.1.11.1/001/ORG/I/2026']]),
});

test('the register lists every line with its number, void ones struck through, many names shortened', () => {
  const daftar = [
    surat(1, { status: 'diganti' }),
    surat(2, { status: 'batal', keterangan: 'salah cetak' }),
    surat(3, { nomor: '', urut: null, menggantikan: 's1' as SuratId }),
    surat(4, { status: 'dicadangkan', perihal: '', penerima: [], keterangan: 'undangan rapat' }),
  ];
  const html = dokumenRegister(data(daftar), { huruf: HURUF, judul: 'Register' });
  expect(html).toContain('<tr class="nomor-batal">');
  expect(html).toContain('id="surat-0"');
  const urutan = [
    'TAHUN 2026',
    '/001/',
    'Contoh 3; dan 2 orang lainnya',
    'Diganti',
    '/002/',
    'salah cetak',
    'Nomor batal',
    'nomor menyusul',
    'menggantikan 800.1.11.1/001/ORG/I/2026',
    '/004/',
    'untuk undangan rapat',
    'Nomor dicadangkan',
    '4 baris: 1 nomor dicadangkan, 1 terbit, 1 diganti, 1 nomor batal, 1 nomor menyusul. Dicetak 1 Februari 2026.',
  ];
  expect(berurutan(teks(html), urutan)).toBe(true);
});

test('the workbook has real dates and counters, a filter, the heading on each page, and no formula from a name', () => {
  const daftar = [surat(1, { perihal: '=HYPERLINK("x")' }), surat(2, { nomor: '', urut: null, penerima: [] })];
  const bytes = registerXlsx(data(daftar));
  const buku = read(bytes, { cellFormula: true, cellNF: true });
  const lembar = buku.Sheets['Register 2026'];
  const sel = (alamat: string) => lembar?.[alamat] as { v?: unknown; t?: string; f?: string; z?: string } | undefined;
  expect([sel('A5')?.v, sel('A5')?.t]).toEqual([1, 'n']);
  // 5 January 2026 counted from 30 December 1899.
  expect(sel('C5')).toMatchObject({ v: 46_027, t: 'n', z: 'dd/mm/yyyy' });
  expect(sel('F5')).toMatchObject({ v: '=HYPERLINK("x")', t: 's' });
  expect(sel('F5')?.f).toBeUndefined();
  expect([sel('B6')?.v, sel('A6')?.v, sel('H5')?.v]).toEqual(['nomor menyusul', undefined, 5]);
  expect(lembar?.['!autofilter']).toEqual({ ref: 'A4:L6' });
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  expect(xml).toContain("'Register 2026'!$4:$4");
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
    'orientation="landscape"',
  );
});
