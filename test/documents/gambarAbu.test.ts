import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaPng, bandingkan, tulisPng, type GambarAbu } from '../e2e/naskah/gambarAbu';

/** A white page with bars as dense as text, each 8 pixels high. */
function halaman(baris: readonly number[], tinggi = 120, lebar = 90): GambarAbu {
  const data = new Uint8Array(lebar * tinggi).fill(255);
  for (const y of baris)
    for (let dy = 0; dy < 8; dy += 1)
      for (let x = 10; x < 80; x += 1) data[(y + dy) * lebar + x] = (x * 7 + dy * 3) % 5 < 2 ? 0 : 255;
  return { lebar, tinggi, data };
}

test('a picture written is the picture read, in 16 greys', () => {
  const gambar = fc
    .tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 9 }))
    .chain(([lebar, tinggi]) =>
      fc
        .array(fc.nat(15), { minLength: lebar * tinggi, maxLength: lebar * tinggi })
        .map((abu) => ({ lebar, tinggi, data: Uint8Array.from(abu, (satu) => satu * 17) })),
    );
  fc.assert(
    fc.property(gambar, (satu) => {
      expect(bacaPng(tulisPng(satu))).toEqual(satu);
    }),
  );
});

test('a line that moved by a millimetre is seen, the fuzz of another renderer is not', () => {
  const dulu = halaman([20, 50, 80]);
  expect(bandingkan(dulu, dulu).beda).toBe(0);
  expect(bandingkan(halaman([21, 51, 81]), dulu).beda).toBe(0);
  expect(bandingkan({ ...dulu, data: dulu.data.map((abu) => (abu === 0 ? 60 : 230)) }, dulu).beda).toBe(0);
  expect(bandingkan(halaman([20, 53, 80]), dulu).beda).toBeGreaterThan(40);
  expect(bandingkan(halaman([20, 80]), dulu).beda).toBeGreaterThan(40);
});

test('pages of different size have nothing in common', () => {
  expect(bandingkan(halaman([20], 121), halaman([20])).beda).toBe(Number.POSITIVE_INFINITY);
});
