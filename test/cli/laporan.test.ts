import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { LaporanBulananView } from '../../src/api/laporanViews';
import type { RekapKeluar } from '../../src/domain/laporanTriwulan';
import { genapMenit } from '../../src/domain/realisasi';
import { pencetak } from '../services/pencetak';
import { sampleOffice } from '../workspace';
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

/** The sample office, where Kerjasama has six people, and an office that shows no group below seven. */
async function kecil(at: (name: string) => string): Promise<string[]> {
  const { api } = await sampleOffice();
  const { kontribusi } = await api.getPengaturan();
  await api.savePengaturan({
    kontribusi: { ...kontribusi, kelompok: { ...kontribusi.kelompok, nilai: 7 } },
  });
  const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 200 });
  await api.saveCopy({ path: at('kecil.bagihabis') });
  return baris.map(({ nama }) => nama);
}

test('what the command line prints of a month joins small bagian, and names people only where that is asked for', async () => {
  const { at, run, json } = folder(pencetak());
  const nama = await kecil(at);
  const words = ['laporan', at('kecil'), 'bulanan', '--bulan', '3'];
  const { baris, jumlah, digabung } = await json<LaporanBulananView>(...words);
  expect(digabung).toEqual(expect.arrayContaining(['Kerjasama']));
  expect(baris.map((satu) => satu.nama)).not.toContain('Kerjasama');
  for (const { angka } of baris) {
    expect(angka.pegawai).toBeGreaterThanOrEqual(7);
    expect(angka.bertugas).toBeGreaterThanOrEqual(7);
  }
  for (const kunci of ['pegawai', 'tugas', 'rencanaSampai', 'bebanBulan'] as const)
    expect(genapMenit(baris.reduce((n, { angka }) => n + angka[kunci], 0))).toBe(jumlah[kunci]);
  const rincian = [...words, '--rincian', 'bebanBulan'];
  const ditolak = await run(...rincian, '--json');
  expect([ditolak.code, nama.some((satu) => ditolak.result.includes(satu))]).toEqual([2, false]);
  expect(ditolak.notes).toContain('--bernama');
  expect((await run(...rincian, '--bernama')).code).toBe(0);
});

test('the predikat of few is hidden on the command line as on paper', async () => {
  const { at, run, json } = folder(pencetak());
  const { api } = await sampleOffice();
  const { baris } = await api.listEvaluasi({ periode: 1 });
  for (const { pegawaiId } of baris.slice(0, 2))
    await api.saveEvaluasi({ pegawaiId, periode: 1, hasil: 'di_bawah', perilaku: 'di_bawah' });
  await api.saveCopy({ path: at('x.bagihabis') });
  const words = ['laporan', at('x'), 'triwulan', '--triwulan', '1'];
  expect((await run(...words)).result).toMatch(/Sangat Kurang +disamarkan/);
  const { predikat, bagian, jumlah } = await json<RekapKeluar>(...words);
  expect(predikat.map((satu) => satu.jumlah)).not.toContain(2);
  expect(jumlah).toMatchObject({ dinilai: 2 });
  expect(jumlah).not.toHaveProperty('predikat');
  expect(bagian.reduce((n, { pegawai }) => n + pegawai, 0)).toBe(jumlah?.pegawai);
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
