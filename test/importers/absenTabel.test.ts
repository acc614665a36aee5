import { describe, expect, test } from 'vitest';
import { bacaBagianHari, bacaHari, bacaHariRentang, bacaJenisAbsen } from '../../src/importers/absenNilai';
import { bacaAbsen } from '../../src/importers/absenTabel';
import { lembarTempel } from '../../src/importers/tugasTempel';

const baca = (...baris: readonly string[]) => bacaAbsen([lembarTempel(baris.join('\n'))], 2026).baris;
const singkat = (baris: ReturnType<typeof baca>) =>
  baris.map(({ nama, nip, jenis, mulai, akhir, lama, persen }) => [nama, nip, jenis, mulai, akhir, lama, persen]);

describe('values of leave lists', () => {
  test.each([
    ['Cuti Tahunan', 'cuti_tahunan'],
    ['CT', 'cuti_tahunan'],
    ['cuti melahirkan', 'cuti_lain'],
    ['Cuti Sakit', 'tidak_tersedia'],
    ['izin', 'tidak_tersedia'],
    ['Bimtek SAKIP', 'diklat'],
    ['DL', 'dinas_luar'],
    ['Perjalanan dinas', 'dinas_luar'],
    ['BKO Bappeda', 'penugasan_lain'],
    ['cuti apa saja', 'cuti_lain'],
    ['libur', null],
  ])('%s is %s', (teks, jenis) => expect(bacaJenisAbsen(teks)).toBe(jenis));

  test.each([
    ['Senin, 4 Mei 2026', '2026-05-04'],
    ['4-Mei-26', '2026-05-04'],
    ['4 May', '2026-05-04'],
    ['4/5', '2026-05-04'],
    ['04.05.26', '2026-05-04'],
    ['2026-05-04', '2026-05-04'],
    [46146, '2026-05-04'],
    ['5/13/2026', null],
    ['besok', null],
  ])('the day %s is %s', (sel, hari) => expect(bacaHari(sel, 2026)).toBe(hari));

  test.each([
    ['4–8 Mei', '2026-05-04', '2026-05-08'],
    ['4 s.d. 8 Mei 2026', '2026-05-04', '2026-05-08'],
    ['28/4 - 2/5/2026', '2026-04-28', '2026-05-02'],
    ['28 April s/d 2 Mei', '2026-04-28', '2026-05-02'],
  ])('the days %s', (sel, mulai, akhir) => expect(bacaHariRentang(sel, 2026)).toMatchObject({ mulai, akhir }));

  test.each([
    ['', 100],
    ['setengah hari', 50],
    ['40 %', 40],
    ['0,5', 50],
    [0.25, 25],
    ['banyak', null],
    ['140 %', null],
  ])('the part %s of a day is %s', (sel, persen) => expect(bacaBagianHari(sel)).toBe(persen));
});

describe('leave lists', () => {
  test('with a header, a title above and a signature below', () => {
    const baris = baca(
      'DAFTAR CUTI PEGAWAI\t\t\t\t',
      'No\tNama Pegawai\tNIP\tJenis Cuti\tMulai\tSampai',
      '1\tAyu Lestari, S.E.\t19900101 201503 1 001\tCuti tahunan\t4/5/2026\t8/5/2026',
      '2\tBudi Santosa\t\tDL\t11 Mei 2026\t12 Mei 2026',
      '\tMengetahui,\t\t\t\t',
    );
    expect(singkat(baris)).toEqual([
      ['Ayu Lestari, S.E.', '199001012015031001', 'cuti_tahunan', '2026-05-04', '2026-05-08', null, 100],
      ['Budi Santosa', '', 'dinas_luar', '2026-05-11', '2026-05-12', null, 100],
    ]);
    expect(baris.flatMap(({ temuan }) => temuan)).toEqual([]);
  });

  test('without a header the columns are told by what stands in them', () => {
    expect(singkat(baca('Ayu Lestari\tCT\t4/5\t8/5', 'Budi Santosa\tdiklat\t11/5\t12/5'))).toEqual([
      ['Ayu Lestari', '', 'cuti_tahunan', '2026-05-04', '2026-05-08', null, 100],
      ['Budi Santosa', '', 'diklat', '2026-05-11', '2026-05-12', null, 100],
    ]);
    expect(singkat(baca('Ayu Lestari\t4–8 Mei 2026', 'Budi Santosa\t11 Mei 2026'))).toEqual([
      ['Ayu Lestari', '', null, '2026-05-04', '2026-05-08', null, 100],
      ['Budi Santosa', '', null, '2026-05-11', '2026-05-11', null, 100],
    ]);
  });

  test('a length in days leaves the end to the calendar; a name above goes on below', () => {
    expect(
      singkat(baca('Nama\tTanggal\tLama\tKet', 'Ayu Lestari\t4/5/2026\t5 hari\tCT', '\t8/6/2026\t1 hari\tDL')),
    ).toEqual([
      ['Ayu Lestari', '', 'cuti_tahunan', '2026-05-04', null, 5, 100],
      ['Ayu Lestari', '', 'dinas_luar', '2026-06-08', '2026-06-08', 1, 100],
    ]);
  });

  test('what cannot be read is told with its row and column, and the other rows are read', () => {
    const baris = baca(
      'Nama\tJenis\tMulai\tSampai\tBagian hari',
      'Ayu Lestari\tlibur\t5/13/2026\t8/5/2026\tbanyak',
      'Budi Santosa\tsakit\t8 Mei s.d. 4 Mei\t\t',
    );
    expect(
      baris.map(({ nomor, temuan }) => [
        nomor,
        temuan.map(({ kode, kolom, tingkat }) => `${tingkat} ${kode} ${kolom}`),
      ]),
    ).toEqual([
      [2, ['galat tanggal C', 'galat jenis B', 'galat bagian_hari E']],
      [3, ['galat tanggal C', 'info tanpa_alasan B']],
    ]);
    expect(baris[0]?.temuan[0]?.pesan).toContain('“5/13/2026” bukan tanggal');
  });

  test('something else is refused with what is needed', () => {
    expect(() => baca('Sub kegiatan\tPagu', 'Penataan organisasi\t100')).toThrow('Nama, Jenis, Mulai, Akhir');
  });
});
