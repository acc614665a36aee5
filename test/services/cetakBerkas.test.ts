import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderSementara } from '../../src/data/file/keluaranBertahap';
import { cetakTerpisah } from '../../src/services/cetakBerkas';
import { suratCetak } from '../../src/services/cetakNaskah';
import type { Job } from '../../src/services/jobs';
import { runTask } from '../../src/services/jobTasks';
import { isiPetikan } from '../documents/contohIsi';
import { workspace } from '../workspace';
import { pencetak } from './pencetak';

const job: Job = {
  signal: new AbortController().signal,
  progress: () => undefined,
  task: (name, input) =>
    runTask(
      name,
      input,
      () => undefined,
      () => false,
    ),
};

// Forty letters go to the printer at a time, a hundred and twenty to the worker.
test.each([
  { dokumen: 2, jadi: 40 },
  { dokumen: 3, jadi: 80 },
  { dokumen: 4, jadi: 120 },
  { dokumen: 6, jadi: 200 },
])(
  'printing that fails at document $dokumen leaves $jadi finished letters that can be kept',
  async ({ dokumen, jadi }) => {
    const printer = pencetak();
    const { host } = workspace({
      renderPdf: (html, options) =>
        printer.dicetak.length + 1 >= dokumen
          ? Promise.reject(new Error('no memory left'))
          : printer.renderPdf(html, options),
    });
    const ke = new FolderSementara(mkdtempSync(join(tmpdir(), 'bagihabis-cetak-')));
    const siap: string[] = [];
    const letters = Array.from({ length: 230 }, () => suratCetak(isiPetikan()));
    const done = cetakTerpisah(host, job, letters, {
      bertag: false,
      ke,
      siap: (berkas) => siap.push(...berkas.map(({ path }) => path)),
    });
    await expect(done).rejects.toMatchObject({ code: 'cetakGagal' });
    expect(siap).toHaveLength(jadi);
    expect(siap.every((path) => existsSync(path))).toBe(true);
    ke.hapus();
  },
);
