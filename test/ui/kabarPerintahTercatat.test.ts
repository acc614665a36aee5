import { expect, test } from 'vitest';
import { teks } from '../../src/ui/realisasi/teks';

test('the toast of a saving names the order that the notes closed or opened again, and counts several', () => {
  const kabar = (perintahSelesai: string[], perintahTerbuka: string[]) =>
    teks.perintahBerubah({ perintahSelesai, perintahTerbuka });
  expect(kabar([], [])).toBe('');
  expect(kabar([], ['Bahan paparan'])).toBe('Catatan berkurang, jadi perintah “Bahan paparan” dibuka kembali');
  expect(kabar(['Undangan', 'Telaah'], ['Bahan paparan'])).toBe(
    'Semua sudah dicatat, jadi 2 perintah selesai. Catatan berkurang, jadi perintah “Bahan paparan” dibuka kembali',
  );
});
