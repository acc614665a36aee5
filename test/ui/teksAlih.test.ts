import { describe, expect, it } from 'vitest';
import { alasanSerah, teks } from '../../src/ui/alihkan/teks';

describe('words of a hand-over', () => {
  it('the reason stands in a sentence: the cause in small letters, the note in brackets, neither lost', () => {
    expect(alasanSerah('cuti', '')).toBe('cuti atau tidak hadir lama');
    expect(alasanSerah('plt', '')).toBe('ditunjuk sebagai Plt');
    expect(alasanSerah('pensiun', 'SK Pensiun Nomor 800/77/2026.')).toBe('pensiun (SK Pensiun Nomor 800/77/2026)');
    expect(alasanSerah('cuti', 'Cuti bersalin')).toBe('cuti bersalin');
    expect(alasanSerah('lain', 'tugas belajar')).toBe('tugas belajar');
    expect(alasanSerah('lain', '')).toBe('');
  });

  it('what stays is done only when the person goes for good; of a leave it is still theirs to do', () => {
    expect(teks.tinggal('Sari Wardani, S.Psi., M.Si.', false)).toBe('Sudah dikerjakan');
    expect(teks.tinggal('Sari Wardani, S.Psi., M.Si.', true)).toBe('Tetap pada Sari Wardani');
    expect([teks.pergi(false), teks.pergi(true)]).toEqual(['Sisa', 'Dialihkan']);
  });
});
