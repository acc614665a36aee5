import { expect, test } from 'vitest';
import { sebabKosong } from '../../src/ui/perintah/sebabKosong';

const daftar = { tampil: 0, cocok: 0, cari: '', berbagian: false };

test('an empty list of orders says whether the file, the bagian or the search is empty', () => {
  expect(sebabKosong(daftar)).toBe('belumAda');
  expect(sebabKosong({ ...daftar, berbagian: true })).toBe('bagian');
  expect(sebabKosong({ ...daftar, berbagian: true, cari: 'rapat' })).toBe('saringan');
  expect(sebabKosong({ ...daftar, cocok: 3 })).toBe('saringan');
  expect(sebabKosong({ ...daftar, tampil: 2, cocok: 3 })).toBeNull();
  expect(sebabKosong({ ...daftar, tampil: null, cocok: undefined })).toBeNull();
});
