import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { newFolder, root } from './start';

interface Ran {
  readonly code: number | null;
  readonly json: Record<string, unknown>;
  readonly notes: string;
}

/** The built command line in plain Node; it starts the Electron that the npm script found, hidden, to print. */
function bagihabis(profile: string, ...words: string[]): Promise<Ran> {
  const env = { ...process.env, BAGIHABIS_PROFILE: profile, TZ: 'Asia/Jakarta' };
  const child = spawn(process.execPath, [path.join(root, 'out/cli/cli.js'), ...words, '--json'], { env });
  let [result, notes] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (result += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, notes, json: JSON.parse(result || '{}') as Record<string, unknown> }));
  });
}

const textOf = (pdf: string): string => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });

test('demo makes the file, a letter for everybody, the map and a summary that agree with each other', async () => {
  const profile = newFolder();
  const folder = path.join(profile, 'demo');
  const ran = await bagihabis(profile, 'demo', folder);
  expect(ran.notes).not.toContain('Error');
  expect(ran.code).toBe(0);
  expect(ran.json).toMatchObject({ naskah: 112, habis: true, pegawai: { total: 112 } });
  const letters = fs.readdirSync(path.join(folder, 'naskah')).sort();
  expect(letters).toHaveLength(112);
  const first = textOf(path.join(folder, 'naskah', letters[0] ?? ''));
  expect(first).toContain('PETIKAN');
  expect(first).toContain('SEKRETARIAT DAERAH');
  expect(first).toMatch(/Nomor petikan: 800\.1\.11\.1\/001\//);
  const name = /^\S+ (.+?),/.exec(letters[0] ?? '')?.[1] ?? '';
  expect(first).toContain(name);
  const map = textOf(path.join(folder, 'Peta beban kerja.pdf'));
  expect(map.match(/PETA BEBAN KERJA PER (?:BULAN|MINGGU) TAHUN 2026/g)?.length).toBeGreaterThanOrEqual(11);
  expect(fs.readFileSync(path.join(folder, 'ringkasan.md'), 'utf8')).toContain('TERBAGI HABIS');

  // A second round goes on with the numbers; the file stays in order.
  const again = path.join(folder, 'lagi');
  const file = String(ran.json['berkas']);
  expect(await bagihabis(profile, 'surat', file, '--keluar', again, '--bernomor')).toMatchObject({ code: 0 });
  expect(fs.readdirSync(again).sort()[0]).toContain('-113-');
  // One zip with tags: every letter is found under its name, with its number and the hash that was told.
  const zip = await bagihabis(profile, 'surat', file, '--keluar', again, '--bernomor', '--zip', '--bertag');
  const told = zip.json['naskah'] as { nomor: string; penerima: string[]; dalamZip: string; sha256: string }[];
  const packed = unzipSync(fs.readFileSync((zip.json['berkas'] as string[])[0] ?? ''));
  expect(Object.keys(packed)).toEqual(told.map(({ dalamZip }) => dalamZip));
  const one = told[7];
  const bytes = packed[one?.dalamZip ?? ''] ?? new Uint8Array();
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(one?.sha256);
  const loose = path.join(profile, 'satu.pdf');
  fs.writeFileSync(loose, bytes);
  expect(textOf(loose)).toContain(one?.nomor);
  const info = execFileSync('pdfinfo', [loose], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  const decided = await bagihabis(profile, 'surat', file, '--keluar', again, '--jenis', 'keputusan', '--satu-berkas');
  expect(decided).toMatchObject({ code: 0, json: { jenis: 'keputusan', diterbitkan: 1 } });
  expect(await bagihabis(profile, 'surat', file, '--keluar', again, '--jenis', 'surat_tugas')).toMatchObject({
    code: 2,
  });
  expect((await bagihabis(profile, 'periksa', file)).json).toMatchObject({ beres: true });
  fs.rmSync(profile, { recursive: true, force: true });
});

test('a year of documents: prints, saved answers and a DPPA become versions that can be compared', async () => {
  const profile = newFolder();
  const file = path.join(profile, 'dinas.bagihabis');
  const fixture = (name: string): string => path.join(root, 'test/fixtures', name);
  expect(await bagihabis(profile, 'baru', file, '--opd', 'Sekretariat Daerah', '--tahun', '2026')).toMatchObject({
    code: 0,
  });
  // A print is read by the part of the program that only prints need: it must be in the built command line too.
  const other = [fixture('dpa-pdf/f1-dpa-2024.pdf'), '--coba'];
  // A document of another year is not taken over with its date.
  expect((await bagihabis(profile, 'impor-dpa', file, ...other)).code).toBe(1);
  const print = await bagihabis(profile, 'impor-dpa', file, ...other, '--tanggal', '2026-01-05');
  expect(print).toMatchObject({ code: 0, json: { tataLetak: 'cetak', hasil: null, dokumen: { tahun: 2024 } } });
  expect(print.json['subKegiatan']).toMatchObject([{ kode: '2.08.07.2.03.0006', asal: { satuan: 'halaman' } }]);
  const murni = await bagihabis(profile, 'impor-dpa', file, fixture('dpa-json/rincian.json'));
  expect(murni).toMatchObject({ code: 0, json: { versi: { jenis: 'murni' }, hasil: { baru: 1 } } });
  const dppa = await bagihabis(profile, 'impor-dpa', file, fixture('dpa-json/rincian_perubahan.json'));
  expect(dppa).toMatchObject({ code: 0, json: { versi: { jenis: 'perubahan' }, hasil: { diperbarui: 1 } } });
  const compared = await bagihabis(profile, 'banding-dpa', file, 'murni', 'perubahan');
  expect(compared).toMatchObject({ code: 0, json: { jumlah: { paguBerubah: 1, dihapus: 0 } } });
  expect((await bagihabis(profile, 'periksa', file)).json).toMatchObject({ beres: true });
  fs.rmSync(profile, { recursive: true, force: true });
});
