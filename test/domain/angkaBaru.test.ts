import { expect, test } from 'vitest';
import { angkaBaru } from '../../src/domain/pengaturan';
import { PENGATURAN } from './kantorUji';

test('another value loses the source of the old one; the same value keeps it', () => {
  const { menitJumat, menitMinggu } = PENGATURAN;
  expect(angkaBaru(menitJumat, 240)).toEqual({ nilai: 240, sumber: '' });
  expect(angkaBaru(menitMinggu, menitMinggu.nilai)).toEqual(menitMinggu);
});
