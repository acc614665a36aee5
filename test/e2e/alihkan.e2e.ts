import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import path from 'node:path';
import { goTo, windowSize } from './desk';
import { layoutFaults } from './layoutCheck';
import { launchApp, newFolder } from './start';
import { call } from './wire';
import { setTheme, setZoom, settle, shoot, ZOOMS } from './zoom';

const pictures = process.env['BAGIHABIS_GAMBAR'];

async function look(app: ElectronApplication, page: Page, name: string): Promise<void> {
  for (const zoom of ZOOMS) {
    await setZoom(app, page, zoom);
    await settle(page);
    if (pictures) await shoot(app, path.join(pictures, `${name}-${zoom}.png`));
    expect(await layoutFaults(page)).toEqual([]);
  }
  await setZoom(app, page, 100);
  await settle(page);
}

/** Somebody moves in the middle of the year: who takes what, the papers, the history; a task that nobody does any more. */
test('what is left of a person goes on with others from a day on, and every paper and history tells it', async () => {
  const folder = newFolder();
  const { app, page } = await launchApp();
  await page.clock.setFixedTime(new Date('2026-06-15T08:00:00+07:00'));
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(folder, 'Contoh.bagihabis') });
  const usulan = await call(page, 'proposePembagian', { bagianId: null, pertahankan: true, benih: 1, jobId: 'usul' });
  await call(page, 'acceptUsulan', { usulanId: usulan.usulanId, tugasIds: [...usulan.tugasIds] });
  const { baris: orang } = await call(page, 'listPegawai', {
    bagianId: null,
    keadaan: 'semua',
    cari: 'Tika Safitri',
    offset: 0,
    limit: 10,
  });
  const dia = orang[0];
  if (!dia) throw new Error('the sample has no Tika Safitri');
  const laci = page.getByRole('dialog', { name: /^Alihkan tugas Tika Safitri/ });

  await test.step('from the list of people: the proposal stands there at once', async () => {
    await goTo(page, 'Pegawai');
    await page.getByRole('textbox', { name: /Cari/ }).first().fill('Tika Safitri');
    await page.getByRole('button', { name: /^Tindakan untuk Tika Safitri/ }).click();
    await page.getByRole('menuitem', { name: 'Alihkan tugas…' }).click();
    await expect(laci.getByRole('list', { name: 'Yang menerima' }).getByRole('listitem').first()).toBeVisible();
    await look(app, page, 'alihkan');
    await setTheme(page, 'gelap');
    await look(app, page, 'alihkan-gelap');
    await setTheme(page, 'terang');
  });

  await test.step('another person is chosen for one task, part of another goes back', async () => {
    await laci
      .getByRole('button', { name: 'Tambah penerima…' })
      .or(laci.getByRole('button', { name: 'Ganti…' }))
      .first()
      .click();
    const pilih = page.getByRole('dialog', { name: /Pindahkan ke/ });
    await pilih.getByRole('option').nth(1).click();
    await laci.getByRole('textbox', { name: 'Keterangan' }).fill('Pindah ke Dinas Sosial, SK Bupati Nomor 800/12/2026');
    await laci.getByRole('button', { name: /^Alihkan \d+ tugas$/ }).click();
    await expect(laci.getByText(/tugas dialihkan sejak 15 Juni 2026/)).toBeVisible();
    await look(app, page, 'alihkan-hasil');
  });

  await test.step('the berita acara is filled and prints', async () => {
    await laci
      .getByRole('button', { name: /^Berita acara dengan/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Naskah Dinas/ })).toBeVisible();
    await page.getByRole('button', { name: 'Siapkan naskah' }).click();
    await expect(page.getByText(/^1 naskah/).first()).toBeVisible({ timeout: 30_000 });
    if (pictures) await shoot(app, path.join(pictures, 'alihkan-berita.png'));
  });

  await test.step('the person tells until when, and nothing of theirs is out of order', async () => {
    const riwayat = await call(page, 'getRiwayatAlih', { pegawaiId: dia.id });
    expect(riwayat.peristiwa.length).toBeGreaterThan(0);
    expect(riwayat.pelaksana.every(({ sampai }) => sampai === '2026-06-14')).toBe(true);
    await goTo(page, 'Pegawai');
    await page.getByRole('textbox', { name: /Cari/ }).first().fill('Tika Safitri');
    await page.getByRole('row', { name: /Tika Safitri/ }).click();
    await page.getByRole('tab', { name: 'Tugas dan beban' }).click();
    await expect(page.getByRole('heading', { name: 'Siapa mengerjakan sampai kapan' })).toBeVisible();
    await look(app, page, 'alihkan-riwayat');
    await page.keyboard.press('Escape');
  });

  await test.step('the rest of a task is called off, and nothing of it is left over', async () => {
    await goTo(page, 'Tugas');
    await page.getByRole('textbox', { name: /Cari/ }).first().fill('Penyusunan');
    await page
      .getByRole('button', { name: /^Tindakan untuk/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Batalkan sisa tugas…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Batalkan sisa tugas' });
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Sub kegiatan dihapus dari DPPA');
    await expect(dialog.getByRole('table')).toBeVisible();
    await look(app, page, 'alihkan-batal');
    await dialog.getByRole('button', { name: 'Batalkan sisa' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/^Sisa tugas ".*" dibatalkan/)).toBeVisible();
  });
  await app.close();
});
