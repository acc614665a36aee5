import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/commandNames';
import { FIXTURES, folder } from './jalankan';

// Whole commands on a machine that others use too.
vi.setConfig({ testTimeout: 60_000 });

test('help is Indonesian, names every command and comes with code 0', async () => {
  const { run } = folder();
  const general = await run('bantuan');
  expect(general.code).toBe(0);
  for (const name of COMMAND_NAMES) expect(general.result).toContain(`  ${name}`);
  const one = await run('bantuan', 'impor-dpa');
  expect(one).toMatchObject({ code: 0 });
  expect(one.result).toContain('--sub-unit KODE');
  expect((await run('impor-dpa', '--help')).result).toBe(one.result);
});

test.each([
  { words: [], says: '' },
  { words: ['bagikan'], says: 'tidak dikenal' },
  { words: ['bantuan', 'bagikan'], says: 'tidak dikenal' },
  { words: ['status'], says: 'BERKAS belum disebutkan' },
  { words: ['status', 'a', 'b'], says: '"b" tidak dimengerti' },
  { words: ['status', 'a', '--laju'], says: '--laju tidak dikenal' },
  { words: ['status', 'a', '--json=ya'], says: 'tidak memakai nilai' },
  { words: ['baru', 'a'], says: '--opd' },
  { words: ['baru', 'a', '--opd'], says: '--opd memerlukan NAMA' },
  { words: ['baru', 'a', '--opd', 'Setda', '--tahun', '26'], says: '--tahun' },
  { words: ['beban', 'a', '--per', 'hari'], says: 'minggu atau bulan' },
  { words: ['surat', 'a'], says: '--keluar' },
  { words: ['surat', 'a', '--keluar', 'd', '--tanggal', '2026-02-30'], says: '--tanggal' },
  { words: ['impor-dpa', 'a', 'b', '--jenis', 'lain'], says: '--jenis' },
  { words: ['bagi', 'a', '--benih', 'x'], says: '--benih' },
  { words: ['bagi', '--instans', 'a', '--bagian', 'Hukum'], says: '--bagian tidak dipakai' },
  { words: ['bagi', '--instans', 'a', '--coba'], says: '--coba tidak dipakai' },
  { words: ['bagi', '--instans', 'a', '--terapkan'], says: '--terapkan tidak dipakai' },
  { words: ['bagi', '--instans', 'a', '--atur-ulang'], says: '--atur-ulang tidak dipakai' },
  { words: ['peta', 'a', '--keluar', 'b.pdf', '--urut', 'berubah'], says: 'memerlukan --banding' },
])('wrong usage is code 2: $words', async ({ words, says }) => {
  const { code, notes } = await folder().run(...words);
  expect(code).toBe(2);
  expect(notes).toContain(says);
});

test('a file that is not there, not ours or in the way is code 1 with the reason', async () => {
  const { at, run, json } = folder();
  writeFileSync(at('bukan.bagihabis'), 'teks biasa');
  const missing = await run('status', at('tidak-ada'));
  expect(missing.code).toBe(1);
  expect(missing.notes).toContain('tidak ditemukan');
  expect(await json('status', at('bukan'))).toMatchObject({ code: 1, galat: { kode: 'bukanBerkasBagiHabis' } });
  await run('contoh', at('x'));
  const before = readFileSync(at('x.bagihabis'));
  expect(await json('baru', at('x'), '--opd', 'Setda')).toMatchObject({ code: 1, galat: { kode: 'berkasSudahAda' } });
  expect(readFileSync(at('x.bagihabis')).equals(before)).toBe(true);
  expect(await json('beban', at('x'), '--bagian', 'Bagian Antariksa')).toMatchObject({
    code: 1,
    galat: { kode: 'bagianTidakAda' },
  });
  // A name typed wrong: what could have been meant is said, and nothing about a screen.
  const { notes } = await run('beban', at('x'), '--bagian', 'Hukm');
  expect(notes).toMatch(/Tidak ada bagian bernama "Hukm"\. Yang ada: .*Hukum, /);
  expect(notes).not.toContain('layar');
});

