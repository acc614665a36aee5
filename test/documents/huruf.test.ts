import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { describe, expect, test } from 'vitest';

const muka = (nama: string) =>
  fontkit.create(readFileSync(join(import.meta.dirname, '../../resources/fonts', `${nama}.ttf`))) as unknown as {
    readonly unitsPerEm: number;
    readonly familyName: string;
    readonly directory: { readonly tables: Readonly<Record<string, unknown>> };
    hasGlyphForCodePoint(kode: number): boolean;
    glyphForCodePoint(kode: number): { readonly advanceWidth: number };
  };

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz 0.,/-';
/** ITC Bookman Light in thousandths (Adobe's and URW's metric files), which Bookman Old Style was drawn to. */
const LEBAR_BOOKMAN = [
  680, 740, 740, 800, 720, 640, 800, 800, 340, 600, 720, 600, 920, 740, 800, 620, 820, 720, 660, 620, 780, 700, 960, 720, 640, 640,
  580, 620, 520, 620, 520, 320, 540, 660, 300, 300, 620, 300, 940, 660, 560, 620, 580, 440, 520, 380, 680, 520, 780, 560, 540, 480,
  320, 620, 320, 320, 600, 400,
]; // prettier-ignore

describe('bundled faces', () => {
  test('Bonum Naskah has the widths of Bookman Old Style', () => {
    const biasa = muka('BonumNaskah-Regular');
    const lebar = [...HURUF].map((huruf) => biasa.glyphForCodePoint(huruf.codePointAt(0) ?? 0).advanceWidth);
    expect(lebar.map((satu) => (satu * 1000) / biasa.unitsPerEm)).toEqual(LEBAR_BOOKMAN);
  });

  test.each(['BonumNaskah-Regular', 'BonumNaskah-Bold', 'BonumNaskah-Italic', 'LiberationSans-Regular'])(
    '%s has TrueType outlines, which Chromium embeds as a subset, and the marks that letters use',
    (nama) => {
      const satu = muka(nama);
      expect(Object.keys(satu.directory.tables)).toContain('glyf');
      expect(Object.keys(satu.directory.tables)).not.toContain('CFF ');
      for (const huruf of 'éè–—“”‘’…•·²³½×≤≥−')
        expect([huruf, satu.hasGlyphForCodePoint(huruf.codePointAt(0) ?? 0)]).toEqual([huruf, true]);
    },
  );

  test('a changed font carries a name of its own', () => {
    expect(muka('BonumNaskah-Regular').familyName).toBe('Bonum Naskah');
  });
});
