import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import { newFolder } from '../e2e/start';
import { call } from '../e2e/wire';
import { withOffice } from './desk';
import { median, record, SHORT, time } from './figures';
import { LARGE } from './office';

const LETTERS = SHORT ? 200 : 1000;
const ONE_BY_ONE = SHORT ? 10 : 20;

test('letters: petikan of many people, against printing them one by one', async () => {
  await withOffice(LARGE, async ({ page }) => {
    const limit = { offset: 0, limit: LETTERS };
    const { baris } = await call(page, 'listPegawai', { bagianId: null, keadaan: 'semua', cari: '', ...limit });
    const people = baris.filter((person) => person.jumlahTugas > 0).map((person) => person.id);
    const tanggal = '2026-01-05';
    const single = await time(ONE_BY_ONE, (run) => {
      const pegawaiIds = people.slice(run, run + 1);
      return call(page, 'previewSurat', { sasaran: { jenis: 'petikan', pegawaiIds, tanggal }, jobId: `satu-${run}` });
    });
    const folder = newFolder();
    const [took = Number.NaN] = await time(1, () =>
      call(page, 'issueSurat', {
        sasaran: { jenis: 'petikan', pegawaiIds: people, tanggal },
        penomoran: 'otomatis',
        cara: 'perOrang',
        folder,
        jobId: 'banyak',
      }),
    );
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(people.length);
    fs.rmSync(folder, { recursive: true, force: true });
    const baseline = { name: `one by one (${ONE_BY_ONE} printed)`, value: median(single) * people.length };
    const what = 'letters: printed, split, hashed, registered, written';
    record('letters', [{ what, size: `${people.length} letters`, value: took, unit: 'ms', baseline, runs: 1 }]);
  });
});
