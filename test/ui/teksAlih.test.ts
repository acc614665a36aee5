import { describe, expect, it } from 'vitest';
import { teks } from '../../src/ui/alihkan/teks';

describe('words of a hand-over', () => {
  it('what stays is done only when the person goes for good; of a leave it is still theirs to do', () => {
    expect(teks.tinggal('Sari Wardani, S.Psi., M.Si.', false)).toBe('Sudah dikerjakan');
    expect(teks.tinggal('Sari Wardani, S.Psi., M.Si.', true)).toBe('Tetap pada Sari Wardani');
    expect([teks.pergi(false), teks.pergi(true)]).toEqual(['Sisa', 'Dialihkan']);
  });
});
