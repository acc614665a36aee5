import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tambahHari } from '../../src/domain/hari';
import { jendelaTeks } from '../../src/domain/tampil';
import { ULANGAN, type Jendela, type Ulangan } from '../../src/domain/tugas';
import { parseWaktu, teksWaktu, waktuBerulang } from '../../src/domain/waktuTugas';

const ulang = (tiap: Ulangan, mulai: string | null = null, akhir: string | null = null): Jendela => ({
  jenis: 'berulang',
  tiap,
  mulai,
  akhir,
});
const baca = (teks: string, tahun: number | null = null): unknown => {
  const hasil = parseWaktu(teks, tahun);
  return hasil.ok ? hasil.jendela : hasil;
};
const tanggal = fc.integer({ min: 0, max: 364 }).map((n) => tambahHari('2026-01-01', n));
const jendela: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant<Jendela>({ jenis: 'tahun' }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 })
    .map((b): Jendela => ({ jenis: 'bulan', bulan: b.sort((x, y) => x - y) })),
  fc
    .tuple(tanggal, tanggal)
    .map(([a, b]): Jendela => ({ jenis: 'tanggal', mulai: a < b ? a : b, akhir: a < b ? b : a })),
  fc
    .tuple(fc.constantFrom(...ULANGAN), fc.option(tanggal, { nil: null }), fc.option(tanggal, { nil: null }))
    .map(([tiap, a, b]) => (a !== null && b !== null && a > b ? ulang(tiap, b, a) : ulang(tiap, a, b))),
);

describe('waktuTugas', () => {
  it.each<[string, Jendela]>([
    ['setiap minggu', ulang('minggu')],
    ['Mingguan', ulang('minggu')],
    ['tiap pekan', ulang('minggu')],
    ['seminggu sekali', ulang('minggu')],
    ['1 kali per bulan', ulang('bulan')],
    ['Tiap bulan', ulang('bulan')],
    ['bulanan', ulang('bulan')],
    ['per triwulan', ulang('triwulan')],
    ['TW', ulang('triwulan')],
    ['triwulanan', ulang('triwulan')],
    ['setiap minggu 4/5/2026 - 30/6/2026', ulang('minggu', '2026-05-04', '2026-06-30')],
    ['setiap minggu (4 Mei s.d. 30 Juni 2026)', ulang('minggu', '2026-05-04', '2026-06-30')],
    ['bulanan, mulai 1 Maret 2026', ulang('bulan', '2026-03-01', null)],
    ['setiap bulan sampai 30-11-2026', ulang('bulan', null, '2026-11-30')],
    ['mingguan mulai 2026-03-02 sampai 2026-04-30', ulang('minggu', '2026-03-02', '2026-04-30')],
  ])('reads recurring work: %s', (teks, hasil) => {
    expect(baca(teks)).toEqual(hasil);
    expect(waktuBerulang(teks)).toBe(true);
  });

  it('a recurring window may be given by months once the year is known', () => {
    expect(baca('setiap minggu, Mar-Jun', 2026)).toEqual(ulang('minggu', '2026-03-01', '2026-06-30'));
    expect(baca('setiap minggu, Mar-Jun')).toMatchObject({ ok: false, bagian: 'mar-jun' });
    expect(baca('setiap minggu, Jan; Mar', 2026)).toMatchObject({ ok: false });
  });

  it('reads a period of three months, and months with their year', () => {
    expect(baca('3 bulan sekali')).toEqual(ulang('triwulan'));
    expect(baca('Setiap tiga bulan')).toEqual(ulang('triwulan'));
    expect(baca('setiap 3 bulan, mulai 1 April 2026')).toEqual(ulang('triwulan', '2026-04-01', null));
    expect(baca('1 minggu sekali')).toEqual(ulang('minggu'));
    expect(waktuBerulang('3 bulan sekali')).toBe(true);
    expect(baca('setiap bulan Jan - Mar 2026', 2026)).toEqual(ulang('bulan', '2026-01-01', '2026-03-31'));
    expect(baca('setiap bulan Jan - Mar 2026')).toEqual(ulang('bulan', '2026-01-01', '2026-03-31'));
    expect(baca('tiap minggu Maret 2026', 2026)).toEqual(ulang('minggu', '2026-03-01', '2026-03-31'));
    expect(baca('setiap bulan mulai Maret', 2026)).toEqual(ulang('bulan', '2026-03-01', null));
    expect(baca('setiap bulan sampai September 2026', 2026)).toEqual(ulang('bulan', null, '2026-09-30'));
  });

  it('a bare number beside a period, periods it does not know and months of two years are refused', () => {
    expect(baca('per bulan 3', 2026)).toMatchObject({ ok: false, bagian: '3' });
    expect(baca('per triwulan 2', 2026)).toMatchObject({ ok: false });
    expect(baca('setiap minggu 3-6', 2026)).toMatchObject({ ok: false });
    expect(baca('setiap minggu 3 s.d. 6', 2026)).toMatchObject({ ok: false });
    expect(baca('setiap minggu Mar s.d. Jun', 2026)).toEqual(ulang('minggu', '2026-03-01', '2026-06-30'));
    expect(baca('2 minggu sekali', 2026)).toMatchObject({ ok: false });
    expect(baca('setiap bulan Nov 2025 - Feb 2026', 2026)).toMatchObject({ ok: false });
    expect(waktuBerulang('3 bulan')).toBe(false);
  });

  it('one quarter by its number stays three months', () => {
    expect(baca('Triwulan II')).toEqual({ jenis: 'bulan', bulan: [4, 5, 6] });
    expect(baca('TW 4')).toEqual({ jenis: 'bulan', bulan: [10, 11, 12] });
    expect(waktuBerulang('Triwulan II')).toBe(false);
    expect(waktuBerulang('Jan-Mar; Sep')).toBe(false);
  });

  it('reads days, also as they are shown', () => {
    expect(baca('4–8 Mei 2026')).toEqual({ jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' });
    expect(baca('28 April–2 Mei 2026')).toEqual({ jenis: 'tanggal', mulai: '2026-04-28', akhir: '2026-05-02' });
    expect(baca('17 Agustus 2026')).toEqual({ jenis: 'tanggal', mulai: '2026-08-17', akhir: '2026-08-17' });
  });

  it('names what it cannot read and what runs backwards', () => {
    expect(baca('setiap minggu 30/6/2026 - 4/5/2026')).toMatchObject({ ok: false, terbalik: true });
    expect(baca('8/5/2026 - 4/5/2026')).toMatchObject({ ok: false, terbalik: true });
    expect(baca('setiap kapan saja')).toMatchObject({ ok: false, terbalik: false });
    expect(baca('setiap minggu entah')).toMatchObject({ ok: false, bagian: 'entah' });
    expect(baca('')).toMatchObject({ ok: false });
  });

  it('what is written into forms and what is shown on screens both come back as the same window', () => {
    fc.assert(
      fc.property(jendela, (j) => {
        expect(baca(teksWaktu(j))).toEqual(j);
        const tampil = jendelaTeks(j).replaceAll('–', j.jenis === 'bulan' ? '-' : '–');
        expect(baca(tampil)).toEqual(j);
      }),
    );
  });
});
