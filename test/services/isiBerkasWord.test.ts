import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { contohWord } from '../../src/documents/contohWord';
import { isiBerkasWord } from '../../src/services/isiBerkasWord';
import { isiSuratTugas, penerima } from '../documents/contohIsi';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bh-word-'));
});
const xml = (path: string): string => strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
const word = { jenis: 'surat_tugas', nama: 'kop.docx', isi: contohWord('surat_tugas') } as const;
const surat = (n: number, ke = join(folder, `${n}.docx`)) => ({
  isi: isiSuratTugas({ kepada: [penerima(n, { nama: `Pegawai ${n}` })] }),
  word: 0,
  ke,
});

test('each letter is filled into a file of its own, with how far the whole job is', () => {
  const kabar: [number, string][] = [];
  isiBerkasWord({ word: [word], surat: [surat(1), surat(2)], jumlah: 4, dari: 2 }, (bagian, { teks }) =>
    kabar.push([bagian, teks]),
  );
  for (const n of [1, 2]) {
    expect(xml(join(folder, `${n}.docx`))).toContain(`Pegawai ${n}`);
    expect(xml(join(folder, `${n}.docx`))).not.toContain(`Pegawai ${3 - n}`);
  }
  expect(kabar).toEqual([
    [0.75, 'Mengisi 3 dari 4'],
    [1, 'Mengisi 4 dari 4'],
  ]);
});

test('a letter is on the disk before the next one is filled', () => {
  const gagal = surat(2, join(folder, 'tiada', '2.docx'));
  expect(() =>
    isiBerkasWord({ word: [word], surat: [surat(1), gagal], jumlah: 2, dari: 0 }, () => undefined),
  ).toThrow();
  expect(existsSync(join(folder, '1.docx'))).toBe(true);
});

test('a Word file with unknown fields is refused by name before anything is written', () => {
  const bagian = unzipSync(word.isi);
  const salah = strFromU8(bagian['word/document.xml'] ?? new Uint8Array()).replace('{judul}', '{jdul}');
  const isi = zipSync({ ...bagian, 'word/document.xml': strToU8(salah) });
  expect(() =>
    isiBerkasWord({ word: [{ ...word, isi }], surat: [surat(1)], jumlah: 1, dari: 0 }, () => undefined),
  ).toThrow(
    expect.objectContaining({
      code: 'masukanTidakSah',
      detail: expect.objectContaining({ bidang: 'berkas Word kop.docx' }) as object,
    }),
  );
  expect(existsSync(join(folder, '1.docx'))).toBe(false);
});
