import { expect, test } from 'vitest';
import { periksaLogo } from '../../src/domain/gambarLogo';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 5, 8, 0, 1, 0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]);
const data = (jenis: string, isi: string | Buffer): string =>
  `data:image/${jenis};base64,${typeof isi === 'string' ? isi : isi.toString('base64')}`;

test('whole pictures of the three kinds are taken', () => {
  expect(periksaLogo('')).toBeNull();
  expect(periksaLogo(data('png', PNG))).toBeNull();
  expect(periksaLogo(data('jpeg', JPEG))).toBeNull();
  expect(periksaLogo(data('svg+xml', Buffer.from('<svg xmlns="x"><path/></svg>\n')))).toBeNull();
  expect(periksaLogo(`data:image/svg+xml,${encodeURIComponent('<svg viewBox="0 0 1 1"></svg>')}`)).toBeNull();
});

test('a picture that was cut off, of another kind or no picture at all is told', () => {
  const png = Buffer.from(PNG, 'base64');
  for (const url of [
    data('png', png.subarray(0, png.length - 14)),
    data('png', Buffer.from('bukan gambar')),
    data('jpeg', JPEG.subarray(0, JPEG.length - 2)),
    data('jpeg', png),
    data('svg+xml', Buffer.from('<svg><path/>')),
  ])
    expect(periksaLogo(url)).toContain('rusak');
  expect(periksaLogo('data:image/gif;base64,R0lGOD')).toContain('PNG');
  expect(periksaLogo('data:image/png;base64,%%%')).not.toBeNull();
  expect(periksaLogo('https://contoh.example/logo.png')).not.toBeNull();
});
