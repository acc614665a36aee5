import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kunciNama } from '../../src/domain/nama';
import { bacaFte, bacaJam, bacaKelas, bacaStatus, jamDalam } from '../../src/importers/pegawaiNilai';
import { pisahNamaNip } from '../../src/importers/pegawaiNama';
import { nipTerbaca } from '../../src/importers/pegawaiNip';
import { bacaSeksi, dariNamaLembar, rapikanUnit } from '../../src/importers/pegawaiUnit';

const kata = fc.constantFrom(
  'Ahmad',
  'Fauzi',
  'Siti',
  "Nur'aini",
  'Budi',
  'Santoso',
  'Maria',
  'Yusuf',
  'Dewi',
  'Rahman',
);
const nama = fc.array(kata, { minLength: 2, maxLength: 4 }).map((k) => k.join(' '));
const depan = fc.constantFrom('', 'Dr. ', 'Drs. H. ', 'H. ', 'Hj. ', 'Ir. ', 'Prof. Dr. ', 'drg. ', 'Ns. ');
const belakang = fc.constantFrom(
  '',
  ', S.Sos., M.Si',
  ', S.E.',
  ' SE MM',
  ', S.STP',
  ', A.Md.Kom',
  '.,M.Pd',
  ' S.Kep',
  ', S.H., M.H.',
);
const huruf = fc.constantFrom(
  (s: string) => s,
  (s: string) => s.toUpperCase(),
  (s: string) => s.toLowerCase(),
  (s: string) => `  ${s.replace(/ /g, '  ')} `,
);

describe('names as keys', () => {
  it('titles, degrees, case and blanks do not make another person; the key is its own key', () => {
    fc.assert(
      fc.property(nama, depan, belakang, huruf, (n, d, b, h) => {
        const kunci = kunciNama(n);
        expect(kunciNama(h(`${d}${n}${b}`))).toBe(kunci);
        expect(kunciNama(kunci)).toBe(kunci);
      }),
      { numRuns: 300 },
    );
  });

  it('another word is another person', () => {
    fc.assert(
      fc.property(nama, kata, (n, k) => {
        expect(kunciNama(`${n} ${k}`)).not.toBe(kunciNama(n));
      }),
    );
  });

  it('never loses a name that looks like a degree, nor makes one of nothing', () => {
    expect(['SE', 'M. Ali', 'H.', 'Dea', 'Siti Mei', '-', ''].map(kunciNama)).toEqual([
      'se',
      'm ali',
      'h',
      'dea',
      'siti mei',
      '',
      '',
    ]);
  });
});

const nip = fc
  .record({
    lahir: fc.date({ min: new Date('1964-01-01'), max: new Date('2003-12-31'), noInvalidDate: true }),
    tmt: fc.integer({ min: 1985, max: 2026 }),
    bulan: fc.integer({ min: 1, max: 12 }),
    sisa: fc.integer({ min: 1001, max: 2999 }),
  })
  .map(
    ({ lahir, tmt, bulan, sisa }) =>
      `${lahir.toISOString().slice(0, 10).replaceAll('-', '')}${tmt}${String(bulan).padStart(2, '0')}${sisa}`,
  );
const nilai = (teks: string | number): string => {
  const hasil = nipTerbaca(teks);
  return 'nilai' in hasil ? hasil.nilai : 'galat';
};

describe('NIP', () => {
  it('blanks, dots, dashes, quotes, a word before it and a needless fraction go; the 18 digits stay', () => {
    const potong = fc.constantFrom(
      (n: string) => n,
      (n: string) => `${n.slice(0, 8)} ${n.slice(8, 14)} ${n.slice(14, 15)} ${n.slice(15)}`,
      (n: string) => `'${n}`,
      (n: string) => `NIP. ${n}`,
      (n: string) => `NIP : ${n.slice(0, 8)}.${n.slice(8, 14)}.${n.slice(14, 15)}.${n.slice(15)}`,
      (n: string) => `${n.slice(0, 8)}-${n.slice(8, 14)}-${n.slice(14)}`,
      (n: string) => `${n}.0`,
      (n: string) => `\u200b${n}\u00a0`,
    );
    fc.assert(
      fc.property(nip, potong, (n, tulis) => {
        if (!n.endsWith('000')) expect(nilai(tulis(n))).toBe(n);
      }),
      { numRuns: 300 },
    );
  });

  it('a NIP that went through a number is refused, whatever the digits: never a wrong one taken in silence', () => {
    fc.assert(
      fc.property(nip, (n) => {
        for (const lewat of [
          Number(n),
          Number(n).toExponential(4),
          Number(n).toExponential(2).replace('.', ',').toUpperCase(),
        ]) {
          const hasil = nipTerbaca(lewat);
          expect('galat' in hasil && hasil.galat).toMatch(/Ubah format kolom NIP menjadi Teks/);
        }
      }),
    );
  });

  it('a NIK is left out and said, a cut NIP of sixteen digits is not taken for one', () => {
    expect(nipTerbaca('1603010101900001')).toMatchObject({ nilai: '', info: expect.stringContaining('NIK') as string });
    expect(nipTerbaca(1603010101900001)).toMatchObject({ nilai: '' });
    expect(nilai('1985051520100129')).toBe('1985051520100129');
    expect(['-', '', '…', 'belum ada'].map(nilai)).toEqual(['', '', '', 'belum ada']);
  });

  it('name and NIP of one cell come apart again', () => {
    const antara = fc.constantFrom('\nNIP. ', ' / ', ' NIP ', '\n', ', NIPPPK. ', ' (NIP: ');
    fc.assert(
      fc.property(nama, belakang, nip, antara, (n, b, angka, sela) => {
        const hasil = pisahNamaNip(`${n}${b}${sela}${angka}`);
        expect(hasil.nip).toBe(angka);
        expect(kunciNama(hasil.nama)).toBe(kunciNama(n));
      }),
    );
    expect(pisahNamaNip('Anton NIP. 198505152010012901 Penata (III/c)').sisa).toBe('Penata (III/c)');
    expect(pisahNamaNip('Anton / NIP. -')).toEqual({ nama: 'Anton', nip: '', sisa: '' });
  });
});

