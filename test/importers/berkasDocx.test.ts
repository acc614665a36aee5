import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contohWord } from '../../src/documents/contohWord';
import { BATAS_DOCX } from '../../src/importers/batasDocx';
import { pastikanDocx } from '../../src/importers/berkasDocx';
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

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relasi = (isi: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${isi}</Relationships>`,
  );
const denganRelasi = (isi: string, bagian = 'word/_rels/settings.xml.rels'): string =>
  tolak(dengan({ [bagian]: relasi(isi) }));

test('files that fetch a template, a picture or an object from elsewhere are refused, with the part', () => {
  const luar = (jenis: string, atribut = 'TargetMode="External"', target = 'https://contoh.invalid/x.dotm') =>
    `<Relationship Id="rId9" Type="${OFFICE}/${jenis}" Target="${target}" ${atribut}/>`;
  for (const jenis of ['attachedTemplate', 'image', 'oleObject', 'frame', 'mailMergeSource'])
    expect(denganRelasi(luar(jenis)), jenis).toMatch(/bagian word\/_rels\/settings\.xml\.rels/);
  expect(denganRelasi(luar('image'), 'word/_rels/header1.xml.rels')).toContain('word/_rels/header1.xml.rels');
  // However it is written.
  expect(denganRelasi(luar('image', "TargetMode = 'External'"))).toContain('dari luar berkas');
  expect(denganRelasi(luar('image', 'TargetMode="&#69;xter&#x6e;al"'))).toContain('dari luar berkas');
  expect(denganRelasi(luar('image', 'Note=">" TargetMode="External"'))).toContain('dari luar berkas');
  expect(denganRelasi(luar('image', '', 'file:///server/x.png'))).toContain('dari luar berkas');
  expect(denganRelasi(luar('image', '', '\\\\server\\x.png'))).toContain('dari luar berkas');
  expect(denganRelasi(luar('image').replace('<Rel', '<r:Rel'))).toContain('dari luar berkas');
  const utf16 = new Uint8Array(Buffer.from(`\ufeff<Relationships>${luar('image')}</Relationships>`, 'utf16le'));
  expect(tolak(dengan({ 'word/_rels/settings.xml.rels': utf16 }))).toContain('UTF-8');
});

test('files inside the file are refused; pictures of its own and hyperlinks are not', () => {
  const dalam = (jenis: string, target: string): string =>
    `<Relationship Id="rId9" Type="${OFFICE}/${jenis}" Target="${target}"/>`;
  for (const jenis of ['oleObject', 'package', 'aFChunk', 'control'])
    expect(denganRelasi(dalam(jenis, 'embeddings/a.bin')), jenis).toContain('memuat berkas lain');
  expect(denganRelasi(dalam('image', 'media/logo.png'))).toBe('');
  const tautan = `<Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://contoh.invalid" TargetMode="External"/>`;
  expect(denganRelasi(tautan, 'word/_rels/document.xml.rels')).toBe('');
});

test('fields that fetch or start something are refused, also cut over runs; page numbers are not', () => {
  const bidang = (...potong: string[]): string =>
    tolak(
      dengan({
        'word/footer9.xml': strToU8(
          `<w:ftr><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${potong.map((p) => `<w:r><w:instrText xml:space="preserve">${p}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
        ),
      }),
    );
  expect(bidang(' INCLUDEPICTURE "https://contoh.invalid/a.png" ')).toMatch(/bidang.*word\/footer9\.xml/);
  expect(bidang(' DDE', 'AUTO c:\\x')).toContain('bidang');
  expect(
    tolak(dengan({ 'word/footer9.xml': strToU8('<w:fldSimple w:instr=" INCLUDETEXT &quot;x&quot;"/>') })),
  ).toContain('bidang');
  expect(bidang('\n\n INCLUDETEXT "x"')).toContain('bidang');
  expect(bidang(' PAGE ')).toBe('');
  expect(bidang(' HYPERLINK "https://contoh.invalid" ')).toBe('');
});

test('no text makes the reader slow', () => {
  const panjang = (teks: string): string => tolak(dengan({ 'word/_rels/x.rels': strToU8(teks.repeat(200_000)) }));
  for (const teks of ['<Relationship ', '<Relationship Type="', 'aaaaaaaa ', 'a', '\n']) expect(panjang(teks)).toBe('');
  for (const teks of ['<w:instrText ', '\n', ' ', ':instr="', '<w:instrText>\n'])
    expect(tolak(dengan({ 'word/x.xml': strToU8(teks.repeat(200_000)) }))).toBe('');
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
