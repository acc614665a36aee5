import { expect, test } from 'vitest';
import type { BarisTempelAbsen } from '../../../src/api/absenViews';
import type { PegawaiId } from '../../../src/domain/ids';
import { absenDari, temuanKini } from '../../../src/ui/absen/barisTempel';

const temuan = (kode: string, tingkat: 'galat' | 'peringatan' = 'galat') => ({
  tingkat,
  kode,
  pesan: kode,
  lembar: '',
  baris: 2,
  kolom: '',
});
const baris = (isi: Partial<BarisTempelAbsen> = {}): BarisTempelAbsen => ({
  nomor: 2,
  orang: 'Ayu Lestari',
  pegawaiId: 'ayu' as PegawaiId,
  nama: 'Ayu Lestari, S.E.',
  namaBagian: 'Organisasi',
  calon: [],
  mulai: '2026-05-04',
  akhir: '2026-05-08',
  jenis: 'cuti_tahunan',
  persen: 100,
  temuan: [],
  ...isi,
});

test('a line is an absence when nothing is missing; a kind that is not written is the chosen one', () => {
  expect(absenDari(baris(), 'diklat')).toMatchObject({ id: null, jenis: 'cuti_tahunan', persen: 100 });
  expect(absenDari(baris({ jenis: null }), 'diklat')).toMatchObject({ jenis: 'diklat' });
  // A word that was not understood is not replaced by a guess.
  expect(absenDari(baris({ jenis: null, temuan: [temuan('jenis')] }), 'diklat')).toBeNull();
  for (const kurang of [
    { pegawaiId: null },
    { mulai: null },
    { akhir: null },
    { persen: null },
    { akhir: '2026-05-01' },
  ])
    expect(absenDari(baris(kurang), 'diklat')).toBeNull();
});

test('what was mended is no error any more; what to look at stays', () => {
  const semua = [temuan('orang'), temuan('tanggal'), temuan('jenis'), temuan('lama', 'peringatan')];
  expect(temuanKini(baris({ temuan: semua })).map(({ kode }) => kode)).toEqual(['lama']);
  const belum = baris({ temuan: semua, pegawaiId: null, mulai: null, jenis: null });
  expect(temuanKini(belum).map(({ kode }) => kode)).toEqual(['orang', 'tanggal', 'jenis', 'lama']);
});
