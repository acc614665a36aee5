import { expect, test } from 'vitest';
import { FIXTURES, folder } from './jalankan';

test(
  'salin-tugas: shown first, then copied once, with the people who are still there',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder();
    await run('contoh', at('lalu'));
    await run('baru', at('kini'), '--opd', 'Setda Kabupaten Contoh', '--tahun', '2027');
    await run('impor-dpa', at('kini'), FIXTURES.dpaPolos);
    await run('impor-pegawai', at('kini'), FIXTURES.pegawai);
    interface Salin {
      readonly tahun: number;
      readonly kelompok: { cara: string; tugas: number }[];
      readonly hasil: { baru: number; sama: number } | null;
    }
    const tried = await json<Salin>('salin-tugas', at('kini'), at('lalu'), '--coba');
    expect(tried).toMatchObject({ code: 0, tahun: 2026, hasil: null });
    expect(tried.kelompok.reduce((sum, { tugas }) => sum + tugas, 0)).toBe(337);
    const done = await json<Salin>('salin-tugas', at('kini'), at('lalu'), '--pembagian');
    expect(done.hasil?.baru).toBeGreaterThan(300);
    const { tugas } = await json<{ tugas: { total: number; terbagi: number } }>('status', at('kini'));
    expect(tugas.total).toBe(done.hasil?.baru);
    expect(tugas.terbagi).toBeGreaterThan(100);
    expect(await json<Salin>('salin-tugas', at('kini'), at('lalu'))).toMatchObject({ hasil: { baru: 0 } });
    expect((await run('salin-tugas', at('kini'))).code).toBe(2);
  },
);
