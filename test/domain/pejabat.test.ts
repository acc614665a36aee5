import { expect, test } from 'vitest';
import { dalamKalimat } from '../../src/domain/dalamKalimat';
import { hurufUrut } from '../../src/domain/hurufUrut';
import { isKepalaDaerah, pemberiKuasa } from '../../src/domain/pejabat';

test('a post in capitals inside a sentence: small words small, abbreviations kept, mixed case untouched', () => {
  expect(dalamKalimat('BUPATI CONTOH')).toBe('Bupati Contoh');
  expect(dalamKalimat('KEPALA BAGIAN ORGANISASI DAN TATA LAKSANA RSUD')).toBe(
    'Kepala Bagian Organisasi dan Tata Laksana RSUD',
  );
  expect(dalamKalimat('SEKRETARIS DPRD KABUPATEN CONTOH')).toBe('Sekretaris DPRD Kabupaten Contoh');
  expect(dalamKalimat('Plt. Kepala Bagian')).toBe('Plt. Kepala Bagian');
});

test('the giver of a mandate counts only where the letter is signed in his name', () => {
  expect(pemberiKuasa({ kuasa: '', pemberiKuasa: 'BUPATI CONTOH' })).toBe('');
  expect(pemberiKuasa({ kuasa: 'a.n.', pemberiKuasa: ' BUPATI CONTOH ' })).toBe('BUPATI CONTOH');
});

test('a head of region is known by level or by the words of the post', () => {
  expect(isKepalaDaerah({ jabatan: 'WAKIL WALI KOTA CONTOH' })).toBe(true);
  expect(isKepalaDaerah({ jabatan: 'Sekretaris Daerah' })).toBe(false);
  expect(isKepalaDaerah({ jabatan: 'Pj.', tingkat: 'kepala_daerah' })).toBe(true);
});

test('letters of items go on after z', () => {
  expect([0, 25, 26, 51, 52].map(hurufUrut)).toEqual(['a', 'z', 'aa', 'az', 'ba']);
});
