import { copyFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mintaSandi } from '../../src/cli/kataSandi';
import { sampleFile } from '../workspace';
import { folder } from './jalankan';

const KATA = 'tetangga memancing lele';
beforeEach(() => void vi.stubEnv('BAGIHABIS_SANDI', KATA));
afterEach(() => void vi.unstubAllEnvs());

test(
  'sandi and buka-sandi: the document comes back; refusals say why and write nothing',
  { timeout: 60_000 },
  async () => {
    const { at, run, json } = folder();
    copyFileSync(await sampleFile(), at('Contoh.bagihabis'));
    const ditulis = await json<{ path: string; ukuran: number }>('sandi', at('Contoh'), '--keluar', at('kirim'));
    expect(ditulis).toMatchObject({ code: 0, path: at('kirim.bagihabis-sandi') });
    expect(ditulis.ukuran).toBe(readFileSync(ditulis.path).length);
    const ada = await json('sandi', at('Contoh'), '--keluar', at('kirim'));
    expect(ada).toMatchObject({ code: 1, galat: { kode: 'berkasSudahAda' } });
    expect(await json('sandi', at('Contoh'), '--keluar', at('kirim'), '--timpa')).toMatchObject({ code: 0 });
    const tanpaFolder = await json('sandi', at('Contoh'), '--keluar', at('tidak-ada/kirim'));
    expect(tanpaFolder).toMatchObject({ code: 1, galat: { kode: 'berkasTidakDapatDitulis' } });

    const dibuka = await json('buka-sandi', ditulis.path, '--keluar', at('diterima'));
    expect(dibuka).toMatchObject({ code: 0, berkas: at('diterima.bagihabis'), tahun: 2026 });
    expect(await json('periksa', at('diterima'))).toMatchObject({ beres: true });
    const taken = await json('buka-sandi', ditulis.path, '--keluar', at('diterima'));
    expect(taken).toMatchObject({ code: 1, galat: { kode: 'berkasSudahAda' } });

    expect(await json('status', ditulis.path)).toMatchObject({ code: 1, galat: { kode: 'berkasBersandi' } });
    vi.stubEnv('BAGIHABIS_SANDI', `${KATA}s`);
    const wrong = await json('buka-sandi', ditulis.path, '--keluar', at('salah'));
    expect(wrong).toMatchObject({ code: 1, galat: { kode: 'kataSandiSalah' } });
    vi.stubEnv('BAGIHABIS_SANDI', KATA);
    truncateSync(ditulis.path, ditulis.ukuran - 1);
    const cut = await json('buka-sandi', ditulis.path, '--keluar', at('salah'));
    expect(cut).toMatchObject({ code: 1, galat: { kode: 'sandiRusak' } });
    expect(existsSync(at('salah.bagihabis'))).toBe(false);
    vi.stubEnv('BAGIHABIS_SANDI', 'pendek');
    expect((await run('sandi', at('Contoh'), '--keluar', at('lain'))).code).toBe(2);
    expect(existsSync(at('lain.bagihabis-sandi'))).toBe(false);
  },
);

test('a password has no place among the words of the command', async () => {
  const { at, run } = folder();
  const { code, notes } = await run('sandi', at('x'), '--keluar', at('y'), '--kata-sandi', KATA);
  expect(code).toBe(2);
  expect(notes).toContain('--kata-sandi tidak dikenal');
});

test('without the variable the first line of standard input is the password', async () => {
  const stdin = new PassThrough();
  const answer = mintaSandi(true, { env: {}, stdin, stderr: new PassThrough() });
  stdin.end('kata dari pipa\nbaris lain\n');
  expect(await answer).toBe('kata dari pipa');
});

test('somebody who types types twice, and sees no letter of it', async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = new PassThrough();
  const answer = mintaSandi(true, { env: {}, stdin, stderr });
  stdin.write('satu dua tiga\r');
  stdin.write('satu dua empat\r');
  await expect(answer).rejects.toThrow('tidak sama');
  expect(String(stderr.read())).toBe('Kata sandi: \nUlangi kata sandi: \n');
});

test('nothing on standard input is wrong usage', async () => {
  const stdin = new PassThrough();
  stdin.end();
  await expect(mintaSandi(false, { env: {}, stdin, stderr: new PassThrough() })).rejects.toThrow('Kata sandi kosong');
});
