import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { goTo, introduce, windowSize } from './desk';
import { inMain } from './inMain';
import { launchApp, newFolder } from './start';
import { call } from './wire';

const pages = (page: Page) => page.getByRole('group', { name: 'Halaman', exact: true });
const number = (page: Page) => page.getByRole('textbox', { name: 'Halaman', exact: true });

/** Letters of the first bagian in the preview. */
async function openPreview(page: Page): Promise<void> {
  await goTo(page, 'Naskah Dinas');
  await page.getByText('Naskah baru', { exact: true }).click();
  await page.getByText('Satu bagian', { exact: true }).click();
  await page.getByLabel('Bagian', { exact: true }).first().click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Siapkan naskah' }).click();
  await expect(page.getByRole('img', { name: 'Halaman 1', exact: true })).toBeVisible({ timeout: 60_000 });
}

async function startSample() {
  const started = await launchApp();
  await windowSize(started.app, 1366, 768);
  await introduce(started.page);
  await call(started.page, 'openContoh', { path: path.join(newFolder(), 'Contoh.bagihabis') });
  await started.page.reload();
  return started;
}

test('a PDF on screen: thumbnails, search for a person, zoom and keys', async () => {
  const { app, page } = await startSample();
  await openPreview(page);

  await test.step('thumbnails mark the page one reads and open another', async () => {
    await page.getByRole('button', { name: 'Gambar kecil halaman' }).click();
    const list = page.getByRole('listbox', { name: 'Daftar halaman' });
    await expect(list.getByRole('option', { name: 'Halaman 1', exact: true })).toHaveAttribute('aria-selected', 'true');
    await list.getByRole('option', { name: 'Halaman 3', exact: true }).click();
    await expect(number(page)).toHaveValue('3');
    await list.press('ArrowDown');
    await expect(number(page)).toHaveValue('4');
    await expect(list.getByRole('option', { name: 'Halaman 4', exact: true })).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('keys go to the ends; few pages are drawn at a time', async () => {
    await pages(page).press('End');
    await expect(page.getByRole('button', { name: 'Halaman berikutnya' })).toBeDisabled();
    await pages(page).press('Home');
    await expect(number(page)).toHaveValue('1');
    expect(await pages(page).locator('canvas').count()).toBeLessThan(8);
  });

  await test.step('a name is found whatever its capitals, and marked in the text of the page', async () => {
    await expect(pages(page)).toContainText(/[a-z], [SM]\./);
    const text = (await pages(page).textContent()) ?? '';
    const name = /([A-Z][a-z]+ [A-Z][a-z]+), [SM]\./.exec(text)?.[1] ?? '';
    expect(name, text.slice(0, 600)).not.toBe('');
    await pages(page).press('Control+f');
    await page.getByRole('textbox', { name: 'Cari dalam naskah' }).fill(name.toUpperCase());
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 dari \d+$/);
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('pdf-kini') ?? [])]
          .map((range) => (range instanceof Range ? range.toString() : ''))
          .join(' '),
      );
    await expect.poll(marked).toBe(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(pages(page)).toBeFocused();
  });

  await test.step('zoom of the pages leaves the window as it is', async () => {
    const level = () =>
      inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
    const before = await level();
    const paper = pages(page).getByRole('img', { name: 'Halaman 1', exact: true });
    await pages(page).press('Control+0');
    // 210 mm of A4 in CSS pixels; Chromium writes 594.96 points.
    await expect.poll(async () => Math.round((await paper.boundingBox())?.width ?? 0)).toBe(793);
    await pages(page).press('Control+Equal');
    await expect.poll(async () => Math.round((await paper.boundingBox())?.width ?? 0)).toBe(873);
    expect(await level()).toBe(before);
    await page.getByRole('button', { name: 'Pas halaman' }).click();
    await expect
      .poll(async () => ((await paper.boundingBox())?.height ?? 1e9) < ((await pages(page).boundingBox())?.height ?? 0))
      .toBe(true);
  });
  await app.close();
});

test('printing: the dialog checks the range, and a printer that is gone is said without losing anything', async () => {
  const { app, page } = await startSample();
  await openPreview(page);
  await page.getByRole('button', { name: 'Cetak…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cetak naskah' });
  await expect(dialog.getByText(/Kertas naskah: A4/)).toBeVisible();
  await dialog.getByLabel('Halaman').fill('1-2, 999');
  await expect(dialog.getByText(/"999" di luar halaman 1 sampai/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Cetak \d+ lembar/ })).toBeDisabled();
  await dialog.getByLabel('Halaman').fill('1-2');
  await expect(dialog.getByText(/2 lembar/).first()).toBeVisible();

  const made = await PDFDocument.create();
  made.addPage();
  const printers = await call(page, 'listPrinter');
  const reply = await page.evaluate(
    (bytes) =>
      window.bagihabis.call('printPdfDokumen', {
        pdf: Uint8Array.from(bytes),
        judul: 'Uji',
        pilihan: { printer: 'Printer yang tidak ada', salinan: 1, rentang: [], dupleks: 'satuMuka' },
        jobId: 'uji',
      }),
    Array.from(await made.save()),
  );
  // A PC without any printer says so; nothing is ever printed by a test.
  expect(reply).toMatchObject({ ok: false, error: { code: printers.length > 0 ? 'pencetakHilang' : 'tanpaPencetak' } });
  await app.close();
});
