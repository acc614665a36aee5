import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calon } from '../../src/api/views';
import type { PegawaiId } from '../../src/domain/ids';
import { parseSyarat, SYARAT_KOSONG } from '../../src/domain/syarat';
import {
  cacatDraf, hapusDraf, jumlahDraf, ketuaDraf, ratakanDraf, tambahDraf, teksTimDraf, type BarisDraf, type DrafPorsi,
} from '../../src/ui/pembagian/drafPorsi'; // prettier-ignore

const tugas = { pembagi: 30, hadirBersama: false, dapatDibagi: true, namaBagian: 'Organisasi', syarat: SYARAT_KOSONG };
const baris = (id: string, porsi: number, isi: Partial<BarisDraf> = {}): BarisDraf => ({
  pegawaiId: id as PegawaiId,
  nama: id,
  porsi,
  peran: 'anggota',
  terkunci: false,
  persetujuanLintas: '',
  lintas: false,
  ...isi,
});
const calon = (id: string, namaBagian = 'Organisasi'): Calon => ({
  pegawaiId: id as PegawaiId,
  nama: id,
  jabatan: '',
  namaBagian,
  halangan: '',
  rasio: 0,
  rasioSesudah: 0,
  sisaMenit: 0,
  kapasitas: 0,
});

test('a new person takes what is left; with nothing left all share evenly; the first is ketua', () => {
  const satu = tambahDraf([], calon('a'), tugas);
  expect(satu).toEqual([baris('a', 30, { peran: 'ketua' })]);
  expect(tambahDraf([baris('a', 12)], calon('b'), tugas).map((p) => p.porsi)).toEqual([12, 18]);
  expect(tambahDraf(satu, calon('b'), tugas).map((p) => p.porsi)).toEqual([15, 15]);
});

test('over the sum, a zero share, a missing consent and two on an undividable task cannot be saved', () => {
  expect(cacatDraf([baris('a', 20), baris('b', 11)], tugas)).toBe('lebih');
  expect(cacatDraf([baris('a', 0)], tugas)).toBe('nol');
  expect(cacatDraf(tambahDraf([], calon('a', 'Umum'), tugas), tugas)).toBe('persetujuan');
  expect(cacatDraf([baris('a', 15), baris('b', 15)], { ...tugas, dapatDibagi: false })).toBe('sendiri');
  expect(cacatDraf([baris('a', 10)], tugas)).toBeNull();
});

test('evenly leaves locked shares alone', () => {
  const draf = [baris('a', 10, { terkunci: true }), baris('b', 1), baris('c', 1)];
  expect(ratakanDraf(draf, 30).map((p) => p.porsi)).toEqual([10, 10, 10]);
});

test('there is one ketua, also after the ketua left', () => {
  const draf = ketuaDraf([baris('a', 10), baris('b', 10), baris('c', 10)], 'b' as PegawaiId);
  expect(draf.map((p) => p.peran)).toEqual(['anggota', 'ketua', 'anggota']);
  expect(hapusDraf(draf, 'b' as PegawaiId, tugas).map((p) => p.peran)).toEqual(['ketua', 'anggota']);
});

test('where a level of the ketua is asked, the first who has it leads; what is missing may be saved', () => {
  const tim = { ...tugas, syarat: parseSyarat('orang 2-3; ketua kelas 9').syarat };
  const rendah = { ...calon('a'), halanganKetua: 'ketua harus kelas ≥ 9, pegawai ini kelas 7' };
  const satu = tambahDraf([], rendah, tim);
  expect(satu[0]).toMatchObject({ peran: 'anggota', porsi: 30 });
  expect(cacatDraf(satu, tim)).toBeNull();
  expect(teksTimDraf(satu, tim)).toBe('baru 1 dari sedikitnya 2 pelaksana; belum ada ketua (kelas ≥ 9)');
  const dua = tambahDraf(satu, calon('b'), tim);
  expect(dua.map((p) => p.peran)).toEqual(['anggota', 'ketua']);
  expect(teksTimDraf(dua, tim)).toBe('');
  expect(cacatDraf(ketuaDraf(dua, 'a' as PegawaiId), tim)).toBe('ketuaTidakMemenuhi');
  const empat = [calon('c'), calon('d')].reduce((d, c) => tambahDraf(d, c, tim), dua);
  expect(cacatDraf(empat, tim)).toBe('lebihOrang');
  // Without the ketua, only somebody who may lead takes over.
  expect(hapusDraf(dua, 'b' as PegawaiId, tim).map((p) => p.peran)).toEqual(['anggota']);
  expect(hapusDraf([...dua, baris('c', 1)], 'b' as PegawaiId, tim).map((p) => p.peran)).toEqual(['anggota', 'ketua']);
});

test('adding and evening never go over the divisor', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (porsi, n) => {
        let draf: DrafPorsi = porsi.map((p, i) => baris(`p${i}`, p));
        for (let i = 0; i < n; i++) draf = tambahDraf(draf, calon(`baru${i}`), tugas);
        expect(jumlahDraf(draf)).toBeLessThanOrEqual(30);
        expect(cacatDraf(draf, tugas)).toBeNull();
      },
    ),
  );
});
