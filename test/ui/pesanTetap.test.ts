import { expect, test } from 'vitest';
import { pesanTetap } from '../../src/ui/pembagian/pesanTetap';

test('what stays is a sentence of its own, also behind a name that ends in a full stop', () => {
  const pesan = pesanTetap('Dipindahkan ke Citra, M.Si.');
  expect(pesan({ tetap: ['Bayu (13 Kali)'] })).toBe(
    'Dipindahkan ke Citra, M.Si. Yang sudah dikerjakan tetap tercatat: Bayu (13 Kali)',
  );
  expect(pesan(null)).toBe('Dipindahkan ke Citra, M.Si.');
});
