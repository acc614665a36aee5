import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderBersama } from '../../../src/data/bersama/folderBersama';
import { namaPotongan, tulisPotongan } from '../../../src/data/bersama/potongan';
import { PotonganSendiri } from '../../../src/data/bersama/potonganSendiri';

const tempat = (): string => join(mkdtempSync(join(tmpdir(), 'bagihabis-folder-')), 'Setda-2026.bagihabis');
const kosong = { tulis: [], hadir: null, bacaLagi: true, lewati: {} };
const potongan = (sesi: string, urut: number) => ({
  dokumenId: 'd',
  skema: 1,
  sesi,
  urut,
  butuh: {},
  perubahan: [],
  log: [],
  lampiran: [],
});

test('where neither the document nor its folder was ever seen nothing is made: the empty place of a share that is not mounted', () => {
  const path = tempat();
  const folder = new FolderBersama(path, 'sesi00');
  expect(() => folder.putaran(kosong)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  expect(existsSync(`${path}.perubahan`)).toBe(false);
});

test('where both were seen in this session the folder is made again when they are deleted', () => {
  const path = tempat();
  writeFileSync(path, 'dokumen');
  mkdirSync(`${path}.perubahan`);
  const folder = new FolderBersama(path, 'sesi00');
  folder.putaran(kosong);
  rmSync(path);
  rmSync(`${path}.perubahan`, { recursive: true });
  folder.putaran(kosong);
  expect(existsSync(`${path}.perubahan`)).toBe(true);
});

test('a piece that killed its reader is not read again and counts as damaged; which one is being read is told', () => {
  const path = tempat();
  writeFileSync(path, 'dokumen');
  mkdirSync(`${path}.perubahan`);
  for (const urut of [1, 2])
    writeFileSync(join(`${path}.perubahan`, namaPotongan('lain00', urut)), tulisPotongan(potongan('lain00', urut)));
  const dibaca: (string | null)[] = [];
  const pantauan = {
    racun: new Set([namaPotongan('lain00', 1)]),
    membaca: (nama: string | null) => void dibaca.push(nama),
  };
  const hasil = new FolderBersama(path, 'sesi00', () => undefined, pantauan).putaran(kosong);
  expect(hasil.rusak).toEqual([namaPotongan('lain00', 1)]);
  expect(hasil.potongan.map(({ nama }) => nama)).toEqual([namaPotongan('lain00', 2)]);
  expect(dibaca).toEqual([namaPotongan('lain00', 2), null]);
});

test('own pieces that were cut or overwritten are found without reading them; those that are whole or gone are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-sendiri-'));
  const sendiri = new PotonganSendiri(folder, 0);
  for (const nama of ['utuh', 'pendek', 'lain', 'hilang']) {
    const bytes = Buffer.from(`${nama} `.repeat(100));
    writeFileSync(join(folder, nama), bytes);
    sendiri.catat(nama, bytes);
  }
  writeFileSync(join(folder, 'pendek'), 'pendek pen');
  writeFileSync(join(folder, 'lain'), Buffer.alloc('lain '.length * 100));
  rmSync(join(folder, 'hilang'));
  expect([...sendiri.periksa(readdirSync(folder))].sort()).toEqual(['lain', 'pendek']);
  rmSync(join(folder, 'lain'));
  expect([...sendiri.periksa(readdirSync(folder))]).toEqual(['pendek']);
});
