import { expect, test } from 'vitest';
import { folder } from './jalankan';

test('tahun-baru: shown first, then made beside the old file, which stays as it is', { timeout: 60_000 }, async () => {
  const { at, run, json } = folder();
  await run('contoh', at('2026'));
  interface Hasil {
    readonly tahun: number;
    readonly pegawai: number;
    readonly berkas: string | null;
  }
  const tried = await json<Hasil>('tahun-baru', at('2026'), at('2027'), '--coba');
  expect(tried).toMatchObject({ code: 0, tahun: 2027, berkas: null });
  expect((await run('status', at('2027'))).code).not.toBe(0);
  const made = await json<Hasil>('tahun-baru', at('2026'), at('2027'));
  expect(made.pegawai).toBe(tried.pegawai);
  const status = await json<{ tahun: number; pegawai: { total: number }; tugas: { total: number } }>(
    'status',
    at('2027'),
  );
  expect(status).toMatchObject({ tahun: 2027, pegawai: { total: made.pegawai }, tugas: { total: 0 } });
  expect((await run('tahun-baru', at('2026'), at('2027'))).code).not.toBe(0);
});
