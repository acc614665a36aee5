import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { folder } from './jalankan';

test(
  'peta writes the map in the form its ending says, and refuses what it does not know',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder();
    await run('contoh', at('x'));
    const pdf = await json<{ path: string; halaman: number }>(
      'peta',
      at('x'),
      '--keluar',
      at('p.pdf'),
      '--per',
      'minggu',
    );
    expect((await PDFDocument.load(readFileSync(pdf.path))).getPageCount()).toBe(pdf.halaman);
    const one = [
      'peta',
      at('x'),
      '--keluar',
      at('p.xlsx'),
      '--bagian',
      'Hukum',
      '--urut',
      'melebihi',
      '--banding',
      at('x'),
    ];
    expect((await run(...one)).code).toBe(1);
    const sheet = await json<{ baris: number }>(...one.slice(0, 8));
    expect(sheet.baris).toBeGreaterThan(3);
    expect((await run('peta', at('x'))).code).toBe(2);
    expect((await run('peta', at('x'), '--keluar', at('p.doc'))).code).toBe(2);
    expect((await run('peta', at('x'), '--keluar', at('p.pdf'), '--kertas', 'A5')).code).toBe(2);
  },
);
