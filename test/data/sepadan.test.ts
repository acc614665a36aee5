import { expect, test } from 'vitest';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { sekaliBaca, sepadan } from '../../src/data/sepadan';
import { loadTugas } from '../../src/data/tugas';
import { newFolder } from '../e2e/start';
import { sampleFile } from '../workspace';

test('equal texts come back as they were given', () => {
  const kata = sepadan();
  expect(['rutin', '', null, 'rutin'].map((teks) => kata(teks))).toEqual(['rutin', '', null, 'rutin']);
});

test('an equal text is read once, another one again', () => {
  const baca = sekaliBaca((teks) => ({ isi: JSON.parse(teks) as unknown }));
  expect(baca('[1]')).toBe(baca('[1]'));
  expect(baca('[2]')).toEqual({ isi: [2] });
});

test('tasks of a file share equal windows and requirements', async () => {
  const dokumen = await openDokumen(
    { userDataDir: newFolder(), pengguna: { nama: 'Rina Uji', jabatan: 'Analis' }, pc: 'PC-UJI' },
    await sampleFile(),
  );
  const tugas = (await loadTugas(dokumen.db)).map((satu) => satu.tugas);
  await dokumen.close();
  for (const milik of [tugas.map(({ jendela }) => jendela), tugas.map(({ syarat }) => syarat)] as const)
    expect(new Set<unknown>(milik).size).toBe(new Set(milik.map((satu) => JSON.stringify(satu))).size);
});
