import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { ambilKiriman } from '../../src/data/gabung/kiriman';
import { setRow } from '../../src/data/rows';
import { sidikDokumen } from '../../src/data/sidik';
import { meja, newOffice, temporaryFolder } from './office';

test('copies that hold the same commands have one hash, whatever way they came; a change makes another', async () => {
  const { dokumen: satu, path } = await newOffice();
  satu.publish();
  const folder = temporaryFolder();
  const lain = join(folder, 'salinan.bagihabis');
  copyFileSync(path, lain);
  const dua = await openDokumen(meja(join(folder, 'data'), 'Sari'), lain);
  const awal = await sidikDokumen(satu.db);
  expect(awal).toMatch(/^[0-9a-f]{64}$/);
  expect(await sidikDokumen(dua.db)).toBe(awal);

  await satu.write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Satu' }));
  await dua.write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Dua' }));
  expect(await sidikDokumen(satu.db)).not.toBe(awal);
  expect(await sidikDokumen(dua.db)).not.toBe(await sidikDokumen(satu.db));
  await satu.sambung(await ambilKiriman(dua.db));
  await dua.sambung(await ambilKiriman(satu.db));
  const bertemu = await sidikDokumen(satu.db);
  expect(await sidikDokumen(dua.db)).toBe(bertemu);

  await satu.close();
  await dua.close();
});
