import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bacaKlasifikasi,
  bandingKode,
  cocokKlasifikasi,
  gabungKlasifikasi,
  KLASIFIKASI_BAWAAN,
} from '../../src/domain/klasifikasi';

it('codes are ordered part by part, as an archive lists them', () => {
  const kode = ['800.1.11.1', '000.10', '000', '000.8.3', '800.1.2', '000.8'];
  expect(kode.sort(bandingKode)).toEqual(['000', '000.8', '000.8.3', '000.10', '800.1.2', '800.1.11.1']);
  const acak = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(acak, (bagian) => {
      const daftar = bagian.map((b) => b.join('.'));
      const urut = [...daftar].sort(bandingKode);
      expect([...urut].sort(bandingKode)).toEqual(urut);
      for (const [i, satu] of urut.entries())
        if (i > 0) expect(bandingKode(urut[i - 1] ?? '', satu)).toBeLessThanOrEqual(0);
    }),
  );
});

it('a pasted table gives codes, descriptions and sources; its heading and empty rows are passed over', () => {
  const tempelan =
    'Kode\tUraian\tSumber\r\n\r\n000.8\tOrganisasi\tPerbup 1/2025\r\n800.1.\t"Kepegawaian"\r\ntanpa kode\tx\n';
  expect(bacaKlasifikasi(tempelan, 'Tempelan')).toEqual({
    baris: [
      { kode: '000.8', uraian: 'Organisasi', sumber: 'Perbup 1/2025' },
      { kode: '800.1', uraian: 'Kepegawaian', sumber: 'Tempelan' },
    ],
    ditolak: [{ nomor: 5, teks: 'tanpa kode\tx' }],
  });
});

it('code and words may stand apart by a blank; of one code the last line counts', () => {
  const { baris } = bacaKlasifikasi('000.5 Kearsipan lama\n000.5   Kearsipan\n900', 'S');
  expect(baris).toEqual([{ kode: '000.5', uraian: 'Kearsipan', sumber: 'S' }]);
  expect(bacaKlasifikasi('900', 'S').ditolak).toEqual([{ nomor: 1, teks: '900' }]);
});

it('joining keeps each code once, in order, with the new words', () => {
  const hasil = gabungKlasifikasi(KLASIFIKASI_BAWAAN, [
    { kode: '000.7', uraian: 'Perencanaan daerah', sumber: '' },
    { kode: '000.6', uraian: 'Hukum', sumber: 'Perbup' },
  ]);
  expect(hasil).toHaveLength(KLASIFIKASI_BAWAAN.length + 1);
  expect(hasil.find(({ kode }) => kode === '000.7')).toMatchObject({
    uraian: 'Perencanaan daerah',
    sumber: KLASIFIKASI_BAWAAN.find(({ kode }) => kode === '000.7')?.sumber,
  });
  expect(hasil.map(({ kode }) => kode)).toEqual(hasil.map(({ kode }) => kode).sort(bandingKode));
});

it('words of a search may stand in any order', () => {
  const satu = { kode: '000.8.3', uraian: 'Ketatalaksanaan', sumber: '' };
  expect(cocokKlasifikasi(satu, 'tata 000.8')).toBe(true);
  expect(cocokKlasifikasi(satu, 'keuangan')).toBe(false);
});
