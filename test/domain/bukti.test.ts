import { win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaBukti } from '../../src/domain/bukti';

const berkas = (path: string, jaringan = false) => ({ jenis: 'berkas', path, jaringan });
const tautan = (alamat: string) => ({ jenis: 'tautan', alamat });

test.each([
  ['https://drive.example/berkas?id=7', tautan('https://drive.example/berkas?id=7')],
  ['Lihat https://drive.example/x.', tautan('https://drive.example/x')],
  ['C:\\Bukti\\Mei 2026.pdf', berkas('C:\\Bukti\\Mei 2026.pdf')],
  ['"D:\\Laporan\\nota.docx"', berkas('D:\\Laporan\\nota.docx')],
  ['\\\\server\\bukti\\mei.pdf', berkas('\\\\server\\bukti\\mei.pdf', true)],
  ['/home/sari/bukti.pdf', berkas('/home/sari/bukti.pdf')],
  ['file:///C:/Bukti/Mei%202026.pdf', berkas('C:/Bukti/Mei 2026.pdf')],
  ['file:///home/sari/a.pdf', berkas('/home/sari/a.pdf')],
  ['file:///\\server\\bukti\\mei.pdf', berkas('/\\server\\bukti\\mei.pdf', true)],
  ['file:///%5Cserver/bukti/mei.pdf', berkas('/\\server/bukti/mei.pdf', true)],
  ['file:////server/bukti/mei.pdf', berkas('//server/bukti/mei.pdf', true)],
])('%s can be shown', (isi, harap) => {
  expect(bacaBukti(isi)).toEqual(harap);
});

test.each([
  '',
  'Arsip map biru nomor 3',
  'http://lama.example/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'ms-word:ofe|u|https-lain',
  'file://server/berbagi',
  '/\\server\\bukti\\mei.pdf',
  '\\/server/bukti/mei.pdf',
  '//server/bukti/mei.pdf',
  'file:///%E0%A4%A',
  '..\\bukti.pdf',
  'bukti/mei.pdf',
  'C:bukti.pdf',
  'https://nama:sandi@lain.example/',
  'https://',
  'C:\\Bukti\\a\nb.pdf',
])('%j is words only', (isi) => {
  expect(bacaBukti(isi)).toBeNull();
});

test('whatever stands there, a link is https without a name in it, and a path is whole', () => {
  const isi = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(fc.constantFrom('https://', 'HTTPS://a', 'file:///', 'C:\\', '\\\\a\\'), fc.string({ maxLength: 30 }))
      .map((x) => x.join('')),
  );
  fc.assert(
    fc.property(isi, (teks) => {
      const hasil = bacaBukti(teks);
      if (hasil?.jenis === 'tautan') {
        const { protocol, username } = new URL(hasil.alamat);
        expect([protocol, username]).toEqual(['https:', '']);
      } else if (hasil) expect(hasil.path).toMatch(/^([a-z]:[\\/]|\\\\|\/)/i);
    }),
  );
});

test('however the slashes are mixed, what Windows takes for a path of another computer is one', () => {
  const garis = fc.array(fc.constantFrom('/', '\\', '%5C', '%2F'), { maxLength: 4 }).map((x) => x.join(''));
  const isi = fc
    .tuple(
      fc.constantFrom('', '"', 'file:///', 'FILE:///', 'C:'),
      garis,
      fc.constantFrom('server\\bukti\\a', 'server/bukti/a'),
    )
    .map((x) => x.join(''));
  fc.assert(
    fc.property(isi, (teks) => {
      const hasil = bacaBukti(teks);
      if (hasil?.jenis !== 'berkas' || !win32.resolve(hasil.path).startsWith('\\\\')) return;
      expect(hasil.jaringan).toBe(true);
    }),
  );
});
