import { expect, test } from 'vitest';
import { AppError } from '../../src/api/errors';
import { tungguGiliran } from '../../src/ui/parts/tungguGiliran';

const sibuk = new AppError('sedangBekerja', { pekerjaan: 'menerbitkan naskah' });
const segera = () => Promise.resolve();
/** Refused `kali` times, then answered. */
function kerja(kali: number, galat: Error = sibuk) {
  let ke = 0;
  return { jumlah: () => ke, minta: () => (ke++ < kali ? Promise.reject(galat) : Promise.resolve('pratinjau')) };
}

test('a preview refused because another job runs comes by itself when that job has ended', async () => {
  const { minta, jumlah } = kerja(3);
  await expect(tungguGiliran(minta, () => false, segera)).resolves.toBe('pratinjau');
  expect(jumlah()).toBe(4);
});

test('any other failure is told at once', async () => {
  const { minta, jumlah } = kerja(3, new AppError('cetakGagal', { sebab: 'x' }));
  await expect(tungguGiliran(minta, () => false, segera)).rejects.toMatchObject({ code: 'cetakGagal' });
  expect(jumlah()).toBe(1);
});

test('nobody asks again for a draft that is no longer wanted', async () => {
  const { minta, jumlah } = kerja(9);
  await expect(tungguGiliran(minta, () => jumlah() >= 2, segera)).rejects.toBeInstanceOf(AppError);
  let usang = false;
  const lain = kerja(9);
  const selama = () => ((usang = true), Promise.resolve());
  await expect(tungguGiliran(lain.minta, () => usang, selama)).rejects.toMatchObject({ code: 'dibatalkan' });
  expect(jumlah() + lain.jumlah()).toBe(3);
});
