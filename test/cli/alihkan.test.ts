import { expect, test } from 'vitest';
import { folder } from './jalankan';

interface Hasil {
  readonly nama: string;
  readonly baris: readonly {
    readonly nama: string;
    readonly sisa: number;
    readonly usul: { readonly nama: string }[];
  }[];
  readonly hasil: { readonly tugas: number; readonly kembali: number; readonly penerima: { nama: string }[] } | null;
}
/** Of the sample office. */
const ORANG = ['Tika Safitri', 'Rizal Hakim'] as const;

test(
  'alihkan: the proposal first, then written; what is left goes to one person when named',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder();
    await run('contoh', at('kantor'));
    await run('bagi', at('kantor'), '--terapkan');
    const [satu, dua] = ORANG;
    const dicoba = await json<Hasil>('alihkan', at('kantor'), satu, '--sejak', '2026-07-01', '--coba');
    expect(dicoba).toMatchObject({ code: 0, hasil: null });
    const bersisa = dicoba.baris.filter(({ sisa }) => sisa > 0);
    expect(bersisa.length).toBeGreaterThan(0);
    expect(bersisa.every(({ usul }) => usul.every(({ nama }) => nama !== dicoba.nama))).toBe(true);
    const ditulis = await json<Hasil>(
      'alihkan',
      at('kantor'),
      satu,
      '--sejak',
      '2026-07-01',
      '--keterangan',
      'SK Bupati',
    );
    expect(ditulis.hasil?.tugas).toBe(bersisa.length);
    const lagi = await json<Hasil>('alihkan', at('kantor'), satu, '--sejak', '2026-07-01', '--coba');
    expect(lagi.baris).toEqual([]);
    expect((await run('alihkan', at('kantor'), dua)).code).toBe(2);
    expect((await run('alihkan', at('kantor'), dua, '--sejak', '2026-07-01', '--sebab', 'bosan')).notes).toContain(
      '--sebab',
    );
    // A week away: what can wait until the person is back is named, and goes along only when asked for.
    const seminggu = [at('kantor'), dua, '--sejak', '2026-07-06', '--sampai', '2026-07-10'] as const;
    const menunggu = await run('alihkan', ...seminggu, '--coba');
    expect(menunggu.result).toContain('Bisa menunggu sampai kembali');
    const semua = await json<Hasil>('alihkan', ...seminggu, '--semua');
    expect(semua.hasil?.tugas).toBe(semua.baris.filter(({ sisa }) => sisa > 0).length);
    expect((await run('alihkan', at('kantor'), 'Tidak Ada', '--sejak', '2026-07-01')).code).toBe(1);
  },
);
