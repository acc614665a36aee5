import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bangunUlang } from '../../../src/data/gabung/bangunUlang';
import { compareWithLog } from '../../../src/data/replay';
import { putRow, removeRow, setRow } from '../../../src/data/rows';
import { jalankanAcak, kantorMemori, perintahAcak, semuaTabel } from './kantorAcak';

test('tables made anew from the log are the tables, for random histories', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(perintahAcak, { maxLength: 25 }), async (perintah) => {
      const kantor = kantorMemori();
      for (const satu of perintah) await jalankanAcak(kantor, satu);
      const sebelum = await semuaTabel(kantor.db);
      const { tanpaLahir } = await bangunUlang(kantor.db);
      expect(tanpaLahir).toBe(0);
      expect(await semuaTabel(kantor.db)).toEqual(sebelum);
      await kantor.db.destroy();
    }),
    { numRuns: 60 },
  );
});

test('rows that were changed, lost or invented behind the log stand as the log says afterwards, and editing goes on', async () => {
  const { db, write } = kantorMemori();
  const bagian = (nama: string) => ({ nama, kode_sub_unit: '', status: 'konsep', hari_kerja: null, urutan: 'a' });
  for (let at = 0; at < 1200; at++)
    await write('tambah', (tx) => putRow(tx, 'bagian', `b${at}`, bagian(`Bagian ${at}`)));
  await write('ubah', (tx) => setRow(tx, 'bagian', 'b7', { nama: 'Hukum' }));
  await write('hapus', (tx) => removeRow(tx, 'bagian', 'b8'));
  const benar = await semuaTabel(db);

  await db.updateTable('kendali').set({ menerapkan: 1 }).execute();
  await db.deleteFrom('bagian').where('id', 'in', ['b1', 'b2']).execute();
  await db.updateTable('bagian').set({ nama: 'rusak', versi: 99 }).where('id', 'in', ['b7', 'b8']).execute();
  await db
    .insertInto('bagian')
    .values({ ...bagian('hantu'), opd_id: 'opd', id: 'hantu', versi: 1, dihapus: null })
    .execute();
  await db.updateTable('kendali').set({ menerapkan: 0 }).execute();
  expect(await compareWithLog(db)).not.toEqual([]);

  const bagianSelesai: number[] = [];
  expect(await bangunUlang(db, (bagian) => bagianSelesai.push(bagian))).toEqual({ baris: 1200, tanpaLahir: 0 });
  expect(bagianSelesai.at(-1)).toBe(1);
  expect(await semuaTabel(db)).toEqual(benar);
  expect(await compareWithLog(db)).toEqual([]);
  const { langkah } = await write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'Umum' }));
  expect(langkah).not.toBeNull();
});

test('entries of a row whose birth is missing make no row and are counted', async () => {
  const { db, write } = kantorMemori();
  const bagian = { nama: 'A', kode_sub_unit: '', status: 'konsep', hari_kerja: null, urutan: 'a' };
  const lahir = await write('tambah', (tx) => putRow(tx, 'bagian', 'b1', bagian));
  await write('ubah', (tx) => setRow(tx, 'bagian', 'b1', { nama: 'B' }));
  await db.deleteFrom('log').where('perubahan', '=', lahir.langkah!.id).execute();
  expect(await bangunUlang(db)).toEqual({ baris: 0, tanpaLahir: 1 });
});
