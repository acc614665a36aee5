import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { introduce, windowSize } from './desk';
import { freshPart, writeIndex } from './galleryFolder';
import { layoutFaults } from './layoutCheck';
import { acceptDppa, issueBefore, reviewOfDppa, revisedViews, writeDppa } from './revised';
import { launchApp, newFolder } from './start';
import { dialogs } from './dialogs';
import { closeAll, screens, type Desk, type View } from './views';
import { call } from './wire';
import { setTheme, settle, setZoom, shoot, ZOOMS, type Theme } from './zoom';

const THEMES: readonly Theme[] = ['terang', 'gelap'];
const today = '2026-03-02';
const only = process.env['GALERI'];

/** Opens each view once and shows it in both sizes and both themes; the faults of all of them come together. */
async function showAll(desk: Desk, folder: string, views: readonly View[]): Promise<string[]> {
  const { app, page } = desk;
  const faults: string[] = [];
  for (const view of views.filter(({ name }) => only === undefined || new RegExp(only).test(name))) {
    await setZoom(app, page, 100);
    await setTheme(page, 'terang');
    try {
      await view.open(desk);
      for (const zoom of ZOOMS) {
        await setZoom(app, page, zoom);
        if (zoom !== 100) await view.again?.(desk);
        for (const theme of THEMES) {
          await setTheme(page, theme);
          await settle(page);
          await shoot(app, path.join(folder, `${view.name}-${zoom}-${theme}.png`));
        }
        faults.push(...(await layoutFaults(page)).map((fault) => `${view.name} at ${zoom} %: ${fault}`));
      }
      await setZoom(app, page, 100);
      await view.close?.(desk);
      await closeAll(desk);
    } catch (error) {
      faults.push(`${view.name}: ${String(error).split('\n').slice(0, 6).join(' ')}`);
      await shoot(app, path.join(folder, `${view.name}-gagal.png`));
      // From the start, so that one bad view does not spoil the rest.
      await page.reload();
    }
  }
  writeIndex();
  return faults;
}

async function start(): Promise<Desk> {
  const folder = newFolder();
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await page.waitForFunction(() => innerWidth === 1366);
  return { app, page, folder };
}

const noName: View = { name: 'mulai-1-nama', open: async () => undefined };
const named: View = {
  name: 'mulai-2',
  async open({ page }) {
    await introduce(page);
    await expect(page.getByText('Bekerja sebagai')).toBeVisible();
  },
};
const newFile: View = {
  name: 'mulai-3-berkas-baru',
  async open({ page }) {
    await page.getByRole('button', { name: /Berkas baru/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

/** Some numbered letters and one that waits for its number, for the register. */
async function issueSome(page: Page, folder: string): Promise<void> {
  const { baris } = await call(page, 'listPegawai', {
    bagianId: null,
    keadaan: 'semua',
    cari: '',
    offset: 0,
    limit: 200,
  });
  const people = baris.filter((p) => p.jumlahTugas > 0).map((p) => p.id);
  const petikan = { jenis: 'petikan', pegawaiIds: people.slice(0, 5), tanggal: today } as const;
  await call(page, 'issueSurat', { sasaran: petikan, penomoran: 'otomatis', cara: 'perOrang', folder, jobId: 'satu' });
  const late = { ...petikan, pegawaiIds: people.slice(5, 6) };
  await call(page, 'issueSurat', { sasaran: late, penomoran: 'menyusul', cara: 'perOrang', folder, jobId: 'dua' });
}

test('the check sees cut, overlapping and outlying text', async () => {
  const { app, page } = await start();
  expect(await layoutFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const add = (css: string, text: string): HTMLElement => {
      const box = document.createElement('div');
      box.style.cssText = `position:fixed;left:20px;top:20px;white-space:nowrap;z-index:9;${css}`;
      box.textContent = text;
      return document.body.appendChild(box);
    };
    add('width:40px;overflow:hidden', 'teks yang terpotong');
    add('left:300px', 'teks pertama');
    add('left:310px;top:24px;pointer-events:auto', 'teks kedua');
    add('left:1340px', 'teks di luar jendela');
  });
  const faults = (await layoutFaults(page)).join('\n');
  expect(faults).toContain('cut at the side: "teks yang terpotong"');
  expect(faults).toContain('outside the window: "teks di luar jendela"');
  expect(faults).toContain('over each other: "teks pertama" and "teks kedua"');
  await app.close();
});

test('every screen of an empty file, light and dark, at 1366 × 768 and at 200 %', async () => {
  const desk = await start();
  const folder = freshPart('kosong');
  const faults = await showAll(desk, folder, [noName, named, newFile]);
  if (only !== undefined) await introduce(desk.page);
  await call(desk.page, 'createFile', {
    path: path.join(desk.folder, 'Kosong.bagihabis'),
    opd: 'Sekretariat Daerah',
    daerah: 'Kabupaten Contoh',
    tahun: 2026,
    kodeUnit: '4.01.0.00.0.00.01.0000',
  });
  await desk.page.reload();
  faults.push(...(await showAll(desk, folder, screens)));
  await desk.app.close();
  expect(faults).toEqual([]);
});

test('every screen and dialogue of the sample office, light and dark, at 1366 × 768 and at 200 %', async () => {
  const desk = await start();
  const folder = freshPart('contoh');
  await introduce(desk.page);
  await call(desk.page, 'openContoh', { path: path.join(desk.folder, 'Contoh.bagihabis') });
  await desk.page.reload();
  await issueSome(desk.page, desk.folder);
  const faults = await showAll(desk, folder, [...screens, ...dialogs]);
  await desk.app.close();
  expect(faults).toEqual([]);
});

test('an office with a changed budget, light and dark, at 1366 × 768 and at 200 %', async () => {
  const desk = await start();
  const { page } = desk;
  const folder = freshPart('perubahan');
  await introduce(page);
  await call(page, 'openContoh', { path: path.join(desk.folder, 'Contoh.bagihabis') });
  await page.reload();
  const revision = await writeDppa(page, desk.folder);
  await issueBefore(page, desk.folder, revision.gone);
  const faults = await showAll(desk, folder, [reviewOfDppa(() => revision.file)]);
  await acceptDppa(page, revision);
  await page.reload();
  faults.push(...(await showAll(desk, folder, revisedViews)));
  await desk.app.close();
  expect(faults).toEqual([]);
});
