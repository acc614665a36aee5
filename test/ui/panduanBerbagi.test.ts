import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PANDUAN_BERBAGI } from '../../src/ui/frame/panduanBerbagi';

test('the ten lines of the page "Berbagi" are those the program shows', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../resources/docs/berbagi.md'), 'utf8');
  const lines = page.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(lines).toEqual(PANDUAN_BERBAGI.map(([judul, arti], at) => `${at + 1}. **${judul}.** ${arti}`));
  expect(lines).toHaveLength(10);
});
