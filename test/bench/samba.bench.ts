import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bangunPelaku } from '../bersama/bangun';
import { Panggung } from '../bersama/panggung';
import { berbagi, tanpaSamba } from '../bersama/samba';
import { root } from '../e2e/start';
import { SHORT } from './figures';
import { jalankan, perintah } from './perintah';

// The same kills over a real SMB server on loopback, every person behind a client of his own.
const BUNUH = SHORT ? 40 : 200;
const BENIH = Number(process.env['BAGIHABIS_BENIH'] ?? Date.now() % 1_000_000_000);

function laporkan(laporan: unknown): void {
  console.log(JSON.stringify(laporan));
  fs.mkdirSync(path.join(root, 'hasil/bench'), { recursive: true });
  fs.writeFileSync(path.join(root, 'hasil/bench/samba-counts.txt'), `${JSON.stringify(laporan, null, 2)}\n`);
}

test(`samba: ${BUNUH} kills on a share`, async () => {
  test.setTimeout(3_600_000);
  const sebab = tanpaSamba();
  if (sebab !== '') return laporkan({ dijalankan: false, sebab });
  const kerja = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-kantor-'));
  const dokumen = path.join(kerja, 'Setda-2026.bagihabis');
  await jalankan(process.execPath, perintah('baru', dokumen, '--opd', 'Sekretariat Daerah', '--tahun', '2026'), kerja);
  const naskah = await bangunPelaku();
  const orang = 3;
  const { server, pc, layanan, lepas } = await berbagi(orang);
  const hasil = await new Panggung({
    naskah,
    dokumen,
    folder: server,
    jalan: pc,
    server: layanan,
    orang,
    bunuh: BUNUH,
    benih: BENIH,
    gangguan: ['setengah', 'ganda', 'hapusPotongan', 'hapusFolder', 'utamaLama', 'menua', 'beku', 'serverMati'],
    cerita: (kata) => console.log(kata),
    palingLama: 3_000_000,
  })
    .main()
    .finally(lepas);
  laporkan({ dijalankan: true, benih: BENIH, ...hasil });
  expect(hasil.cacat).toEqual([]);
  expect(hasil).toMatchObject({ hilang: 0, diam: 0 });
  expect(hasil.bunuh).toBeGreaterThanOrEqual(BUNUH);
});
