import { expect, test } from 'vitest';
import { folder } from './jalankan';

interface Hasil {
  readonly id: string | null;
  readonly perintah: {
    readonly keadaan: string;
    readonly tenggat: string;
    readonly pelaksana: { readonly nama: string }[];
  } | null;
  readonly saran: { readonly nama: string; readonly muat: boolean }[];
}

test(
  'tugas-baru: suggestions first, then written with the best; meetings and wrong words',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder();
    await run('contoh', at('kantor'));
    const kata = ['--perihal', 'Menyiapkan bahan paparan', '--dari', 'Sekretaris Daerah', '--diterima', '2026-11-02'];
    const dicoba = await json<Hasil>('tugas-baru', at('kantor'), ...kata, '--tenggat', '2026-11-20', '--coba');
    expect(dicoba).toMatchObject({ code: 0, id: null, perintah: null });
    expect(dicoba.saran).toHaveLength(5);
    expect(dicoba.saran[0]?.muat).toBe(true);
    const { tugas: sebelum } = await json<{ tugas: { total: number } }>('status', at('kantor'));
    // Days are read as the window reads them.
    const ditulis = await json<Hasil>(
      'tugas-baru',
      at('kantor'),
      ...kata,
      '--tenggat',
      '20 November 2026',
      '--otomatis',
    );
    expect(ditulis.perintah?.tenggat).toBe('2026-11-20');
    expect(ditulis.perintah?.pelaksana.map(({ nama }) => nama)).toEqual([dicoba.saran[0]?.nama]);
    expect((await json<{ tugas: { total: number } }>('status', at('kantor'))).tugas.total).toBe(sebelum.total + 1);

    const orang = dicoba.saran[1]?.nama ?? '';
    const rapat = [
      '--perihal',
      'Undangan rapat koordinasi',
      '--dari',
      'Bupati',
      '--rapat',
      '2026-11-25',
      '--pukul',
      '09.00',
    ];
    const diwakili = await json<Hasil>('tugas-baru', at('kantor'), ...rapat, '--untuk', orang, '--wakil');
    expect(diwakili.perintah).toMatchObject({ jenis: 'rapat', tenggat: '2026-11-25', pelaksana: [{ nama: orang }] });

    expect((await run('tugas-baru', at('kantor'), '--dari', 'Bupati')).code).toBe(2);
    expect((await run('tugas-baru', at('kantor'), ...kata, '--pukul', '09.00')).notes).toContain('hanya untuk --rapat');
    expect((await run('tugas-baru', at('kantor'), ...kata, '--tenggat', '12 Mai')).code).toBe(2);
    expect((await run('tugas-baru', at('kantor'), ...kata, '--untuk', 'Tidak Ada')).code).toBe(1);
    // A wrong day is told before names are looked up; a word that fits several people names them.
    expect((await run('tugas-baru', at('kantor'), ...kata, '--untuk', 'Tidak Ada', '--tenggat', '12 Mai')).code).toBe(
      2,
    );
    const banyak = await run('tugas-baru', at('kantor'), ...kata, '--untuk', 'Hakim');
    expect([banyak.code, banyak.notes]).toEqual([1, expect.stringContaining('sebutkan nama lengkap atau NIP-nya')]);
    expect(banyak.notes).toContain('Hakim, S.H.;');
  },
);
