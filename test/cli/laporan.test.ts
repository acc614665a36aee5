import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { genapMenit } from '../../src/domain/realisasi';
import { pencetak } from '../services/pencetak';
import { folder } from './jalankan';

// Whole commands on a machine that others use too.
vi.setConfig({ testTimeout: 60_000 });

interface Bulanan {
  readonly jumlah: Readonly<Record<string, number>>;
  readonly arti: Readonly<Record<string, { readonly cara: string }>>;
  readonly rincian?: readonly { readonly nilai: number }[];
  readonly berkas: readonly string[];
}

test('laporan bulanan shows the month, what counted in a figure, and writes its papers', async () => {
  const { at, run, json } = folder(pencetak());
  await run('contoh', at('x'));
  const shown = await run('laporan', at('x'), 'bulanan', '--bulan', '3');
  expect(shown.code).toBe(0);
  expect(shown.result).toContain('Rencana s.d. bulan ini');
  const made = await json<Bulanan>(
    'laporan',
    at('x'),
    'bulanan',
    '--bulan',
    '3',
    '--rincian',
    'rencanaSampai',
    '--keluar',
    at('d'),
  );
  expect(made.code).toBe(0);
  expect(genapMenit(made.rincian?.reduce((n, { nilai }) => n + nilai, 0) ?? 0)).toBe(made.jumlah['rencanaSampai']);
  expect(made.arti['rencanaSampai']?.cara).toContain('norma waktu');
  expect(readdirSync(at('d')).sort()).toEqual(['laporan-2026-03.docx', 'laporan-2026-03.pdf', 'laporan-2026-03.xlsx']);
});

test('laporan triwulan writes no names unless they are asked for', async () => {
  const { at, run, json } = folder(pencetak());
  await run('contoh', at('x'));
  const words = ['laporan', at('x'), 'triwulan', '--triwulan', '1', '--format', 'xlsx', '--keluar', at('d')];
  const plain = await json<{ readonly baris?: unknown; readonly berkas: readonly string[] }>(...words);
  expect(plain).toMatchObject({ code: 0 });
  expect(plain.baris).toBeUndefined();
  expect(readdirSync(at('d'))).toEqual(['evaluasi-rekap-2026-tw1.xlsx']);
  expect((await json<{ readonly baris?: unknown }>(...words, '--bernama')).baris).toBeDefined();
  expect(readdirSync(at('d'))).toContain('evaluasi-daftar-2026-tw1.xlsx');
});

test.each([
  { words: ['bulanan'], says: '--bulan' },
  { words: ['bulanan', '--bulan', '13'], says: '1 sampai 12' },
  { words: ['bulanan', '--bulan', '1', '--triwulan', '1'], says: '--triwulan tidak dipakai' },
  { words: ['bulanan', '--bulan', '1', '--rincian', 'apa'], says: '--rincian' },
  { words: ['triwulan', '--triwulan', '1', '--format', 'odt'], says: '--format' },
  { words: ['mingguan'], says: 'tidak dikenal' },
])('wrong usage is code 2: $words', async ({ words, says }) => {
  const { at, run } = folder();
  await run('baru', at('x'), '--opd', 'Setda', '--tahun', '2026');
  const { code, notes } = await run('laporan', at('x'), ...words);
  expect(code).toBe(2);
  expect(notes).toContain(says);
});
