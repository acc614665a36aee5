import { expect, test } from 'vitest';
import { nipTertulis } from '../../src/documents/kinerja/bahanKinerja';
import { JENIS_DOKUMEN, type PermintaanDokumen } from '../../src/domain/kinerja';

const NIP = '198707152011012999';
const minta = (jenis: PermintaanDokumen['jenis'], samarkanNip?: boolean): PermintaanDokumen => ({
  jenis,
  bagianIds: null,
  pegawaiIds: null,
  tingkat: 1,
  lembar: 'satu',
  biaya: false,
  ...(samarkanNip !== undefined && { samarkanNip }),
});

test('lists that are passed on show the last four digits when asked; the SKP always the whole number', () => {
  for (const jenis of JENIS_DOKUMEN) expect(nipTertulis(minta(jenis), NIP)).toBe('19870715 201101 2 999');
  for (const jenis of ['matriks', 'daftar_tugas'] as const)
    expect(nipTertulis(minta(jenis, true), NIP)).toBe(`${'•'.repeat(14)}2999`);
  expect(nipTertulis(minta('skp', true), NIP)).toBe('19870715 201101 2 999');
});
