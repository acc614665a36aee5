import { expect, test } from 'vitest';
import { dokumenRegister } from '../../src/documents/registerSurat';
import type { PegawaiId, SuratId } from '../../src/domain/ids';
import type { Surat } from '../../src/domain/surat';
import { berurutan, HURUF, teks } from './baca';

const surat = (n: number, ubahan: Partial<Surat> = {}): Surat => ({
  id: `s${n}` as SuratId,
  jenis: 'petikan',
  nomor: `800.1.11.1/00${n}/ORG/I/2026`,
  urut: n,
  tahun: 2026,
  tanggal: '2026-01-05',
  perihal: 'Pembagian tugas',
  status: 'terbit',
  unit: '',
  keterangan: '',
  menggantikan: null,
  templatId: '',
  penerima: [1, 2, 3, 4, 5].map((k) => ({ pegawaiId: `p${k}` as PegawaiId, nama: `Contoh ${k}` })),
  diterbitkanOleh: '',
  diterbitkanPada: '',
  ...ubahan,
});

test('the register lists every letter with its number, void ones struck through, many names shortened', () => {
  const daftar = [surat(1), surat(2, { status: 'batal' }), surat(3, { nomor: '', urut: null })];
  const html = dokumenRegister(
    { kantor: 'Setda', tahun: 2026, kertas: 'A4', dicetak: '2026-02-01', surat: daftar },
    { huruf: HURUF, judul: 'Register' },
  );
  expect(html).toContain('<tr class="batal">');
  const urutan = [
    'TAHUN 2026',
    '/001/',
    'Contoh 3; dan 2 orang lainnya',
    '/002/',
    'Nomor batal',
    'nomor menyusul',
    '3 naskah. Dicetak 1 Februari 2026.',
  ];
  expect(berurutan(teks(html), urutan)).toBe(true);
});
