import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bangunPelaku } from '../bersama/bangun';
import { GANGGUAN, type NamaGangguan } from '../bersama/gangguan';
import { Panggung, type HasilGangguan } from '../bersama/panggung';
import { LANGKAH } from '../bersama/peran';
import { root } from '../e2e/start';
import { record, SHORT } from './figures';
import { jalankan, perintah } from './perintah';

// Processes in one shared folder, killed at every step and at any moment, while the folder fails in every way we know of.
const BUNUH = Number(process.env['BAGIHABIS_BUNUH'] ?? (SHORT ? 100 : 1_000));
const BENIH = Number(process.env['BAGIHABIS_BENIH'] ?? Date.now() % 1_000_000_000);
const DISK_MB = 96;

/** A disk of its own that can be filled, where this user may mount one. */
function diskKecil(): {
  readonly folder: string;
  readonly penuhi: (() => () => void) | null;
  readonly lepas: () => void;
} {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-gangguan-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return { folder, penuhi: null, lepas: () => fs.rmSync(folder, { recursive: true, force: true }) };
  }
  const penuhi = (): (() => void) => {
    const beban = path.join(folder, 'penuh');
    const { bavail, bsize } = fs.statfsSync(folder);
    fs.writeFileSync(beban, Buffer.alloc(Math.max(0, Number(bavail) * Number(bsize) - 4096), 1));
    return () => fs.rmSync(beban, { force: true });
  };
  const lepas = (): void => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { folder, penuhi, lepas };
}

test(`faults: ${BUNUH} kills`, async () => {
  test.setTimeout(7_200_000);
  const kerja = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-kantor-'));
  const dokumen = path.join(kerja, 'Setda-2026.bagihabis');
  await jalankan(process.execPath, perintah('baru', dokumen, '--opd', 'Sekretariat Daerah', '--tahun', '2026'), kerja);
  const { folder, penuhi, lepas } = diskKecil();
  const hasil: HasilGangguan = await new Panggung({
    naskah: await bangunPelaku(),
    dokumen,
    folder: path.join(folder, 'Bersama'),
    penuhi,
    orang: 5,
    bunuh: BUNUH,
    benih: BENIH,
    gangguan: Object.keys(GANGGUAN) as NamaGangguan[],
    cerita: (kata) => console.log(kata),
    palingLama: 6_000_000,
  })
    .main()
    .finally(lepas);
  const laporan = { benih: BENIH, ...hasil };
  console.log(JSON.stringify(laporan));
  fs.mkdirSync(path.join(root, 'hasil/bench'), { recursive: true });
  fs.writeFileSync(path.join(root, 'hasil/bench/faults-counts.txt'), `${JSON.stringify(laporan, null, 2)}\n`);
  const satu = (hasil.detik * 1000) / hasil.bunuh;
  record('faults', [
    {
      what: `one life (${hasil.hilang} lost, ${hasil.diam} unequal, ${hasil.diakui} acknowledged)`,
      size: `${hasil.bunuh} kills, 5 people`,
      value: satu,
      unit: 'ms',
      baseline: { name: 'one life', value: satu },
      runs: 1,
    },
  ]);
  expect(hasil.cacat).toEqual([]);
  expect(hasil).toMatchObject({ hilang: 0, diam: 0 });
  expect(hasil.bunuh).toBeGreaterThanOrEqual(BUNUH);
  // Every step was really the last one of somebody.
  if (!SHORT) expect(Object.keys(hasil.perLangkah)).toEqual(expect.arrayContaining([...LANGKAH]));
});
