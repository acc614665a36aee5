import { expect, test } from 'vitest';
import { persen, selisih } from '../../src/cli/output';

test('differences carry the minus of the forms, percents a decimal comma', () => {
  expect([-2, 0, 1, -1234].map(selisih)).toEqual(['−2', '0', '+1', '−1.234']);
  expect([persen(0.5, 0), persen(0.1234, 1), persen(0.1234, 2)]).toEqual(['50 %', '12,3 %', '12,34 %']);
});
