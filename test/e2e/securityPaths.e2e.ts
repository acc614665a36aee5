import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs } from './desk';
import { launchApp, newFolder } from './start';

/** As for users: without the switch that lets tests name files. */
const GATED = { BAGIHABIS_JALUR_BEBAS: '' };
const USER = { nama: 'Rina Uji', jabatan: 'Analis' };

test('a page may name only what was chosen: by a dialog, a start argument, a drop or the recent files', async () => {
  const folder = newFolder();
  const at = (name: string): string => path.join(folder, name);
  const { app, page, profile } = await launchApp({ env: GATED, profile: newFolder() });
  const call = (name: string, input: unknown) =>
    page.evaluate(([n, i]) => window.bagihabis.call(n, i), [name, input] as const);
  const refused = { ok: false, error: { code: 'jalurDitolak' } };
  await call('setPengguna', USER);

  // Nothing was chosen yet: neither reading nor writing reaches the disk.
  expect(await call('openContoh', { path: at('diam.bagihabis') })).toMatchObject(refused);
  expect(await call('readPegawai', { path: '/etc/passwd', jobId: 'baca' })).toMatchObject(refused);
  expect(fs.readdirSync(folder)).toEqual([]);

  // A dialog: for writing.
  await answerDialogs(app, at('Contoh.bagihabis'));
  await call('openContoh', { path: null });
  expect(await call('saveCopy', { path: at('lain.bagihabis') })).toMatchObject(refused);
  expect(await call('saveCopy', { path: null })).toMatchObject({ ok: true, value: { path: at('Contoh.bagihabis') } });
  expect(await call('openFile', { path: at('Contoh.bagihabis') })).toMatchObject({ ok: true });

  // A dialog for reading gives no right to write there.
  fs.writeFileSync(at('pegawai.csv'), 'nama;nip\nSari Uji;\n');
  await answerDialogs(app, at('pegawai.csv'));
  expect(await call('pickSource', { jenis: 'pegawai' })).toMatchObject({ ok: true, value: at('pegawai.csv') });
  expect(await call('exportTemplat', { path: at('pegawai.csv') })).toMatchObject(refused);
  expect(await call('readPegawai', { path: at('pegawai.csv'), jobId: 'baca' })).not.toMatchObject(refused);

  // A drop: the path comes from the file itself, a file made by script has none.
  fs.writeFileSync(at('tugas.csv'), 'nama;volume\nRapat;1\n');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'lepas' }));
  });
  expect(await call('readTugas', { path: at('tugas.csv'), jobId: 'baca' })).toMatchObject(refused);
  await page.locator('#lepas').setInputFiles(at('tugas.csv'));
  const dropped = await page.evaluate(() => {
    const file = document.querySelector<HTMLInputElement>('#lepas')?.files?.[0];
    const made = new File(['x'], '/etc/passwd.csv');
    return [file ? window.bagihabis.pathFor(file) : '', window.bagihabis.pathFor(made)];
  });
  expect(dropped).toEqual([at('tugas.csv'), '']);
  expect(await call('readTugas', { path: at('tugas.csv'), jobId: 'baca' })).not.toMatchObject(refused);
  expect(
    fs
      .readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual(expect.not.arrayContaining(['diam.bagihabis', 'lain.bagihabis']));
  await app.close();

  // The next start knows the recent files, and the one it was started with.
  fs.copyFileSync(at('Contoh.bagihabis'), at('Argumen.bagihabis'));
  fs.copyFileSync(at('Contoh.bagihabis'), at('Asing.bagihabis'));
  const next = await launchApp({ env: GATED, profile, args: [at('Argumen.bagihabis')] });
  const again = (name: string, input: unknown) =>
    next.page.evaluate(([n, i]) => window.bagihabis.call(n, i), [name, input] as const);
  await expect(next.page.getByRole('status', { name: 'Tugas belum dibagi' })).toBeVisible();
  expect(await again('getSesi', undefined)).toMatchObject({ value: { berkas: { nama: 'Argumen.bagihabis' } } });
  expect(await again('openFile', { path: at('Asing.bagihabis') })).toMatchObject(refused);
  expect(await again('openFile', { path: at('Contoh.bagihabis') })).toMatchObject({ ok: true });
  await next.app.close();
});

test('one program per user: a second start hands its file over and ends', async () => {
  const folder = newFolder();
  const { app, page, profile } = await launchApp({ env: GATED, profile: newFolder() });
  await page.evaluate((user) => window.bagihabis.call('setPengguna', user), USER);
  await page.evaluate(() => window.bagihabis.call('openContoh', { path: null }));
  const first = (await page.evaluate(() => window.bagihabis.call('getSesi', undefined))) as {
    value: { berkas: { path: string } };
  };
  await page.evaluate(() => window.bagihabis.call('closeFile', undefined));
  const lain = path.join(folder, 'Lain.bagihabis');
  fs.copyFileSync(first.value.berkas.path, lain);
  await page.reload();
  const second = await launchApp({ env: GATED, profile, args: [lain] }).then(
    () => 'a second window',
    () => 'ended',
  );
  expect(second).toBe('ended');
  await expect(page.getByText('Lain.bagihabis').first()).toBeVisible();
  await app.close();
});
