import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catatanPembulatan, jamSetara } from '../../src/documents/jamSetara';
import { susunBulanan } from '../../src/documents/laporan/susunBulanan';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { smallOffice } from '../services/small';

const pengaturan = pengaturanBawaan({
  ...{ opd: 'Sekretariat Daerah', daerah: 'Kabupaten Contoh', tahun: 2026 },
  ...{ kodeUnit: '', jenisPemda: 'kabkota', contoh: true },
});

test('equal minutes are equal tenths of an hour wherever they stand; only the total carries the rounding, and it is said', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { maxLength: 40 }), (menit) => {
      const jam = jamSetara(menit);
      jam.isi.forEach((satu, i) => expect(Math.abs(satu - (menit[i] ?? 0) / 6)).toBeLessThanOrEqual(0.5));
      menit.forEach((a, i) => expect(jam.isi[i]).toBe(jam.isi[menit.indexOf(a)]));
      expect(jam.jumlah).toBe(Math.round(menit.reduce((a, b) => a + b, 0) / 6));
      const tercetak = jam.isi.reduce((a, b) => a + b, 0);
      expect(catatanPembulatan([jam])).toHaveLength(tercetak === jam.jumlah ? 0 : 1);
    }),
  );
});

test('the monthly report prints plan and actual that are equal as equal, whatever stands above them', async () => {
  const { api } = await smallOffice();
  const laporan = await api.getLaporanBulanan({ bulan: 1 });
  const [pertama] = laporan.baris;
  if (!pertama) throw new Error('no bagian');
  // Tata Pemerintahan and Perekonomian of a real December: what was planned was done, to the minute.
  const isi = [
    ['Umum', 1_000_003, 999_999],
    ['Tata Pemerintahan', 260_201, 260_201],
    ['Perekonomian', 296_031, 296_031],
  ] as const;
  const baris = isi.map(([nama, rencanaSampai, realisasiSampai]) => ({
    ...{ ...pertama, nama, orangTampak: true },
    angka: { ...pertama.angka, pegawai: 9, tugas: 3, rencanaSampai, realisasiSampai },
  }));
  const { bagian } = susunBulanan({
    laporan: { ...laporan, baris, tugas: [], digabung: [], k: 5 },
    pengaturan,
    dicetak: '2027-01-04',
    ttd: [],
  });
  const blok = bagian[0]?.blok ?? [];
  const tabel = blok.find((satu) => satu.jenis === 'tabel');
  if (tabel?.jenis !== 'tabel') throw new Error('no table');
  const angka = tabel.tabel.baris.map((satu) => (satu.jenis === 'kelompok' ? [] : satu.sel.slice(3, 5)));
  expect(angka).toEqual([
    [16_666.7, 16_666.7],
    [4336.7, 4336.7],
    [4933.9, 4933.9],
    [25_937.3, 25_937.2],
  ]);
  const catatan = blok.flatMap((satu) => (satu.jenis === 'catatan' ? satu.butir : []));
  expect(catatan.some((satu) => satu.includes('dibulatkan sendiri'))).toBe(true);
});

test('when the year is over what is left is not a forecast any more', async () => {
  const { api } = await smallOffice();
  const laporan = await api.getLaporanBulanan({ bulan: 12 });
  const ringkasan = (berjalan: boolean): string => {
    const jumlah = { ...laporan.jumlah, perkiraanKurang: 4573 };
    const isi = { ...laporan, jumlah, berjalan, baris: [], tugas: [], digabung: [], k: 5 };
    const blok = susunBulanan({ laporan: isi, pengaturan, dicetak: '2027-01-04', ttd: [] }).bagian[0]?.blok ?? [];
    return blok.flatMap((satu) => (satu.jenis === 'paragraf' ? satu.teks : [])).join(' ');
  };
  expect(ringkasan(false)).toContain('Pekerjaan 76 jam tidak selesai pada tahun 2026.');
  expect(ringkasan(false)).not.toContain('diperkirakan');
  expect(ringkasan(true)).toContain('76 jam pekerjaan diperkirakan tidak selesai tahun ini.');
});
