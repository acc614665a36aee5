import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { BarisLembarRb } from '../../src/api/rbViews';
import type { Proyeksi } from '../../src/domain/proyeksi';
import { pencetak } from '../services/pencetak';
import { sampleOffice } from '../workspace';
import { folder } from './jalankan';

// Whole commands on a machine that others use too.
vi.setConfig({ testTimeout: 60_000 });

test('laporan proyeksi adds up over the units and names nobody', async () => {
  const { at, run, json } = folder(pencetak());
  await run('contoh', at('x'));
  const shown = await run('laporan', at('x'), 'proyeksi');
  expect(shown.code).toBe(0);
  expect(shown.result).toContain('Perlu diisi');
  const all = await json<Proyeksi & { berkas: string[] }>('laporan', at('x'), 'proyeksi', '--keluar', at('d'));
  expect(all.code).toBe(0);
  expect(all.unit.reduce((n, u) => n + u.jumlah.pemangku, 0)).toBe(all.jumlah.pemangku);
  expect(all.orang).toBeUndefined();
  // The sample has people who leave, in several bagian, and nobody in the year of the office.
  expect(all.jumlah.tahun.map(({ keluar }) => keluar)).toEqual([0, 1, 3, 2, 2]);
  expect(all.unit.filter((u) => u.jumlah.tahun.some(({ keluar }) => keluar > 0))).toHaveLength(8);
  expect(JSON.stringify(all)).not.toContain('pegawaiId');
  expect(readdirSync(at('d')).sort()).toEqual(['proyeksi.pdf', 'proyeksi.xlsx']);
  const one = await json<Proyeksi>('laporan', at('x'), 'proyeksi', '--bagian', 'Hukum');
  expect(one.unit.map((u) => u.nama)).toEqual(['Hukum']);
  expect((await run('laporan', at('x'), 'proyeksi', '--bulan', '3')).code).toBe(2);
});

test('laporan rb shows the sheets and writes the papers of a year', async () => {
  const { at, run, json } = folder(pencetak());
  const { api } = await sampleOffice();
  const { tahun } = await api.listRb();
  await api.createRb({ tahun, asal: { jenis: 'paket', paket: 'pmprb-2020' } });
  await api.saveCopy({ path: at('x.bagihabis') });
  const shown = await run('laporan', at('x'), 'rb');
  expect(shown.code).toBe(0);
  expect(shown.result).toContain('bukan nilai resmi');
  const all = await json<{ lembar: BarisLembarRb[]; rincian: { indeks: number } }>(
    'laporan',
    at('x'),
    'rb',
    '--keluar',
    at('d'),
  );
  expect(all.lembar).toHaveLength(1);
  expect(all.rincian.indeks).toBe(all.lembar[0]?.indeks);
  expect(readdirSync(at('d')).sort()).toEqual([`rb-${tahun}.json`, `rb-${tahun}.pdf`, `rb-${tahun}.xlsx`]);
  expect(readFileSync(at(`d/rb-${tahun}.json`), 'utf8')).toContain('"jawaban"');
  expect((await run('laporan', at('x'), 'rb', '--tahun', '2020')).code).toBe(2);
});
