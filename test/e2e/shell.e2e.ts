import { expect, test, type Page } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Reply } from '../../src/api/errors';
import type { Sesi } from '../../src/api/views';
import { inMain } from './inMain';
import { appCommand, launchApp, newFolder } from './start';

const call = (page: Page, name: string, input?: unknown): Promise<Reply> =>
  page.evaluate(([n, i]) => window.bagihabis.call(n, i), [name, input] as const);

async function sesi(page: Page): Promise<Sesi> {
  const reply = await call(page, 'getSesi');
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as Sesi;
}

const office = { opd: 'Bagian Contoh', daerah: 'Kabupaten Contoh', tahun: 2026, kodeUnit: '' };

/** A profile that knows its user, and files made in it. */
async function prepare(names: readonly string[]): Promise<{ profile: string; paths: string[] }> {
  const profile = newFolder();
  const { app, page } = await launchApp({ profile });
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian' });
  const paths = names.map((name) => path.join(profile, `${name}.bagihabis`));
  for (const file of paths)
    expect(await call(page, 'createFile', { path: file, ...office })).toMatchObject({ ok: true });
  await app.close();
  return { profile, paths };
}

test('a file given as argument opens, a second start hands its file to the first window', async () => {
  const { profile, paths } = await prepare(['satu', 'dua']);
  const [first = '', second = ''] = paths;
  const { app, page } = await launchApp({ profile, args: [first] });
  await expect.poll(async () => (await sesi(page)).berkas?.path).toBe(first);
  const { command, args, env } = appCommand(profile, [second]);
  const code = await new Promise((resolve) => spawn(command, args, { env, stdio: 'ignore' }).on('close', resolve));
  expect(code).toBe(0);
  await expect.poll(async () => (await sesi(page)).berkas?.path).toBe(second);
  await app.close();
});

test('quitting publishes the last change, and the next start reads it', async () => {
  const { profile, paths } = await prepare(['kantor']);
  const [file = ''] = paths;
  const one = await launchApp({ profile, args: [file] });
  await expect.poll(async () => (await sesi(one.page)).berkas?.path).toBe(file);
  expect(await call(one.page, 'saveBagian', { id: null, nama: 'Bagian Hukum', kodeSubUnit: '' })).toMatchObject({
    ok: true,
  });
  await one.app.close();
  const copy = path.join(profile, 'salinan.bagihabis');
  fs.copyFileSync(file, copy);
  const two = await launchApp({ args: [copy] });
  await call(two.page, 'setPengguna', { nama: 'Budi Santoso', jabatan: 'Staf' });
  expect(await call(two.page, 'openFile', { path: copy })).toMatchObject({ ok: true });
  const listed = await call(two.page, 'listBagian');
  expect(JSON.stringify(listed)).toContain('Bagian Hukum');
  await two.app.close();
});

test('the menu is Indonesian and names what would be undone', async () => {
  const { profile, paths } = await prepare(['menu']);
  const { app, page } = await launchApp({ profile, args: paths });
  await expect.poll(async () => (await sesi(page)).berkas?.path).toBe(paths[0]);
  await call(page, 'saveBagian', { id: null, nama: 'Bagian Umum', kodeSubUnit: '' });
  const labels = () =>
    inMain(app, ({ Menu }) =>
      Menu.getApplicationMenu()?.items.map((top) => [
        top.label,
        ...(top.submenu?.items.map((item) => item.label) ?? []),
      ]),
    );
  const label = (await sesi(page)).urungkan?.label ?? '';
  expect(label).not.toBe('');
  await expect.poll(async () => (await labels())?.flat()).toContain(`Urungkan: ${label}`);
  expect((await labels())?.map(([top]) => top?.replace('&', ''))).toEqual(['Berkas', 'Edit', 'Tampilan', 'Bantuan']);
  await app.close();
});

test('the window keeps its size and zoom, and is never smaller than 1024 × 640', async () => {
  const profile = newFolder();
  const one = await launchApp({ profile });
  // The window server answers later, and a window that is not shown yet may come back at its first size: ask until it holds.
  const resized = () =>
    inMain(one.app, ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (!window?.isVisible()) return null;
      const { width, height } = window.getNormalBounds();
      if (width !== 1200 || height !== 700) window.setBounds({ x: 40, y: 30, width: 1200, height: 700 });
      window.webContents.setZoomLevel(1);
      return [width, height];
    });
  for (let kept = 0; kept < 3;) {
    const [width, height] = (await resized()) ?? [];
    kept = width === 1200 && height === 700 ? kept + 1 : 0;
    await one.page.waitForTimeout(100);
  }
  await one.app.close();
  const two = await launchApp({ profile });
  const state = () =>
    inMain(two.app, ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      return { size: window?.getSize(), least: window?.getMinimumSize(), zoom: window?.webContents.getZoomLevel() };
    });
  await expect.poll(state).toEqual({ size: [1200, 700], least: [1024, 640], zoom: 1 });
  await two.app.close();
});

test('the hidden printer turns documents into PDF with their own paper, and runs no script', () => {
  const folder = newFolder();
  const html = path.join(folder, 'surat.html');
  const pdf = path.join(folder, 'surat.pdf');
  const job = path.join(folder, 'pekerjaan.json');
  fs.writeFileSync(
    html,
    `<!doctype html><style>@page { size: 215mm 330mm; margin: 20mm } article { break-after: page }</style>
     <article>Surat pertama</article><p>Surat kedua</p><script>document.body.append('script ran')</script>`,
  );
  fs.writeFileSync(job, JSON.stringify({ pekerjaan: [{ html, pdf }] }));
  const { command, args, env } = appCommand(newFolder(), [`--cetak-pekerjaan=${job}`]);
  execFileSync(command, args, { env, timeout: 60_000 });
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(text).toContain('Surat pertama');
  expect(text).not.toContain('script ran');
  expect(about).toMatch(/Pages:\s+2/);
  expect(about).toMatch(/Page size:\s+609\.\d+ x 935\.\d+ pts/);
});
