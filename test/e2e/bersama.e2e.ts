import { expect, test, type Locator, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { counter, dragTo, goTo } from './desk';
import { newFolder } from './start';
import { changeOutput, chip, commandLine, contents, openTask, partFaults, pullPlug, sitDown } from './twoDesks';
import { call } from './wire';

const SARI = 'Sari Handayani';
const RINA = 'Rina Wulandari';

const middle = async (place: Locator): Promise<{ x: number; y: number }> => {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 16) };
};
const people = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByText(/Analis|Penelaah|Pranata|Pengolah/) });
const cards = (page: Page) => page.getByRole('list', { name: /Tugas belum dibagi/ }).getByRole('listitem');

async function board(page: Page): Promise<void> {
  await goTo(page, 'Pembagian Tugas');
  await page.getByRole('combobox', { name: 'Bagian' }).click();
  await page.getByRole('option', { name: 'Organisasi', exact: true }).click();
  await expect(people(page).first()).toBeVisible();
}

/** A task of the bagian that both look at, the only one of its name. */
async function someTask(page: Page): Promise<string> {
  const bagianId = (await call(page, 'listBagian')).find(({ nama }) => nama === 'Organisasi')?.id ?? null;
  const { baris } = await call(page, 'listTugas', {
    bagianId, subKegiatanId: null, sumber: 'dpa', keadaan: 'semua', cari: '', urut: 'asal', offset: 0, limit: 500,
  }); // prettier-ignore
  const names = baris.map(({ nama }) => nama);
  return names.find((name) => names.filter((other) => other.includes(name)).length === 1) ?? '';
}

