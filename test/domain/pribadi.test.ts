import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lewatMasaSimpan, nipTersamar, tambahTahun } from '../../src/domain/pribadi';

test('a masked NIP keeps its length and its last four digits, and nothing of the day of birth', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 18, maxLength: 18 }), (nip) => {
      const samar = nipTersamar(nip);
      expect([...samar]).toHaveLength(18);
      expect(samar.endsWith(nip.slice(-4))).toBe(true);
      expect(samar.slice(0, 14)).toBe('•'.repeat(14));
    }),
  );
  expect(nipTersamar('')).toBe('');
  expect(nipTersamar('123')).toBe('•••');
  expect(nipTersamar('19870715 201101 2 999')).toBe(`${'•'.repeat(14)}2999`);
});

test('the retention time is over on the day after it', () => {
  expect(tambahTahun('2024-02-29', 1)).toBe('2025-02-28');
  expect(tambahTahun('2024-02-29', 4)).toBe('2028-02-29');
  expect(lewatMasaSimpan({ sejak: '2021-06-30' }, 5, '2026-06-30')).toBe(false);
  expect(lewatMasaSimpan({ sejak: '2021-06-30' }, 5, '2026-07-01')).toBe(true);
  expect(lewatMasaSimpan({ sejak: null }, 0, '2026-07-01')).toBe(false);
});