test('a source of the wrong kind or with errors is refused whole', async () => {
  const { at, run, json } = folder();
  await run('baru', at('m'), '--opd', 'Setda', '--tahun', '2026');
  expect(await json('impor-dpa', at('m'), FIXTURES.rekap)).toMatchObject({ code: 1, galat: { kode: 'imporGagal' } });
  expect(await json('impor-dpa', at('m'), FIXTURES.pegawai)).toMatchObject({ code: 1, galat: { kode: 'imporGagal' } });
  const rows = [
    'kode_sub_kegiatan,sub_kegiatan,pagu',
    '4.01.01.2.01.0001,Penyusunan,1000',
    '4.01.01.2.01.0002,Koordinasi,-5',
  ];
  writeFileSync(at('minus.csv'), rows.join('\n'));
  const refused = await json<{ temuan: { tingkat: string; baris: number | null }[] }>(
    'impor-dpa',
    at('m'),
    at('minus.csv'),
  );
  expect(refused).toMatchObject({ code: 1, hasil: null });
  expect(refused.temuan.some(({ tingkat, baris }) => tingkat === 'galat' && baris === 3)).toBe(true);
  expect(await json('status', at('m'))).toMatchObject({ subKegiatan: { total: 0 } });
});

test('a rekap of several sub units is imported whole with a finding, or one of them by its code', async () => {
  const { at, run, json } = folder();
  const unit = (code: string, name: string, amounts: readonly number[]): string[] =>
    amounts.map((pagu, at) => `${code},${name},4.01.01.2.01.000${at + 1},Sub kegiatan ${at + 1},${pagu}`);
  const head = 'kode sub unit,nama sub unit,kode sub kegiatan,nama sub kegiatan,pagu';
  const rows = [
    ...unit('4.01.0.00.0.00.01.0000', 'Sekretariat Daerah', [100, 200]),
    ...unit('4.01.0.00.0.00.01.0001', 'Bagian Umum', [30]),
  ];
  writeFileSync(at('rekap.csv'), [head, ...rows].join('\n'));
  await run('baru', at('a'), '--opd', 'Setda', '--tahun', '2026');
  await run('baru', at('b'), '--opd', 'Setda', '--tahun', '2026');
  const whole = await json<{ temuan: { pesan: string }[] }>('impor-dpa', at('a'), at('rekap.csv'));
  expect(whole).toMatchObject({ code: 0, total: 330, hasil: { baru: 3 } });
  expect(whole.temuan.some(({ pesan }) => /sub unit/i.test(pesan))).toBe(true);
  const one = await json('impor-dpa', at('b'), at('rekap.csv'), '--sub-unit', '4.01.0.00.0.00.01.0001');
  expect(one).toMatchObject({ code: 0, total: 30, subKegiatan: [{ subUnit: '4.01.0.00.0.00.01.0001', pagu: 30 }] });
});

test('without an Electron to print with nothing is issued', async () => {
  const { at, run, json } = folder({ renderPdf: () => Promise.reject(new Error('tidak ada Electron')) });
  await run('contoh', at('x'));
  const refused = await json('surat', at('x'), '--keluar', at('naskah'));
  expect(refused).toMatchObject({ code: 1, galat: { kode: 'cetakGagal' } });
});

test('with --json wrong usage is told as JSON too, with code 2', async () => {
  const { json } = folder();
  expect(await json('status')).toMatchObject({
    code: 2,
    galat: { kode: 'caraPakai', pesan: 'BERKAS belum disebutkan.' },
  });
  expect(await json('bagikan')).toMatchObject({ code: 2, galat: { kode: 'caraPakai' } });
});

test('an empty file is said to be empty', async () => {
  const { at, json } = folder();
  writeFileSync(at('Kosong.bagihabis'), '');
  expect(await json('status', at('Kosong'))).toMatchObject({ code: 1, galat: { kode: 'berkasKosong' } });
});

test('the help puts in brackets only what may be left out', async () => {
  const { result } = await folder().run('bantuan', 'sandi');
  expect(result).toContain('sandi BERKAS --keluar SALINAN [--timpa] [--json]');
  expect(result).toMatch(/--keluar SALINAN .*\(wajib\)/);
});
