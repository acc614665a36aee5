import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namaBerkasNaskah, namaKe, namaUnik, periksaPolaBerkas } from '../../src/domain/namaBerkasNaskah';

const NILAI = {
  nomor: '800.1.11.1/001/ORG/V/2026',
  nama: 'Sri Wahyuni, S.Sos.',
  nip: '198609262015051001',
  jenis: 'Surat Tugas',
  tanggal: '2026-05-04',
  urut: 7,
  jumlah: 112,
  bagian: 'Bagian Organisasi',
};

test('F1: every token is filled in, other text stays, the place in the run stands for a missing number', () => {
  const nama = (pola: string, lain = {}) => namaBerkasNaskah(pola, { ...NILAI, ...lain }, '.pdf');
  expect(nama('{nomor} {nama}')).toBe('800.1.11.1-001-ORG-V-2026 Sri Wahyuni, S.Sos.pdf');
  expect(nama('{urut}_{nip}_{jenis}_{tanggal}_{bagian}')).toBe(
    '007_198609262015051001_Surat Tugas_2026-05-04_Bagian Organisasi.pdf',
  );
  expect(nama('{nomor} {nama}', { nomor: '' })).toBe('007 Sri Wahyuni, S.Sos.pdf');
  expect(nama('{urut}', { jumlah: 20_000 })).toBe('00007.pdf');
});

test('F1: a pattern with something wrong says what', () => {
  expect(periksaPolaBerkas('{nomor} {nama}')).toEqual([]);
  expect(periksaPolaBerkas('{nomer}')).toEqual([expect.stringContaining('{nomer}')]);
  expect(periksaPolaBerkas('{nama')).toEqual([
    expect.stringContaining('berpasangan'),
    expect.stringContaining('nama yang sama'),
  ]);
  expect(periksaPolaBerkas('surat')).toHaveLength(1);
  expect(periksaPolaBerkas(' ')).toHaveLength(1);
  expect(periksaPolaBerkas('a/{nama}')).toEqual([expect.stringContaining('/')]);
});

test('F2: names that Windows keeps, dots at the end and empty names are made usable', () => {
  const nama = (isi: string) => namaBerkasNaskah('{nama}', { ...NILAI, nama: isi }, '.pdf');
  expect([nama('con'), nama('LPT1'), nama('aux.x'), nama('Console')]).toEqual([
    '_con.pdf',
    '_LPT1.pdf',
    '_aux.x.pdf',
    'Console.pdf',
  ]);
  expect([nama('...'), nama(''), nama('a. . ')]).toEqual(['naskah.pdf', 'naskah.pdf', 'a.pdf']);
});

/** Any code units, halves of pairs included: what a file of another program may hold. */
const teksApaPun = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((kode) => String.fromCharCode(...kode));

test('F2: whatever stands in a letter, its name is one that every system takes', () => {
  fc.assert(
    fc.property(teksApaPun, fc.string({ maxLength: 300 }), (nama, nomor) => {
      const berkas = namaBerkasNaskah('{nomor} {nama}', { ...NILAI, nama, nomor }, '.pdf');
      expect(berkas.length).toBeLessThanOrEqual(150);
      // eslint-disable-next-line no-control-regex -- these must not be there
      expect(berkas).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]\.pdf$|^\.pdf$/);
      expect(() => encodeURIComponent(berkas)).not.toThrow();
    }),
  );
});

test('F3: doubles are told apart whatever their letters, and a name that is there already is not taken', () => {
  expect(namaUnik(['A.pdf', 'a.pdf', 'A.pdf', 'B.pdf', 'A (2).pdf'])).toEqual([
    'A.pdf',
    'a (2).pdf',
    'A (3).pdf',
    'B.pdf',
    'A (2) (2).pdf',
  ]);
  expect(namaKe('800.1.11.1-001 Sri, S.Sos', 2)).toBe('800.1.11.1-001 Sri, S (2).Sos');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'a (2).pdf', 'b.pdf')), (daftar) => {
      expect(new Set(namaUnik(daftar).map((nama) => nama.toLowerCase())).size).toBe(daftar.length);
    }),
  );
});
