import { expect, test } from 'vitest';
import { dokumenPeta } from '../../src/documents/petaBebanCetak';
import type { PilihanPeta } from '../../src/documents/susunPeta';
import { susunPeta } from '../../src/documents/susunPeta';
import { hitungBeban } from '../../src/domain/hitungan';
import { bagian, kantor, pegawai, tugas } from '../domain/kantorUji';
import { berurutan, HURUF, teks } from './baca';

const contoh = kantor({
  pegawai: [
    pegawai({ id: 'p1', nama: 'Contoh Satu, S.E.', jabatan: 'Kepala Bagian Organisasi' }),
    pegawai({ id: 'p2', nama: 'Contoh <Dua>' }),
    pegawai({ id: 'p3', nama: 'Contoh Keluar', status: 'keluar' }),
  ],
  bagian: [bagian('b1', 'Bagian Organisasi'), bagian('b2', 'Bagian Umum')],
  tugas: [tugas({ id: 't1', norma: 80_000 }, [['p1', 10_000]])],
});
const pilihan: PilihanPeta = { bagianId: null, tanpaNama: false, dicetak: '2026-01-05' };
const cetak = (ubahan: Partial<PilihanPeta> = {}) =>
  dokumenPeta(susunPeta(contoh, hitungBeban(contoh), { ...pilihan, ...ubahan }), { huruf: HURUF, judul: 'Peta' });

test('one landscape sheet per bagian with people, their figures, the sum and the legend', () => {
  const html = cetak();
  expect(html.match(/class="lembar/g)).toHaveLength(1);
  expect(html).toContain('size:297mm 210mm');
  const urutan = [
    'Bagian Organisasi',
    'Contoh Satu, S.E.',
    '1,07',
    'Contoh <Dua>',
    '0,00',
    'Seluruhnya (2 orang)',
    '0,53',
    '< 0,50',
    '> 1,00',
  ];
  expect(berurutan(teks(html), urutan)).toBe(true);
  expect(teks(html)).not.toContain('Contoh Keluar');
});

test('a class shows by more than colour: figure, hatch for low load, bold frame for overload', () => {
  const html = cetak();
  expect(html).toMatch(/<td class="nilai k-A">1,07<\/td>/);
  expect(html).toMatch(/<td class="nilai k-E"><svg class="arsir"/);
});

test('without names only jabatan are printed', () => {
  const isi = teks(cetak({ tanpaNama: true }));
  expect(isi).not.toContain('Contoh Satu');
  expect(isi).toContain('Kepala Bagian Organisasi');
  expect(isi).not.toContain('hanya untuk atasan langsung');
});
