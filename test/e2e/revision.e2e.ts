import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { answerDialogs, fixture, goTo, pressOnPage, windowSize } from './desk';
import { allTasks, issueBefore, writeDppa } from './revised';
import { launchApp, newFolder } from './start';
import { call } from './wire';

async function pickDate(page: Page, date: string): Promise<void> {
  await page.getByLabel('Tanggal').fill(date);
  await page.getByLabel('Tanggal').press('Enter');
  await page.keyboard.press('Escape');
}

test('a DPPA over a running year: what changed, what is gone, and what becomes of its work', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await windowSize(app, 1366, 768);
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  await page.reload();

  const { file, total, gone, raised, lines } = await writeDppa(page, desk);
  const { total: hanging, baris: tasks } = await call(page, 'listTugas', { ...allTasks, subKegiatanId: gone.id });
  const people = tasks.flatMap((task) => task.pembagian);

  await test.step('a letter is out about work of the line that will go', () => issueBefore(page, desk, gone));

  await test.step('the review says what is unchanged, changed, new and gone before anything is written', async () => {
    await goTo(page, 'DPA');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Impor DPA' }).click();
    const filters = page.getByRole('group', { name: 'Saring baris' });
    await expect(filters.getByRole('button', { name: 'Pagu berubah 1' })).toBeVisible();
    await expect(filters.getByRole('button', { name: 'Baru 1' })).toBeVisible();
    await expect(page.getByText('sama dengan jumlah tercetak')).toBeVisible();
    await filters.getByRole('button', { name: 'Dihapus 1' }).click();
    await expect(page.getByText('Tidak ada lagi dalam dokumen ini (1)')).toBeVisible();
    const row = page.getByRole('row', { name: gone.nama });
    await expect(row).toContainText(`${hanging} tugas`);
    await expect(row).toContainText('tetap disimpan');
    await filters.getByRole('button', { name: 'Pagu berubah 1' }).click();
    await expect(page.getByRole('row', { name: raised.nama })).toContainText('+Rp25.000.000');
    await expect(page.getByRole('combobox', { name: 'Dokumen' })).toHaveValue('DPPA (perubahan)');
    await page.getByLabel('Nomor').fill('DPPA/B.1/4.01/001/2026');
    await pickDate(page, '15 Sep 2026');
    await page.getByRole('button', { name: `Terima ${lines.length} sub kegiatan` }).click();
    await expect(page.getByText(/DPA diterima: 1 sub kegiatan baru/)).toContainText(`${hanging} tugas perlu keputusan`);
  });

  await test.step('the line that is gone stays in sight with its work, which the head moves to another line', async () => {
    const name = page.getByRole('region', { name: 'Sub kegiatan' }).getByRole('row', { name: gone.nama });
    await page.getByRole('button', { name: 'Dihapus 1' }).click();
    await expect(name).toContainText('Dihapus dalam DPPA');
    await page.getByRole('button', { name: 'Putuskan…' }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('region', { name: 'Surat perlu ditinjau' })).toContainText('800.1.11.1/001/');
    await drawer.getByRole('checkbox', { name: gone.nama }).check();
    await drawer.getByRole('combobox', { name: 'Pindahkan ke sub kegiatan lain' }).fill(raised.nama);
    await page.getByRole('option', { name: raised.nama }).first().click();
    await expect(drawer.getByRole('region', { name: 'Tugas menunggu keputusan' })).toBeHidden();
    await page.keyboard.press('Escape');
    const moved = await call(page, 'listTugas', { ...allTasks, subKegiatanId: raised.id });
    expect(moved.total).toBe(raised.jumlahTugas + hanging);
    expect(moved.baris.flatMap((task) => task.pembagian).length).toBeGreaterThanOrEqual(people.length);
  });

  await test.step('both versions side by side, the old one as it stood', async () => {
    await page.getByRole('button', { name: /^Versi DPA: DPPA/ }).click();
    await page.getByRole('button', { name: 'Bandingkan dengan DPA murni' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bandingkan versi' })).toBeVisible();
    await expect(page.getByRole('row', { name: raised.nama })).toContainText('+Rp25.000.000');
    await expect(page.getByRole('row', { name: gone.nama })).toContainText('dihapus');
    await expect(page.getByRole('row', { name: /^Jumlah 3 baris/ })).toBeVisible();
    await page.getByRole('button', { name: 'Salin tabel' }).click();
    await expect(page.getByText('3 baris disalin')).toBeVisible();
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByRole('button', { name: /^Versi DPA: DPPA/ }).click();
    await page.getByRole('button', { name: 'Lihat isinya: DPA murni' }).click();
    await expect(page.getByText('Ini versi lama, hanya dapat dibaca.')).toBeVisible();
    await page.getByRole('button', { name: 'Kembali' }).click();
  });

  await test.step('a print of another year is read, doubted, and left alone', async () => {
    await answerDialogs(app, fixture('dpa-pdf/f2-dppa-2022.pdf'));
    await page.getByRole('button', { name: 'Impor DPA' }).click();
    await expect(page.getByText('sama dengan jumlah tercetak')).toBeVisible();
    await expect(page.getByText(/tahun anggaran 2022, sedangkan berkas ini untuk tahun 2026/)).toBeVisible();
    await expect(page.getByText('halaman 1–2').first()).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Batal', exact: true }).click();
  });

  await test.step('undo twice: the tasks are back on their line, the line is back in the budget', async () => {
    expect((await call(page, 'getDpa')).baris.filter((l) => l.berlaku).reduce((n, l) => n + l.pagu, 0)).toBe(total);
    await pressOnPage(page, 'Control+z');
    await expect(page.getByText(/tugas menunggu keputusan/)).toBeVisible();
    await pressOnPage(page, 'Control+z');
    await expect(page.getByText(/tugas menunggu keputusan/)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Versi DPA: DPA murni/ })).toBeVisible();
    expect((await call(page, 'getDpa')).baris.map((line) => [line.id, line.pagu, line.jumlahTugas])).toEqual(
      lines.map((line) => [line.id, line.pagu, line.jumlahTugas]),
    );
  });
  await app.close();
});