describe('other cells', () => {
  it.each([
    ['20 jam/minggu', 533],
    ['20', 533],
    ['18,5 jam per minggu', 493],
    ['4 jam/hari', 533],
    ['37,5', 1000],
    ['40 jam', 1000],
  ])('%s of a week of 37,5 hours is %i thousandths', (teks, ribuan) => {
    expect(bacaJam(teks)).toEqual({ nilai: ribuan });
  });
  it('hours in the FTE column, hours inside a text, nonsense refused', () => {
    expect(bacaFte('20 jam/minggu')).toEqual({ nilai: 533 });
    expect(jamDalam('PPPK Paruh Waktu (20 jam/minggu)')).toBe(533);
    expect(jamDalam('masuk jam 8')).toBeNull();
    expect(bacaJam('90')).toHaveProperty('galat');
  });
  it.each([
    ['7', 7],
    ['Kelas 7', 7],
    ['kls. jabatan 12', 12],
    ['VII', 7],
    ['7 (tujuh)', 7],
    ['-', null],
  ])('kelas %s is %s', (teks, kelas) => {
    expect(bacaKelas(teks)).toEqual({ nilai: kelas });
  });
  it.each([
    ['Pensiun TMT 1 Juli 2026', { status: 'keluar', sebab: 'pensiun', tanggal: '2026-07-01' }],
    ['Meninggal dunia', { status: 'keluar', sebab: 'meninggal' }],
    ['Mutasi ke Dinas Sosial', { status: 'keluar', sebab: 'pindah' }],
    ['Pindahan dari Dinas Sosial', null],
    ['Masa Persiapan Pensiun', { status: 'mpp' }],
    ['Diperbantukan di KPU', { status: 'diperbantukan' }],
    ['diperbantukan dari Kemenag', null],
    ['Tubel S2', { status: 'tugas_belajar' }],
    ['', { status: 'aktif' }],
    ['baik', null],
  ])('status “%s”', (teks, hasil) => {
    expect(bacaStatus(teks)).toEqual(hasil);
  });
  it.each([
    ['BAGIAN PBJ DAN UMUM', 'Bagian PBJ dan Umum', ''],
    ['Sub Bagian TU, Bagian Umum', 'Bagian Umum', 'Sub Bagian TU'],
    ['Bagian Perencanaan, Keuangan dan Aset', 'Bagian Perencanaan, Keuangan dan Aset', ''],
    ['Bagian Organisasi Sekretariat Daerah Kabupaten Contoh', 'Bagian Organisasi', ''],
    ['Sekretariat Daerah', 'Sekretariat Daerah', ''],
    ['UNIT KERJA : BAG. HUKUM', 'Bagian Hukum', ''],
    ['-', '', ''],
  ])('unit “%s”', (teks, bagian, timKerja) => {
    expect(rapikanUnit(teks)).toEqual({ bagian, timKerja });
  });
  it('a section names a unit or a kind of employee, a person never does; sheets are called after units or not', () => {
    expect(bacaSeksi(['A.', 'BAGIAN HUKUM'])).toMatchObject({ jenis: 'unit', unit: { bagian: 'Bagian Hukum' } });
    expect(bacaSeksi(['III. TENAGA HARIAN LEPAS'])).toEqual({ jenis: 'jenisPegawai', nilai: 'Non-ASN' });
    expect(bacaSeksi(['Budi Contoh'])).toBeNull();
    expect(bacaSeksi(['1', 'Budi Contoh', 'Staf'])).toBeNull();
    expect(dariNamaLembar('Bag. Umum', 1)).toEqual({ bagian: 'Bagian Umum', jenis: null });
    expect(dariNamaLembar('Hukum', 3).bagian).toBe('Bagian Hukum');
    expect(dariNamaLembar('Hukum', 1).bagian).toBe('');
    expect(dariNamaLembar('Sheet1', 3).bagian).toBe('');
    expect(dariNamaLembar('PPPK Paruh Waktu', 2)).toEqual({ bagian: '', jenis: 'PPPK Paruh Waktu' });
  });
});