/** Two PCs, two paths to one folder, as two mapped drives: the second one can lose the folder alone. */
test('two windows on one file: seen at once, met, offline and back, killed in the middle, and equal at the end', async () => {
  test.setTimeout(180_000);
  const desk = newFolder();
  const shared = path.join(desk, 'bersama');
  const drive = path.join(desk, 'drive');
  fs.mkdirSync(shared);
  fs.symlinkSync(shared, drive);
  await commandLine('contoh', path.join(shared, 'Setda-2026.bagihabis'));

  let sari = await sitDown(SARI, path.join(shared, 'Setda-2026.bagihabis'));
  await test.step('one click shares the file', async () => {
    await chip(sari.page, /Dipakai sendiri/).click();
    await sari.page.getByRole('button', { name: 'Bagikan berkas ini' }).click();
    await expect(chip(sari.page, /hanya Anda/)).toBeVisible();
    await sari.page.keyboard.press('Escape');
  });
  const rina = await sitDown(RINA, path.join(drive, 'Setda-2026.bagihabis'));

  await test.step('each sees the other', async () => {
    await expect(chip(sari.page, /1 orang lain/)).toBeVisible();
    await expect(chip(rina.page, /1 orang lain/)).toBeVisible();
    await chip(rina.page, /1 orang lain/).click();
    await expect(rina.page.getByRole('list', { name: /Sedang membuka/ })).toContainText(SARI);
    expect(await partFaults(rina.page, '[role=dialog]')).toEqual([]);
    await rina.page.keyboard.press('Escape');
  });

  await test.step('a drag is seen on the other board within 3 seconds, with the name', async () => {
    await board(sari.page);
    await board(rina.page);
    const left = await counter(rina.page, 'Tugas belum dibagi').textContent();
    await dragTo(sari.page, await middle(cards(sari.page).nth(1)), await middle(people(sari.page).nth(1)));
    const since = Date.now();
    await expect(rina.page.getByRole('row').getByText(`${SARI}, baru saja`)).toBeVisible({ timeout: 3000 });
    test.info().annotations.push({ type: 'drag to the other screen', description: `${String(Date.now() - since)} ms` });
    await expect(counter(rina.page, 'Tugas belum dibagi')).not.toHaveText(left ?? '');
    await expect(rina.page.getByRole('status', { name: 'Perubahan rekan' })).toContainText(SARI);
  });

  const TASK = await someTask(sari.page);
  await test.step('who has a form open is said in the same form elsewhere; a change under it asks, and loses nothing', async () => {
    const form = await openTask(rina.page, TASK);
    await form.getByLabel('Keluaran').fill('Laporan Rina');
    await openTask(sari.page, TASK);
    await expect(form.getByText(`${SARI} sedang mengubah tugas ini`)).toBeVisible();
    const other = sari.page.getByRole('dialog', { name: 'Ubah tugas' });
    await expect(other.getByText(`${RINA} sedang mengubah tugas ini`)).toBeVisible();
    await other.getByLabel('Keluaran').fill('Laporan Sari');
    await other.getByLabel('Satuan', { exact: true }).fill('Naskah');
    await other.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(form.getByText(`${SARI} baru saja mengubah tugas ini.`)).toBeVisible();
    await expect(form.getByLabel('Satuan', { exact: true })).toHaveValue('Naskah');
    await expect(form.getByLabel('Keluaran')).toHaveValue('Laporan Rina');
    await form.getByRole('button', { name: 'Lihat perbedaan' }).click();
    await expect(form.getByRole('row', { name: /Keluaran/ })).toContainText('Laporan Sari');
    expect(await partFaults(rina.page, '[role=dialog] form')).toEqual([]);
    await form.getByRole('button', { name: 'Pertahankan isian saya' }).click();
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(form).toBeHidden();
    await expect(sari.page.getByRole('row', { name: TASK })).toContainText('Laporan Rina');
    expect(await call(sari.page, 'listBenturan')).toEqual([]);
  });

  await test.step('without the folder work goes on; back again both values of one field stand beside each other', async () => {
    fs.unlinkSync(drive);
    await changeOutput(rina.page, TASK, 'Laporan luring');
    await expect(chip(rina.page, /Tersimpan di komputer ini, belum ke folder bersama/)).toBeVisible();
    await changeOutput(sari.page, TASK, 'Laporan daring');
    await board(rina.page);
    await dragTo(rina.page, await middle(cards(rina.page).first()), await middle(people(rina.page).nth(2)));
    fs.symlinkSync(shared, drive);
    await expect(chip(rina.page, /Tersambung/)).toBeVisible({ timeout: 20_000 });
    const card = rina.page.getByRole('region', { name: 'Dua orang mengisi hal yang sama' });
    await expect(card).toContainText('Laporan luring');
    await expect(card).toContainText('Laporan daring');
    expect(await partFaults(rina.page, 'section[aria-label="Dua orang mengisi hal yang sama"]')).toEqual([]);
    await card.getByRole('radio', { name: /Laporan luring/ }).click();
    await expect(card).toBeHidden();
    await expect.poll(() => call(sari.page, 'listBenturan')).toEqual([]);
    await expect(sari.page.getByRole('region', { name: 'Dua orang mengisi hal yang sama' })).toBeHidden();
    await expect(sari.page.getByRole('row', { name: TASK })).toContainText('Laporan luring');
  });

  await test.step('a PC that dies right after a change loses nothing of it', async () => {
    await call(sari.page, 'saveBagian', { id: null, nama: 'Bagian Sebelum Padam', kodeSubUnit: '' });
    await pullPlug(sari);
    sari = await sitDown(SARI, sari.file, sari.profile);
    await expect
      .poll(async () => (await call(rina.page, 'listBagian')).map((b) => b.nama), { timeout: 20_000 })
      .toContain('Bagian Sebelum Padam');
  });

  await test.step('both end equal, and so does the file beside the pieces', async () => {
    const here = await contents(rina.page);
    await expect.poll(() => contents(sari.page), { timeout: 20_000 }).toEqual(here);
    await rina.app.close();
    await sari.app.close();
    const { sidik } = await commandLine('periksa', sari.file, '--sidik');
    expect(sidik).toMatch(/^[0-9a-f]{64}$/);
    // A third PC that was never here gets all of it.
    const budi = await sitDown('Budi Santoso', path.join(drive, 'Setda-2026.bagihabis'));
    await expect.poll(() => contents(budi.page), { timeout: 20_000 }).toEqual(here);
    await budi.app.close();
    fs.rmSync(desk, { recursive: true, force: true });
  });
});
