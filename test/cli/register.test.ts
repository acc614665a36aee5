import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { pencetak } from '../services/pencetak';
import { folder } from './jalankan';

test(
  'surat-register writes the book in the form its ending says and tells the state of the counters',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder({ renderPdf: pencetak().renderPdf });
    await run('contoh', at('x'));
    await run('surat', at('x'), '--keluar', at('naskah'), '--satu-berkas', '--bernomor', '--tanggal', '2026-03-02');
    const buku = await json<{ baris: number; tahun: number; ganda: unknown[]; penghitung: { berikut: number }[] }>(
      'surat-register',
      at('x'),
      '--keluar',
      at('buku.xlsx'),
    );
    expect(buku).toMatchObject({ tahun: 2026, ganda: [], dicadangkan: 0, menyusul: 0 });
    expect(buku.baris).toBeGreaterThan(50);
    expect(buku.penghitung[0]?.berikut).toBe(buku.baris + 1);
    expect(read(readFileSync(at('buku.xlsx'))).SheetNames).toEqual(['Register 2026']);
    const pdf = await json<{ path: string; baris: number }>(
      'surat-register',
      at('x'),
      '--keluar',
      at('buku.pdf'),
      '--tahun',
      '2025',
    );
    expect(pdf.baris).toBe(0);
    expect((await PDFDocument.load(readFileSync(pdf.path))).getPageCount()).toBeGreaterThan(0);
    expect((await run('surat-register', at('x'))).code).toBe(2);
    expect((await run('surat-register', at('x'), '--keluar', at('buku.doc'))).code).toBe(2);
  },
);
