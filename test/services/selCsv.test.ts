import { expect, test } from 'vitest';
import { selCsv } from '../../src/services/selCsv';

test('in a CSV such text gets an apostrophe, and separators are quoted', () => {
  expect(['=1+1', '@a', 'biasa', 'a;b', 'kata "ini"', -5].map(selCsv)).toEqual([
    "'=1+1",
    "'@a",
    'biasa',
    '"a;b"',
    '"kata ""ini"""',
    '-5',
  ]);
});
