import { expect, it } from 'vitest';
import { nilaiTerbaca, pecahPengaturan } from '../../src/data/nilaiTerbaca';

it('tells stored values as people read them', () => {
  expect(nilaiTerbaca('jendela', '{"jenis":"bulan","bulan":[1,2,3]}')).toBe('Jan–Mar');
  expect(nilaiTerbaca('terkunci', 1)).toBe('ya');
  expect(nilaiTerbaca('fte', 500)).toBe('0,50');
  expect(nilaiTerbaca('kelas', null)).toBe('');
  expect(nilaiTerbaca('batas', 120)).toBe('1,20');
  expect(nilaiTerbaca('menit_minggu', 1125)).toBe('18,75 jam');
  expect(nilaiTerbaca('persen', 50)).toBe('50 %');
  expect(nilaiTerbaca('persen', null)).toBe('');
  expect([480, 90, 0].map((menit) => nilaiTerbaca('norma', menit))).toEqual(['8 jam', '90 menit', '0 menit']);
  const syarat = {
    kelasMin: 7,
    kelasMax: 10,
    jabatan: [],
    kompetensi: [],
    tugasTambahan: '',
    boleh: [],
    tidakBoleh: [],
  };
  expect(nilaiTerbaca('syarat', JSON.stringify(syarat))).toBe('kelas 7–10');
});

it('tells only the settings that differ, each on its own', () => {
  const before = JSON.stringify({ kertas: 'A4', kotakTte: true, keputusan: { nomor: '1' } });
  const after = JSON.stringify({ kertas: 'F4_215', kotakTte: false, keputusan: { nomor: '1' } });
  expect(pecahPengaturan('pengaturan', { kolom: 'isi', lama: before, baru: after })).toEqual([
    { kolom: 'kertas', lama: 'A4', baru: 'F4_215' },
    { kolom: 'kotakTte', lama: 'ya', baru: 'tidak' },
  ]);
  const number = (nilai: number): string => JSON.stringify({ nilai, sumber: 'x' });
  expect(pecahPengaturan('pengaturan', { kolom: 'isi', lama: number(30), baru: number(25) })).toEqual([
    { kolom: '', lama: 30, baru: 25 },
  ]);
});

it('the same column of another table is read in its own unit', () => {
  expect(nilaiTerbaca('bulan', 3, 'realisasi')).toBe('Maret');
  expect(nilaiTerbaca('volume', 150, 'realisasi')).toBe('1,5');
  expect(nilaiTerbaca('volume', 150, 'tugas')).toBe('150');
  expect(nilaiTerbaca('kejadian', '{"tl1":2}', 'kehadiran')).toBe('Terlambat 1–30 menit (TL1) 2 kali');
  expect(nilaiTerbaca('hasil', 'di_atas', 'evaluasi')).toBe('Di atas ekspektasi');
  expect(nilaiTerbaca('nilai', 6348, 'rb_jawaban')).toBe('63,48 %');
  const pohon = { komponen: [{ anak: [{ butir: [{}, {}] }, { butir: [{}] }] }] };
  expect(nilaiTerbaca('isi', JSON.stringify(pohon), 'rb_lembar')).toBe('3 komponen, 3 butir');
});
