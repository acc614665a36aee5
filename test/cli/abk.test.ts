import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pencetak } from '../services/pencetak';
import { folder } from './jalankan';

interface Hasil {
  readonly dasar: { cara: string; wke: number };
  readonly jumlah: { menit: number; pemangku: number };
  readonly unit: { nama: string; baris: { jabatan: string; menit: number }[]; jumlah: { menit: number } }[];
  readonly simpulan: { jenis: string; kalimat: string; catatan: string[] };
  readonly berkas: string[];
}

test('abk shows the need for staff and writes the papers of it', { timeout: 60_000 }, async () => {
  const { at, run, json } = folder(pencetak());
  await run('contoh', at('x'));
  const shown = await run('abk', at('x'));
  expect(shown.code).toBe(0);
  expect(shown.result).toContain('Perencanaan dan Keuangan');
  expect(shown.result).toMatch(/WKE 75\.000 menit setahun .* cara norma/);
  const all = await json<Hasil>('abk', at('x'), '--klaim', '5');
  expect(all).toMatchObject({ code: 0, dasar: { cara: 'norma', wke: 75_000 }, jumlah: { pemangku: 112 }, berkas: [] });
  expect(all.unit.reduce((n, u) => n + u.jumlah.menit, 0)).toBe(all.jumlah.menit);
  expect(all.simpulan.catatan[0]).toContain('Pernyataan kekurangan 5 orang');
  const one = await json<Hasil>('abk', at('x'), '--bagian', 'Hukum', '--cara', 'periode', '--keluar', at('abk'));
  expect(one).toMatchObject({ code: 0, dasar: { cara: 'periode', wke: 72_000 } });
  expect(one.unit.map((u) => u.nama)).toEqual(['Hukum']);
  expect(readdirSync(at('abk')).sort()).toEqual(['abk.pdf', 'abk.xlsx', 'bukti-hukum.pdf']);
  expect(one.berkas).toHaveLength(3);
  expect((await run('abk', at('x'), '--cara', 'kira')).code).toBe(2);
  expect((await run('abk', at('x'), '--bagian', 'Tidak Ada')).code).toBe(1);
  expect((await run('bantuan', 'abk')).result).toContain('--keluar FOLDER');
});
