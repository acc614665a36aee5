import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyOffice } from '../workspace';
import { isiDisk, smallDisk } from '../diskKecil';
import { bangunPelaku } from './bangun';
import { GANGGUAN, type NamaGangguan } from './gangguan';
import { Panggung } from './panggung';

let naskah = '';
let dokumen = '';
beforeAll(async () => {
  naskah = await bangunPelaku();
  const awal = await emptyOffice();
  dokumen = (await awal.api.getSesi()).berkas?.path ?? '';
  await awal.api.closeFile();
}, 120_000);
afterAll(() => rmSync(dirname(naskah), { recursive: true, force: true }));

const BUNUH = Number(process.env['BAGIHABIS_BUNUH'] ?? 60);

test(`${BUNUH} times killed, at every step, on a share that vanishes, fills up, refuses and forgets: nothing acknowledged is lost`, async () => {
  const disk = smallDisk(48);
  const folder = join(disk ?? mkdtempSync(join(tmpdir(), 'bagihabis-bersama-')), 'Bersama');
  const hasil = await new Panggung({
    naskah,
    dokumen,
    folder,
    penuhi: disk ? () => isiDisk(disk, 4096) : null,
    orang: 4,
    cerita: (kata) => console.log(kata),
    bunuh: BUNUH,
    benih: Number(process.env['BAGIHABIS_BENIH'] ?? 20_261_122),
    gangguan: Object.keys(GANGGUAN) as NamaGangguan[],
    palingLama: Number(process.env['BAGIHABIS_BUNUH_MS'] ?? 300_000),
  }).main();
  console.log(JSON.stringify(hasil));
  expect(hasil.cacat).toEqual([]);
  expect(hasil).toMatchObject({ hilang: 0, diam: 0 });
  expect(hasil.bunuh).toBeGreaterThanOrEqual(BUNUH);
  expect(hasil.diakui).toBeGreaterThan(BUNUH);
}, 600_000);
