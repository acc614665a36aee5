import { expect, test } from 'vitest';
import { openDokumen, type Dokumen } from '../../src/data/file/dokumen';
import { publishCopy, snapshotCopy } from '../../src/data/file/terbit';
import { setRow } from '../../src/data/rows';
import { meja, newOffice } from './office';

const rename = (dokumen: Dokumen, nama: string) => dokumen.write(nama, (tx) => setRow(tx, 'bagian', 'b1', { nama }));

async function nameIn(path: string, folder: string): Promise<string | undefined> {
  const copy = await openDokumen(meja(`${folder}/lain`), path);
  const row = await copy.db.selectFrom('bagian').select('nama').executeTakeFirst();
  await copy.close();
  return row?.nama;
}

test('a background publish writes the named document and leaves nothing to publish', async () => {
  const { dokumen, folder, path } = await newOffice();
  await rename(dokumen, 'Hukum');
  await dokumen.publishBy((task) => Promise.resolve(publishCopy(task)));
  expect(dokumen.dirty()).toBe(false);
  dokumen.saveCopy(`${folder}/lihat.bagihabis`);
  await dokumen.close();
  expect(await nameIn(path, folder)).toBe('Hukum');
});

test('a command written while a background publish runs stays marked and is published next time', async () => {
  const { dokumen, folder, path } = await newOffice();
  await rename(dokumen, 'Hukum');
  await dokumen.publishBy(async (task) => {
    const done = publishCopy(task);
    await rename(dokumen, 'Umum');
    return done;
  });
  expect(dokumen.dirty()).toBe(true);
  dokumen.publish();
  expect(dokumen.dirty()).toBe(false);
  await dokumen.close();
  expect(await nameIn(path, folder)).toBe('Umum');
});

test('a command that had begun before a background publish and ends after it stays marked', async () => {
  const { dokumen } = await newOffice();
  let publishing: Promise<void> = Promise.resolve();
  await dokumen.write('ubah', async (tx) => {
    publishing = dokumen.publishBy((task) => Promise.resolve(publishCopy(task)));
    await publishing;
    await setRow(tx, 'bagian', 'b1', { nama: 'Hukum' });
  });
  expect(dokumen.dirty()).toBe(true);
  await dokumen.close();
});

test('a failed background publish keeps the work and the mark', async () => {
  const { dokumen } = await newOffice();
  await rename(dokumen, 'Hukum');
  await expect(dokumen.publishBy(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(dokumen.dirty()).toBe(true);
  dokumen.publish();
  expect(dokumen.dirty()).toBe(false);
  await dokumen.close();
});

test('the snapshot of the hour is taken once', async () => {
  const { dokumen } = await newOffice();
  let taken = 0;
  const take = (task: Parameters<typeof snapshotCopy>[0]) => {
    taken++;
    return Promise.resolve(snapshotCopy(task));
  };
  await dokumen.snapshotBy(take);
  await dokumen.snapshotBy(take);
  expect(taken).toBe(1);
  expect(dokumen.cadangan.list().map((item) => item.sebab)).toEqual(['berkala']);
  await dokumen.close();
});
