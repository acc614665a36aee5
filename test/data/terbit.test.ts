import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import type { Dokumen } from '../../src/data/file/dokumen';
import { publishCopy, publishFrom, snapshotCopy } from '../../src/data/file/terbit';
import { setRow } from '../../src/data/rows';
import { connect } from '../../src/data/sqlite';
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

test('somebody who saves while the new document is being written is not overwritten, and the .bak stays', async () => {
  const { dokumen, folder, path } = await newOffice();
  await rename(dokumen, 'Hukum');
  dokumen.publish();
  dokumen.saveCopy(`${folder}/lain.bagihabis`);
  const lain = await openDokumen(meja(`${folder}/pc lain`), `${folder}/lain.bagihabis`);
  await rename(lain, 'Orang lain');
  await lain.close();
  await rename(dokumen, 'Umum');
  const bak = readFileSync(`${path}.bak`);
  await expect(
    dokumen.publishBy(({ dasar }) => {
      const { raw } = connect(dokumen.salinan, { readonly: true });
      // The colleague's save falls into the writing of ours.
      const prepare = (sql: string) => ({
        run(temporary: string) {
          raw.prepare(sql).run(temporary);
          copyFileSync(`${folder}/lain.bagihabis`, path);
        },
      });
      return Promise.resolve().then(() => publishFrom({ raw: { prepare } as unknown as typeof raw }, { path, dasar }));
    }),
  ).rejects.toMatchObject({ code: 'berkasDiubahPihakLain' });
  expect(readFileSync(path).equals(readFileSync(`${folder}/lain.bagihabis`))).toBe(true);
  expect(readFileSync(`${path}.bak`).equals(bak)).toBe(true);
  await dokumen.close().catch(() => undefined);
});

test('a document that was saved over after our last save keeps its working copy, which is joined at the next start', async () => {
  const { dokumen, folder, path } = await newOffice();
  const lama = readFileSync(path);
  await rename(dokumen, 'Hukum');
  dokumen.publish();
  // A colleague who had the state before overwrites it.
  writeFileSync(path, lama);
  await dokumen.close();
  const again = await openDokumen(meja(`${folder}/data`), path);
  expect(again.dipulihkan).toBe('digabung');
  expect(await again.db.selectFrom('bagian').select('nama').executeTakeFirst()).toEqual({ nama: 'Hukum' });
  await again.close();
  expect(await nameIn(path, folder)).toBe('Hukum');
});

test('a colleague who saved a later state of it leaves nothing to join and nothing to tell', async () => {
  const { dokumen, folder, path } = await newOffice();
  await rename(dokumen, 'Hukum');
  dokumen.publish();
  const lain = await openDokumen(meja(`${folder}/pc lain`), salin(path, `${folder}/lain.bagihabis`));
  await rename(lain, 'Umum');
  await lain.close();
  copyFileSync(`${folder}/lain.bagihabis`, path);
  await dokumen.close();
  const again = await openDokumen(meja(`${folder}/data`), path);
  expect([again.dipulihkan, again.dirty()]).toEqual(['tidak', false]);
  await again.close();
});

const salin = (dari: string, ke: string): string => (copyFileSync(dari, ke), ke);

test('sharing that began while a background publish ran keeps the mark of a shared copy', async () => {
  const { dokumen, folder, path } = await newOffice();
  await rename(dokumen, 'Hukum');
  const tanda = (): unknown => JSON.parse(readFileSync(dokumen.salinan.replace(/\.bagihabis$/, '.json'), 'utf8'));
  await dokumen.publishBy(async () => {
    dokumen.bagikan();
    return Promise.resolve('lama');
  });
  dokumen.akuiDasar('lama');
  expect(tanda()).toMatchObject({ bersama: true, dasar: '', aliran: [dokumen.penulis.sesi] });
  await dokumen.close();
  expect(await nameIn(path, folder)).toBe('Hukum');
});
