import { expect, test } from 'vitest';
import { bedaBanding, nilaiBanding } from '../../src/domain/rbBanding';

test('years are compared only where both are wholly answered; what nobody answered is no zero (Z9)', () => {
  const belum = nilaiBanding({ nilai: 0, langsung: false, terjawab: 0, butir: 7 });
  const sebagian = nilaiBanding({ nilai: 263, langsung: false, terjawab: 4, butir: 7 });
  const semua = nilaiBanding({ nilai: 1095.4, langsung: false, terjawab: 7, butir: 7 });
  const langsung = nilaiBanding({ nilai: 700, langsung: true, terjawab: 0, butir: 7 });
  expect([belum, sebagian, semua, langsung].map(({ terjawab }) => terjawab)).toEqual([
    'belum',
    'sebagian',
    'semua',
    'semua',
  ]);
  expect(bedaBanding(sebagian, semua)).toBeNull();
  expect(bedaBanding(semua, sebagian)).toBeNull();
  expect(bedaBanding(semua, undefined)).toBeNull();
  expect(bedaBanding(semua, langsung)).toBe(395);
});
