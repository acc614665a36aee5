import { describe, expect, test } from 'vitest';
import type { PetaKolom } from '../../src/api/dpaViews';
import {
  aturJudul,
  bidangKolom,
  bidangKurang,
  jenisBaris,
  pasangKolom,
  tanpaKolom,
  urutanKolom,
} from '../../src/ui/parts/petaIsian';

const peta: PetaKolom = {
  sidik: 'kode|uraian|pagu',
  lembar: 'Rekap',
  judulAwal: 3,
  judulAkhir: 4,
  awalData: 6,
  kolom: { kode: [0], nama: [1], pagu: [7] },
};
const BIDANG = [
  { kunci: 'kode', nama: 'Kode', wajib: false },
  { kunci: 'nama', nama: 'Nama sub kegiatan', wajib: true },
  { kunci: 'pagu', nama: 'Pagu', wajib: true },
];

describe('the mapping of columns as the user changes it', () => {
  test('a code split over cells takes several columns from left to right', () => {
    const terpecah = [4, 2, 3].reduce((p, kolom) => pasangKolom(p, kolom, 'kode'), peta);
    expect(terpecah.kolom['kode']).toEqual([0, 2, 3, 4]);
    expect(urutanKolom(terpecah, 3)).toBe('3 dari 4');
    expect(urutanKolom(terpecah, 1)).toBe('');
  });

  test('a column serves one field: a new choice takes it from the old one, and the loss of a required one is said', () => {
    const lain = pasangKolom(peta, 7, 'nama');
    expect(bidangKolom(lain, 7)).toBe('nama');
    expect(bidangKurang(lain, BIDANG)).toEqual(['Pagu']);
    expect(bidangKurang(pasangKolom(lain, 8, 'pagu'), BIDANG)).toEqual([]);
    expect(bidangKolom(pasangKolom(peta, 0, ''), 0)).toBe('');
  });

  test('an amount alone says of no line what it is: where kode and nama can both be chosen, one of them is needed', () => {
    const dpa = BIDANG.map((b) => ({ ...b, wajib: b.kunci === 'pagu' }));
    const hanyaPagu = { ...peta, kolom: { pagu: [7] } };
    expect(bidangKurang(hanyaPagu, dpa)).toEqual(['Kode atau Nama sub kegiatan']);
    expect(bidangKurang(pasangKolom(hanyaPagu, 0, 'kode'), dpa)).toEqual([]);
    expect(bidangKurang(pasangKolom(hanyaPagu, 1, 'nama'), dpa)).toEqual([]);
    // A list of people has no code; where the name is required anyway it is said once.
    expect(bidangKurang({ ...peta, kolom: {} }, dpa.slice(1))).toEqual(['Pagu']);
    expect(bidangKurang(hanyaPagu, BIDANG)).toEqual(['Nama sub kegiatan']);
  });

  test('header rows stay in order, data begins below them, and the remembered fingerprint no longer holds', () => {
    expect(aturJudul(peta, 8, 5)).toMatchObject({ sidik: '', judulAwal: 8, judulAkhir: 8, awalData: 9 });
    expect(aturJudul(peta, 3, 4, 10)).toMatchObject({ awalData: 10 });
    expect([2, 3, 4, 5, 6].map((b) => jenisBaris(peta, b))).toEqual(['atas', 'judul', 'judul', 'antara', 'data']);
  });

  test('to guess again keeps the header rows of this sheet, and nothing on another sheet', () => {
    expect(tanpaKolom(peta)).toMatchObject({ lembar: 'Rekap', judulAwal: 3, kolom: {} });
    expect(tanpaKolom(peta, 'Lain')).toMatchObject({ lembar: 'Lain', judulAwal: 0, judulAkhir: 0, kolom: {} });
  });
});
