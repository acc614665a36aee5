import { expect, test } from 'vitest';
import type { BarisDpa } from '../../src/importers/dpaHasil';
import type { Temuan } from '../../src/importers/temuan';
import { temuanTersisa } from '../../src/services/galatTersisa';

const galat = (pesan: string, baris: number | null): Temuan => ({
  tingkat: 'galat',
  kode: 'uji',
  pesan,
  lembar: 'DPA',
  baris,
  kolom: null,
});
const milikBaris = galat('Kode salah.', 3);
const milikBerkas = galat('Kolom pagu tidak ada.', null);
const row = { kode: '4.01.01.2.13.0002', pagu: 5, temuan: [milikBaris] } as unknown as BarisDpa;
const hasil = { baris: [row], temuan: [{ ...milikBaris }, milikBerkas] };
const sunting = {
  nomor: 0,
  kode: row.kode,
  nama: 'Fasilitasi',
  bagian: '',
  pagu: 5,
  abaikan: false,
  alasanTanpaTugas: '',
  gabungKe: null,
  bawaTugas: true,
};

test('an error of one row stands until the row is left out, merged or mended; one of the file stands always', () => {
  expect(temuanTersisa(hasil, [])).toHaveLength(2);
  expect(temuanTersisa(hasil, [{ ...sunting, bagian: 'Umum' }])).toHaveLength(2);
  for (const isi of [{ abaikan: true }, { gabungKe: 1 }, { kode: '4.01.01.2.13.0003' }, { pagu: 6 }])
    expect(temuanTersisa(hasil, [{ ...sunting, ...isi }])).toEqual([milikBerkas]);
});
