import { expect, test } from '@playwright/test';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { loadKantor } from '../../src/data/kantor';
import { mingguTahun } from '../../src/domain/hari';
import { hitungBeban, hitungBebanPeriode } from '../../src/domain/hitungan';
import { newFolder } from '../e2e/start';
import { median, record, SHORT, time } from './figures';
import { LARGE } from './office';
import { officeFile, removeOffice } from './officeFile';

const RUNS = SHORT ? 3 : 9;

test('heat map: everybody by week, against summing a plain array of the same size', async () => {
  test.setTimeout(600_000);
  const file = await officeFile(LARGE);
  const dokumen = await openDokumen(
    { userDataDir: newFolder(), pengguna: { nama: 'Rina Uji', jabatan: 'Analis' }, pc: 'PC-UJI' },
    file,
  );
  const { kantor } = await loadKantor(dokumen.db);
  await dokumen.close();
  removeOffice(file);
  const weeks = mingguTahun(kantor.kalender.tahun);
  // One number per task and week it lies in, added up per person: the same additions without any rule.
  const [people, perPerson] = [kantor.pegawai.size, Math.round(kantor.tugas.size / kantor.pegawai.size)];
  const plain = new Int32Array(people * perPerson * weeks.length).fill(3);
  const sums = new Int32Array(people * weeks.length);
  const bare = await time(RUNS, () => {
    for (let at = 0; at < plain.length; at++) {
      const person = Math.floor(at / (perPerson * weeks.length));
      const cell = person * weeks.length + (at % weeks.length);
      sums[cell] = (sums[cell] ?? 0) + (plain[at] ?? 0);
    }
  });
  const byWeek = await time(RUNS, () => hitungBebanPeriode(kantor, weeks));
  const byYear = await time(RUNS, () => hitungBeban(kantor));
  const baseline = { name: 'plain array, the same additions', value: median(bare) };
  const common = { size: `${people} × ${weeks.length}`, unit: 'ms', baseline, runs: RUNS } as const;
  record('heatmap', [
    { what: 'heat map of everybody by week', value: median(byWeek), ...common },
    { what: 'yearly and monthly load of everybody', value: median(byYear), ...common },
  ]);
  expect(hitungBebanPeriode(kantor, weeks).size).toBe(people);
});
