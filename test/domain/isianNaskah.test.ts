import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ISIAN_NASKAH, isianJenis, isiButir, isiTeks, periksaIsian } from '../../src/domain/isianNaskah';
import { JENIS_SURAT } from '../../src/domain/surat';

describe('isian naskah', () => {
  test('I1: a field becomes its value, an unknown one is named, each kind has its own', () => {
    expect(isiTeks('Kepada {nama}, {jabatan}.', { nama: 'Sri Contoh', jabatan: 'Analis' })).toBe(
      'Kepada Sri Contoh, Analis.',
    );
    expect(periksaIsian('{nama} {salah} {alasan', 'petikan')).toEqual([
      'isian tidak dikenal: {salah}',
      'kurung kurawal tidak berpasangan',
    ]);
    expect(periksaIsian('karena {alasan}', 'petikan')).toEqual(['{alasan} tidak tersedia pada jenis naskah ini']);
    expect(periksaIsian('karena {alasan}', 'berita_acara')).toEqual([]);
  });

  test('I1: every listed field of a kind is accepted in it', () => {
    for (const jenis of JENIS_SURAT)
      expect(isianJenis(jenis).flatMap(({ kunci }) => periksaIsian(`{${kunci}}`, jenis))).toEqual([]);
  });

  test('I2: an item of empty fields only is left out; one with text beside an empty field closes up', () => {
    const nilai = { waktu: '', tempat: 'Aula' };
    expect(isiButir(['Waktu {waktu}', 'Bertempat di {tempat}', 'Melapor'], nilai)).toEqual([
      'Bertempat di Aula',
      'Melapor',
    ]);
    expect(isiTeks('Waktu {waktu} , di {tempat}', nilai)).toBe('Waktu, di Aula');
  });

  test('I3: text of a field is never read for fields again, and text without fields stays as it is', () => {
    const kunci = fc.constantFrom(...ISIAN_NASKAH.map((isian) => isian.kunci));
    fc.assert(
      fc.property(kunci, kunci, (a, b) => {
        expect(isiTeks(`{${a}}`, { [a]: `{${b}}`, ...(a === b ? {} : { [b]: 'X' }) })).toBe(`{${b}}`);
      }),
    );
    fc.assert(fc.property(fc.stringMatching(/^[^{}]*$/), (teks) => isiTeks(teks, { nama: 'X' }) === teks));
  });
});
