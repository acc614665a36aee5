import { expect, test } from 'vitest';
import { halanganHari } from '../../src/ui/perintah/halanganHari';

const ada = { absen: '', rapatLain: '', diketahui: true, kapasitasJendela: 315 };

test('whoever is away, or not at work, on the days of an order is named; on a holiday nobody is', () => {
  expect(halanganHari(ada, false)).toBe('');
  expect(halanganHari({ ...ada, absen: 'Cuti tahunan 10 Mei 2026', kapasitasJendela: 0 }, false)).toBe(
    'Cuti tahunan 10 Mei 2026',
  );
  expect(halanganHari({ ...ada, rapatLain: '09.00 Rapat staf' }, false)).toBe('rapat lain hari itu: 09.00 Rapat staf');
  expect(halanganHari({ ...ada, kapasitasJendela: 0 }, false)).toBe('tidak bekerja pada hari itu');
  expect(halanganHari({ ...ada, kapasitasJendela: 0 }, true)).toBe('');
  // LT4: of another year nobody knows who works when; leave is told.
  const kelak = { ...ada, diketahui: false, kapasitasJendela: 0 };
  expect(halanganHari(kelak, false)).toBe('');
  expect(halanganHari({ ...kelak, absen: 'Cuti tahunan 4–8 Januari 2027' }, false)).toBe(
    'Cuti tahunan 4–8 Januari 2027',
  );
});
