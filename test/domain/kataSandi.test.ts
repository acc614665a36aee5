import { expect, test } from 'vitest';
import { BYTE_SANDI, kekuatanSandi, LEAST_SANDI, sandiAcak } from '../../src/domain/kataSandi';

test.each([
  ['setda2026', 'terlaluPendek'],
  ['setda2026!!', 'lemah'],
  ['Sekretariat2026', 'lemah'],
  ['rahasiarahasia', 'lemah'],
  ['1234567890', 'lemah'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'lemah'],
  ['qwertyuiop123', 'lemah'],
  ['bismillahbismillahbismillah', 'lemah'],
  ['Kabupaten-Contoh-2026', 'sedang'],
  ['tetangga memancing lele', 'kuat'],
] as const)('%s is called %s', (kataSandi, tingkat) => {
  expect(kekuatanSandi(kataSandi)).toMatchObject({ tingkat });
});

test('one made by chance is strong and recognised as such; each byte counts', () => {
  const bytes = new Uint8Array(BYTE_SANDI).map((_, n) => n * 37);
  const kataSandi = sandiAcak(bytes);
  expect(kataSandi).toMatch(/^[a-z]{6}(-[a-z]{6}){3}$/);
  expect(kataSandi.length).toBeGreaterThan(LEAST_SANDI);
  expect(kekuatanSandi(kataSandi)).toEqual({ tingkat: 'kuat', bit: 75 });
  for (let at = 0; at < BYTE_SANDI; at++) {
    const other = bytes.slice();
    other[at] = ((other[at] ?? 0) + 1) % 256;
    expect(sandiAcak(other)).not.toBe(kataSandi);
  }
});

test('a longer password is never called weaker than its beginning by more than a word', () => {
  let before = 0;
  const kataSandi = 'Tetangga-memancing-lele-2026-di-kali';
  for (let end = 1; end <= kataSandi.length; end++) {
    const { bit } = kekuatanSandi(kataSandi.slice(0, end));
    expect(bit).toBeGreaterThanOrEqual(before - 10);
    before = bit;
  }
});
