import { expect, test, type Locator } from '@playwright/test';
import path from 'node:path';
import { answerDialogs, goTo, introduce, windowSize } from './desk';
import { layoutFaults } from './layoutCheck';
import { writeDppa } from './revised';
import { launchApp, newFolder } from './start';
import { call } from './wire';
import { settle, shoot } from './zoom';

const pictures = process.env['BAGIHABIS_GAMBAR'];

/** As hands do it: all that stands there is chosen, typed key by key, and left with Tab. */
async function ketik(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('Control+a');
  await field.pressSequentially(text);
  await field.press('Tab');
}

/** Every number field reads what is typed key by key: with dots, a comma, Rp, and says what it cannot read. */
test('a number typed key by key is that number, or refused with words, in every part of the window', async () => {
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await introduce(page);
  await call(page, 'openContoh', { path: path.join(newFolder(), 'Contoh.bagihabis') });
  const look = async (name: string): Promise<void> => {
    await settle(page);
    if (pictures) await shoot(app, path.join(pictures, `${name}.png`));
    expect(await layoutFaults(page)).toEqual([]);
  };

  await test.step('volume and norm of a task', async () => {
    await goTo(page, 'Tugas');
    await page.getByRole('button', { name: 'Tugas baru' }).click();
    const form = page.getByRole('dialog');
    const volume = form.getByLabel('Volume setahun');
    const norma = form.getByLabel('Norma per satuan');
    await ketik(volume, '1.200,00');
    await expect(volume).toHaveValue('1.200');
    await ketik(norma, '1,5');
    await expect(norma).toHaveValue('1,5');
    await ketik(volume, '12,5');
    await expect(volume).toHaveValue('12,5');
    await expect(form.getByText('Isi bilangan bulat')).toBeVisible();
    await look('bilangan-tugas');
    // With Tab all of it is chosen, and typing replaces it.
    await volume.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2,25');
    await page.keyboard.press('Tab');
    await expect(volume).toHaveValue('30');
    await expect(norma).toHaveValue('2,25');
    await norma.fill('1.200,5');
    await volume.fill('10');
    await expect(norma).toHaveValue('1.200,5');
    await volume.press('ArrowUp');
    await expect(volume).toHaveValue('11');
    await form.getByRole('button', { name: 'Batal' }).click();
    const buang = page.getByRole('button', { name: /^Buang/ });
    if (await buang.isVisible()) await buang.click();
    await expect(form).toHaveCount(0);
  });

  await test.step('hours of an order', async () => {
    await page.keyboard.press('Control+n');
    const jam = page.getByLabel('Perkiraan jam');
    await ketik(jam, '0,75');
    await expect(jam).toHaveValue('0,75 jam');
    await ketik(jam, '1.200');
    await expect(jam).toHaveValue('1.200 jam');
    await look('bilangan-perintah');
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('part-time of a person and the allowance of the office', async () => {
    await goTo(page, 'Pengaturan');
    await page.getByRole('tab', { name: /Hari & jam kerja/ }).click();
    const longgar = page.getByLabel('Kelonggaran', { exact: true });
    await ketik(longgar, '27,5');
    await look('bilangan-longgar');
    await expect(page.getByText(/Isi bilangan bulat|Isi antara/).first()).toBeVisible();
    await ketik(longgar, '25');
    await expect(longgar).toHaveValue('25 %');
    // One more with the mouse alone: kept when the field is left, like any other change (V9-7).
    const kelonggaran = async (): Promise<number> => (await call(page, 'getPengaturan')).kelonggaran.nilai;
    await expect.poll(kelonggaran).toBe(25);
    await page.getByRole('tab', { name: /Hari & jam kerja/ }).focus();
    const naik = longgar.locator('xpath=following-sibling::*//button').first();
    await naik.click();
    await expect(longgar).toBeFocused();
    await longgar.press('Tab');
    await expect(longgar).toHaveValue('26 %');
    await expect.poll(kelonggaran).toBe(26);
    await longgar.press('ArrowDown');
    await longgar.press('Tab');
    await expect.poll(kelonggaran).toBe(25);
  });

  await test.step('the table of the allowance, as a regulation prints it', async () => {
    await goTo(page, 'Laporan');
    await page.getByText('Simulasi TPP', { exact: true }).click();
    await page.getByRole('button', { name: 'Atur ketentuan…' }).click();
    const kelas = page.getByLabel('Kelas 9', { exact: true });
    await ketik(kelas, '4.850.000,00');
    await expect(kelas).toHaveValue('Rp4.850.000');
    const { tpp } = await call(page, 'getPengaturan');
    expect(tpp.dasar.kelas).toContainEqual({ kelas: 9, rupiah: 4_850_000 });
    // No arrow makes it another amount or an empty class one of Rp0; what is on screen is what is kept (V9-7).
    const kosong = page.getByLabel('Kelas 6', { exact: true });
    for (const field of [kelas, kosong]) {
      await field.focus();
      await field.press('ArrowUp');
      await field.press('ArrowUp');
      await field.press('Tab');
    }
    await expect(kelas).toHaveValue('Rp4.850.000');
    await expect(kosong).toHaveValue('');
    await look('bilangan-tpp-panah');
    const sesudah = (await call(page, 'getPengaturan')).tpp.dasar.kelas;
    expect(sesudah).toContainEqual({ kelas: 9, rupiah: 4_850_000 });
    expect(sesudah.some((satu) => satu.kelas === 6)).toBe(false);
    await ketik(page.getByLabel('Kelas 8', { exact: true }), '-5');
    await ketik(page.getByLabel('Kelas 7', { exact: true }), 'abc');
    await look('bilangan-tpp');
    await expect(page.getByText('Paling kecil 0')).toBeVisible();
    await expect(page.getByText('Bukan angka rupiah')).toBeVisible();
  });

  await test.step('Esc keeps nothing of half a number (V9-24)', async () => {
    const kelas = page.getByLabel('Kelas 9', { exact: true });
    await kelas.click();
    await kelas.press('Control+a');
    await kelas.pressSequentially('48');
    await kelas.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Atur ketentuan…' }).click();
    await expect(kelas).toHaveValue('Rp4.850.000');
    expect((await call(page, 'getPengaturan')).tpp.dasar.kelas).toContainEqual({ kelas: 9, rupiah: 4_850_000 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('pagu in the review of a DPA: what is no amount is not the old one, and holds its row back (V9-15)', async () => {
    const { file, raised } = await writeDppa(page, newFolder());
    await goTo(page, 'DPA');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Impor DPA' }).click();
    const terima = page.getByRole('button', { name: /^Terima / });
    await expect(terima).toBeEnabled();
    const saring = page.getByRole('group', { name: 'Saring baris' });
    await saring.getByRole('button', { name: 'Pagu berubah 1' }).click();
    const pagu = page.getByRole('row', { name: raised.nama }).getByLabel(/^Pagu baris/);
    await ketik(pagu, '1.25.000');
    await expect(terima).toBeDisabled();
    await saring.getByRole('button', { name: 'Baru 1' }).click();
    await saring.getByRole('button', { name: 'Pagu berubah 1' }).click();
    await expect(pagu).toHaveValue('1.25.000');
    // Not the 1 it began with: what it was is compared.
    await expect(page.getByRole('row', { name: raised.nama })).toContainText('+Rp25.000.000');
    await look('bilangan-pagu');
    await ketik(pagu, '125.000.000,00');
    await expect(pagu).toHaveValue('125.000.000');
    await expect(terima).toBeEnabled();
  });
  await app.close();
});
