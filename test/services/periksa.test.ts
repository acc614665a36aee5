import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src/data/sqlite';
import { periksaBerkas } from '../../src/services/periksa';
import { sampleOffice } from '../workspace';

/** The sample office saved and closed; `harm` writes into it past the program. */
async function harmed(harm: (run: (sql: string) => void) => void) {
  const { api, host, folder } = await sampleOffice();
  await api.closeFile();
  const path = join(folder, 'Contoh.bagihabis');
  const file = connect(path);
  harm((sql) => void file.raw.prepare(sql).run());
  file.raw.pragma('wal_checkpoint(TRUNCATE)');
  await file.close();
  return periksaBerkas(host, path);
}

test('an untouched file is in order', async () => {
  expect(await harmed(() => undefined)).toMatchObject({ beres: true, temuan: [] });
});

test('a row changed past the program is named with what its history says', async () => {
  const { temuan } = await harmed((run) => {
    run('UPDATE kendali SET menerapkan = 1');
    run("UPDATE bagian SET nama = 'Diubah' WHERE id = (SELECT min(id) FROM bagian)");
    run('UPDATE kendali SET menerapkan = 0');
  });
  expect(temuan.map(({ kode }) => kode)).toEqual(['log']);
  expect(temuan[0]?.pesan).toContain('kolom nama berisi "Diubah"');
});

test('shares over the whole, a double NIP and rows under a removed parent are found', async () => {
  const { beres, temuan } = await harmed((run) => {
    run('UPDATE kendali SET menerapkan = 1');
    run(`UPDATE penugasan SET porsi = porsi + 1 WHERE id = (SELECT p.id FROM penugasan p JOIN tugas t ON t.id = p.tugas_id
      WHERE t.hadir_bersama = 0 GROUP BY t.id HAVING sum(p.porsi) = t.pembagi ORDER BY t.id LIMIT 1)`);
    run('UPDATE pegawai SET nip = (SELECT max(nip) FROM pegawai) WHERE id = (SELECT min(id) FROM pegawai)');
    run("UPDATE tugas SET dihapus = 'x' WHERE id = (SELECT max(tugas_id) FROM penugasan)");
    run('UPDATE kendali SET menerapkan = 0');
  });
  expect(beres).toBe(false);
  expect(new Set(temuan.map(({ kode }) => kode))).toEqual(new Set(['log', 'porsiLebih', 'nipGanda', 'indukTerhapus']));
});
