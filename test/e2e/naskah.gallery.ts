import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { freshPart, writeIndex } from './galleryFolder';
import { cetakContoh } from './naskah/cetakContoh';
import { pageFaults, paintPages } from './pageCheck';
import { newFolder } from './start';

test('hard cases of every kind of letter, on A4 and F4', async () => {
  const folder = newFolder();
  const pictures = freshPart('naskah-sulit');
  const faults: string[] = [];
  for (const { nama, pdf } of await cetakContoh()) {
    const file = path.join(folder, `${nama}.pdf`);
    fs.writeFileSync(file, pdf);
    paintPages(file, pictures, nama);
    faults.push(...pageFaults(file).map((fault) => `${nama}, ${fault}`));
  }
  writeIndex();
  fs.rmSync(folder, { recursive: true, force: true });
  expect(faults).toEqual([]);
});
