import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bersihkanSisa } from '../../../src/data/file/bacaArsip';
import { openDokumen } from '../../../src/data/file/bukaDokumen';
import type { Dokumen } from '../../../src/data/file/dokumen';
import { setRow } from '../../../src/data/rows';
import { meja, newOffice, temporaryFolder } from '../office';

const ubah = (dokumen: Dokumen, nama: string) => dokumen.write(nama, (tx) => setRow(tx, 'bagian', 'b1', { nama }));
const nama = async (dokumen: Dokumen): Promise<string | undefined> =>
  (await dokumen.db.selectFrom('bagian').select('nama').executeTakeFirst())?.nama;

/** A shared document of which this PC keeps a copy with a command that was never sent. */
async function belumTerkirim() {
  const { dokumen, folder } = await newOffice();
  const path = join(folder, 'Z', 'Setda.bagihabis');
  mkdirSync(`${path}.perubahan`, { recursive: true });
  dokumen.saveCopy(path);
  await dokumen.close();
  const kantor = meja(join(folder, 'data'));
  const bersama = await openDokumen(kantor, path);
  await ubah(bersama, 'Hukum');
  await bersama.close();
  return { folder, path, kantor, kerja: join(folder, 'data', 'kerja') };
}

afterEach(() => vi.useRealTimers());

test('work that was never sent comes along when the folder of the share has another name, once', async () => {
  const { folder, kantor } = await belumTerkirim();
  renameSync(join(folder, 'Z'), join(folder, 'Y'));
  const baru = join(folder, 'Y', 'Setda.bagihabis');
  const pindah = await openDokumen(kantor, baru);
  expect([pindah.dipulihkan, await nama(pindah)]).toEqual(['dariTempatLama', 'Hukum']);
  expect(pindah.aliran).toHaveLength(1);
  expect(pindah.cadangan.list().map(({ sebab }) => sebab)).toContain('gabung');
  await pindah.close();
  const lagi = await openDokumen(kantor, baru);
  expect([lagi.dipulihkan, await nama(lagi)]).toEqual(['tidak', 'Hukum']);
  await lagi.close();
});

test('another copy of the office whose own document still stands there, or that was never of this share, stays apart', async () => {
  const { folder, path, kantor } = await belumTerkirim();
  cpSync(join(folder, 'Z'), join(folder, 'Latihan'), { recursive: true });
  const latihan = await openDokumen(kantor, join(folder, 'Latihan', 'Setda.bagihabis'));
  expect([latihan.dipulihkan, await nama(latihan)]).toEqual(['tidak', 'Organisasi']);
  await latihan.close();
  renameSync(path, join(folder, 'Latihan', 'Coba.bagihabis'));
  mkdirSync(join(folder, 'Latihan', 'Coba.bagihabis.perubahan'));
  const coba = await openDokumen(kantor, join(folder, 'Latihan', 'Coba.bagihabis'));
  expect([coba.dipulihkan, await nama(coba)]).toEqual(['tidak', 'Organisasi']);
  await coba.close();
});

test('a damaged kept copy is set aside with its journal, and the user is told', async () => {
  const { path, kantor, kerja } = await belumTerkirim();
  const [satu] = readdirSync(kerja);
  const salinan = join(kerja, satu!, 'kerja.bagihabis');
  truncateSync(salinan, 5000);
  writeFileSync(`${salinan}-wal`, 'sisa');
  const dokumen = await openDokumen(kantor, path);
  expect([dokumen.dipulihkan, await nama(dokumen)]).toEqual(['salinanRusak', 'Organisasi']);
  expect(readdirSync(kerja).filter((one) => one.includes('-rusak-')).length).toBeGreaterThan(0);
  await dokumen.close();
});

test('a place that holds another document by now says so, and keeps the former one as its snapshot', async () => {
  const { folder, path, kantor } = await belumTerkirim();
  const lain = await newOffice(temporaryFolder());
  await lain.dokumen.close();
  copyFileSync(lain.path, path);
  writeFileSync(
    join(`${path}.perubahan`, 'utama.json'),
    JSON.stringify({
      dokumenId: lain.dokumen.dokumenId,
      skema: 5,
      cap: '',
      sidik: '',
      vektor: {},
      potongan: {},
      oleh: '',
      pada: '',
    }),
  );
  const dokumen = await openDokumen(kantor, path);
  expect([dokumen.dipulihkan, dokumen.dokumenId]).toEqual(['dokumenLain', lain.dokumen.dokumenId]);
  await dokumen.close();
  expect(readdirSync(join(folder, 'data', 'cadangan')).length).toBeGreaterThan(0);
});

test('whole documents of gestures that were cut off do not stay', async () => {
  const { folder, kerja } = await belumTerkirim();
  const sisa = ['utama-0123456789.bagihabis', 'selamat-0123456789ab.bagihabis', 'baru-0123456789ab.bagihabis'];
  for (const one of [...sisa, 'x-rusak-1.bagihabis']) writeFileSync(join(kerja, one), 'isi');
  bersihkanSisa(join(folder, 'data'));
  expect(sisa.every((one) => existsSync(join(kerja, one)))).toBe(true);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 });
  bersihkanSisa(join(folder, 'data'));
  expect(sisa.filter((one) => existsSync(join(kerja, one)))).toEqual([]);
  expect(existsSync(join(kerja, 'x-rusak-1.bagihabis'))).toBe(true);
  bersihkanSisa(dirname(join(folder, 'tidak', 'ada')));
});
