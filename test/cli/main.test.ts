import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXTURES, folder } from './jalankan';

interface Status {
  readonly tahun: number;
  readonly subKegiatan: { total: number; habis: number; tanpaTugas: number };
  readonly rupiah: { total: number; terbagi: number };
  readonly tugas: { total: number; terbagi: number };
  readonly menit: { total: number; terbagi: number };
  readonly pegawai: { total: number; tanpaTugas: number; rendah: number; melebihi: number };
  readonly habis: boolean;
}

test('the sample office: contoh, bagi --coba, bagi, status says habis', { timeout: 60_000 }, async () => {
  const { at, run, json } = folder();
  expect((await run('contoh', at('x'))).code).toBe(0);
  expect(existsSync(at('x.bagihabis'))).toBe(true);
  const before = await json<Status>('status', at('x'));
  expect(before).toMatchObject({ code: 0, tahun: 2026, habis: false, tugas: { total: 337 }, pegawai: { total: 112 } });
  const tried = await json<{ diterapkan: boolean; baris: { alasan: string }[] }>('bagi', at('x'), '--coba');
  expect(tried).toMatchObject({ code: 0, diterapkan: false, habis: false });
  expect(tried.baris.every(({ alasan }) => alasan !== '')).toBe(true);
  expect(await json<Status>('status', at('x'))).toEqual(before);
  expect(await json('bagi', at('x'))).toMatchObject({ code: 0, diterapkan: true, habis: true });
  const after = await json<Status>('status', at('x'));
  expect(after).toMatchObject({ habis: true, pegawai: { tanpaTugas: 0, rendah: 0, melebihi: 0 } });
  expect(after.menit.terbagi).toBe(after.menit.total);
  expect(after.rupiah).toEqual({ total: before.rupiah.total, terbagi: before.rupiah.total });
  expect(await json('bagi', at('x'))).toMatchObject({ code: 0, habis: true });
  expect(await json('periksa', at('x'))).toMatchObject({ code: 0, beres: true, temuan: [] });
});

test('a new office from the plain DPA table, the staff list and the task list', { timeout: 60_000 }, async () => {
  const { at, run, json } = folder();
  await run('baru', at('m'), '--opd', 'Setda Kabupaten Muara Enim', '--tahun', '2026');
  const dpa = await json<{
    subKegiatan: { pagu: number; kode: string; nama: string; subUnit: string }[];
    total: number;
  }>('impor-dpa', at('m'), FIXTURES.dpaPolos);
  expect(dpa).toMatchObject({ code: 0, total: 64_010_663_600, hasil: { baru: 65 } });
  expect(dpa.subKegiatan).toHaveLength(65);
  expect(dpa.subKegiatan.reduce((sum, { pagu }) => sum + pagu, 0)).toBe(dpa.total);
  const pegawai = await json<{ pegawai: { nama: string }[]; temuan: unknown[] }>(
    'impor-pegawai',
    at('m'),
    FIXTURES.pegawai,
  );
  expect(pegawai.code).toBe(0);
  expect(pegawai.pegawai).toHaveLength(112);
  expect(await json('impor-tugas', at('m'), FIXTURES.tugas)).toMatchObject({ code: 0, hasil: { baru: 337 } });
  expect(await json<Status>('status', at('m'))).toMatchObject({
    subKegiatan: { total: 65 },
    rupiah: { total: 64_010_663_600 },
    tugas: { total: 337, terbagi: 0 },
    pegawai: { total: 112, tanpaTugas: 112 },
    habis: false,
  });
  // The same lists again change nothing.
  expect(await json('impor-dpa', at('m'), FIXTURES.dpaPolos)).toMatchObject({ hasil: { baru: 0, sama: 65 } });
  expect(await json('impor-pegawai', at('m'), FIXTURES.pegawai)).toMatchObject({ hasil: { baru: 0, sama: 112 } });
  expect(await json('impor-tugas', at('m'), FIXTURES.tugas)).toMatchObject({ hasil: { baru: 0, sama: 337 } });
});

test('beban shows everybody by week or month, of one bagian when asked', async () => {
  const { at, run, json } = folder();
  await run('contoh', at('x'));
  interface Peta {
    readonly kolom: unknown[];
    readonly baris: { namaBagian: string; sel: (number | null)[] }[];
  }
  const months = await json<Peta>('beban', at('x'), '--per', 'bulan');
  expect([months.kolom.length, months.baris.length]).toEqual([12, 112]);
  const weeks = await json<Peta>('beban', at('x'), '--per', 'minggu', '--bagian', 'bagian organisasi');
  expect(weeks.kolom).toHaveLength(53);
  expect(new Set(weeks.baris.map(({ namaBagian }) => namaBagian))).toEqual(new Set(['Organisasi']));
  expect(weeks.baris.every(({ sel }) => sel.length === 53)).toBe(true);
  const { result } = await run('beban', at('x'), '--bagian', 'Organisasi');
  expect(result).toMatch(/^Pegawai +Bagian +Setahun +1 +2 .* 12 +Jam\/hari +Rutin$/m);
});
