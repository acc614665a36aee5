import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contohWord } from '../../src/documents/contohWord';
import { BATAS_DOCX, pastikanDocx } from '../../src/importers/berkasDocx';
import { GalatImpor } from '../../src/importers/temuan';

const tolak = (bytes: Uint8Array): string => {
  try {
    pastikanDocx(bytes, 'surat.docx');
  } catch (error) {
    if (error instanceof GalatImpor) return error.pesan;
    throw error;
  }
  return '';
};
const dengan = (lain: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...unzipSync(contohWord('surat_tugas')), ...lain });

test('a .docx is accepted by its content', () => {
  expect(tolak(contohWord('keputusan'))).toBe('');
});

test('foreign files are refused with a word on what to do', () => {
  expect(tolak(new Uint8Array())).toContain('kosong');
  expect(tolak(strToU8('%PDF-1.4'))).toContain('bukan dokumen Word');
  expect(tolak(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('.doc');
  expect(tolak(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toContain('bukan dokumen Word (.docx)');
  expect(tolak(new Uint8Array(BATAS_DOCX + 1))).toContain('batasnya 5 MB');
});

test('files with macros are refused', () => {
  expect(tolak(dengan({ 'word/vbaProject.bin': strToU8('x') }))).toContain('makro');
});

test('cut off and damaged files are refused', () => {
  const utuh = contohWord('surat_tugas');
  expect(tolak(utuh.subarray(0, utuh.length - 60))).not.toBe('');
  const rusak = utuh.slice();
  rusak.fill(0x55, 400, 420);
  expect(tolak(rusak)).not.toBe('');
});

test('a small file that unpacks to gigabytes is refused, also when it lies about its size', () => {
  const besar = dengan({ 'word/media/gambar.bin': new Uint8Array(70 * 1024 * 1024) });
  expect(besar.length).toBeLessThan(1024 * 1024);
  expect(tolak(besar)).toContain('melebihi 60 MB');
  const bohong = besar.slice();
  const v = new DataView(bohong.buffer);
  for (let i = 0; i < bohong.length - 46; i += 1)
    if (v.getUint32(i, true) === 0x02014b50 && v.getUint32(i + 24, true) === 70 * 1024 * 1024)
      v.setUint32(i + 24, 10, true);
  expect(tolak(bohong)).not.toBe('');
  expect(tolak(dengan({ 'word/besar.xml': new Uint8Array(21 * 1024 * 1024) }))).toContain('melebihi 20 MB');
});
