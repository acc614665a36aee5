import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indukKode,
  kodeGenerik,
  kodeKunci,
  kodeTampil,
  parseKode,
  pisahKodeNama,
} from '../../src/domain/kodeSubKegiatan';

const dua = (min: number) => fc.integer({ min, max: 99 }).map((n) => String(n).padStart(2, '0'));
const kodeSub = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    dua(0),
    dua(1),
    fc.integer({ min: 1, max: 9 }),
    dua(1),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([u, bb, pp, k, gg, s]) => `${u}.${bb}.${pp}.${k}.${gg}.${String(s).padStart(4, '0')}`);

describe('kodeSubKegiatan', () => {
  it('reads real codes of both lengths and keeps their display', () => {
    for (const kode of ['2.08.07.2.03.0006', '1.03.01.2.01.0001', '4.01.01.2.13.0001', 'X.XX.01.2.06.0002']) {
      expect(parseKode(kode)).toEqual({ tingkat: 'sub', kode, kunci: kode, catatan: [] });
    }
    for (const kode of ['2.12.01.2.08.04', '1.02.02.2.02.06', '4.01.05.1.01.01']) {
      expect(parseKode(kode)).toMatchObject({ tingkat: 'sub', kode, catatan: [] });
    }
    expect(parseKode('2.12.01.2.08.04')?.kunci).toBe('2.12.01.2.08.0004');
  });

  it('repairs zeros, blanks, trailing dots and scan letters and says so', () => {
    const kasus: [string, string][] = [
      ['1.01.01.02.01.0001', '1.01.01.2.01.0001'],
      ['4.01.01.2.13.0001.', '4.01.01.2.13.0001'],
      [' 4.01. 01.2.13.0001', '4.01.01.2.13.0001'],
      ['4.1.1.2.13.1', '4.01.01.2.13.01'],
      ['4.01.O1.2.I3.0001', '4.01.01.2.13.0001'],
      ['4|01|01|2|13|0001', '4.01.01.2.13.0001'],
      ['x.xx.01.2.06.02', 'X.XX.01.2.06.02'],
    ];
    for (const [teks, kode] of kasus) expect(parseKode(teks)?.kode, teks).toBe(kode);
    expect(parseKode('1.01.01.02.01.0001')?.catatan).toEqual(['nol di depan disesuaikan']);
  });

  it('tells the level and refuses what is no code of this tree', () => {
    expect(['4', '4.01', '4.01.01', '4.01.01.2.13'].map((k) => parseKode(k)?.tingkat)).toEqual([
      'urusan',
      'bidang',
      'program',
      'kegiatan',
    ]);
    for (const bukan of [
      '',
      'Jumlah',
      '4.01.01.2',
      '4.01.0.00.0.00.01.0000',
      '5.1.02.01.001.00024',
      '5.1.02.01.01.0024',
      '5.2.02',
      '4.01.01.2.13.00001',
      '4.XX.01',
      'X.01.01',
      '4.01.01.0.13.0001',
      '4.001.01',
    ]) {
      expect(parseKode(bukan), bukan).toBeNull();
    }
  });

  it('makes key, display, generic and parent codes', () => {
    expect(kodeKunci('4.01.01.2.06.02')).toBe('4.01.01.2.06.0002');
    expect(kodeTampil('4.01.01.2.06.0002', 2023)).toBe('4.01.01.2.06.02');
    expect(kodeTampil('4.01.01.2.06.0102', 2023)).toBe('4.01.01.2.06.0102');
    expect(kodeTampil('4.01.01.2.06.02', 2026)).toBe('4.01.01.2.06.0002');
    expect(kodeGenerik('4.01.01.2.06.0002')).toBe('X.XX.01.2.06.0002');
    expect(kodeGenerik('4.01.02.2.01.0001')).toBe('4.01.02.2.01.0001');
    expect(indukKode('4.01.01.2.13.0001')).toBe('4.01.01.2.13');
    expect(indukKode('4.01.01.2.13')).toBe('4.01.01');
    expect(indukKode('4')).toBeNull();
  });

  it('a code that was read once stays the same, in any padding', () => {
    fc.assert(
      fc.property(kodeSub, (kode) => {
        expect(parseKode(kode)).toEqual({ tingkat: 'sub', kode, kunci: kode, catatan: [] });
        const tanpaNol = kode
          .split('.')
          .map((b) => String(Number(b)))
          .join('.');
        expect(parseKode(tanpaNol)?.kunci).toBe(kode);
        expect(kodeKunci(kodeTampil(kode, 2022))).toBe(kode);
      }),
    );
  });

  it('splits code and name out of one cell', () => {
    expect(pisahKodeNama('4.01.01.2.13.0001 - Pengelolaan Kelembagaan')).toMatchObject({
      kode: { kode: '4.01.01.2.13.0001' },
      nama: 'Pengelolaan Kelembagaan',
    });
    expect(pisahKodeNama('1.01.02.1.01.0001 Pembangunan USB')).toMatchObject({
      kode: { kode: '1.01.02.1.01.0001' },
      nama: 'Pembangunan USB',
    });
    expect(pisahKodeNama('2.23.01.2.01\nPerencanaan')).toMatchObject({
      kode: { tingkat: 'kegiatan' },
      nama: 'Perencanaan',
    });
    expect(pisahKodeNama('4.01.0.00.0.00.01.0004 Biro Hukum')).toEqual({
      kode: null,
      nama: '4.01.0.00.0.00.01.0004 Biro Hukum',
    });
    expect(pisahKodeNama('30 Perangkat Daerah').kode).toBeNull();
  });

  it('splits a code that is glued to its name, in brackets, behind it or after a label', () => {
    const sama = { kode: { kunci: '4.01.01.2.13.0001' }, nama: 'Pengelolaan Kelembagaan (SOTK)' };
    for (const teks of [
      '4.01.01.2.13.0001Pengelolaan Kelembagaan (SOTK)',
      '4.01.01.2.13.0001. Pengelolaan Kelembagaan (SOTK)',
      '4.01.01.2.13.0001 — Pengelolaan Kelembagaan (SOTK)',
      '[4.01.01.2.13.0001] Pengelolaan Kelembagaan (SOTK)',
      '(4.01.01.2.13.01) - Pengelolaan Kelembagaan (SOTK)',
      'Sub Kegiatan : 4.01.01.2.13.0001 Pengelolaan Kelembagaan (SOTK)',
      'Sub Kegiatan = 4.O1.01.2.13.0001 = Pengelolaan Kelembagaan (SOTK)',
      'Pengelolaan Kelembagaan (SOTK) (4.01.01.2.13.0001)',
    ])
      expect(pisahKodeNama(teks), teks).toMatchObject(sama);
    expect(pisahKodeNama('Kegiatan 2 Ruang Kelas')).toEqual({ kode: null, nama: 'Kegiatan 2 Ruang Kelas' });
    expect(pisahKodeNama('Pengadaan Alat (5.1.02.01.01.0024)').kode).toBeNull();
  });

  it('drops a bidang that was written twice (prints of 2021), but never takes a unit code for one', () => {
    const kasus: [string, string][] = [
      ['2.12.2.12.01', '2.12.01'],
      ['2.12.2.12.01.2.08', '2.12.01.2.08'],
      ['2.12.2.12.01.2.08.04', '2.12.01.2.08.04'],
    ];
    for (const [teks, kode] of kasus) {
      expect(parseKode(teks)?.kode).toBe(kode);
      expect(parseKode(teks)?.catatan).toEqual(['bidang yang tertulis dua kali dibuang']);
    }
    for (const unit of ['4.01.4.01.0.00.01.0000', '2.12.2.12.0.00.01', '2.12.2.13.01.2.08'])
      expect(parseKode(unit)).toBeNull();
    expect(parseKode('1.01.01.1.01')?.kode).toBe('1.01.01.1.01');
  });

  it('reads blanks and scan dots as separators when a whole code comes out, and says so', () => {
    expect(parseKode('4 01 01 2 13 0001')).toMatchObject({
      kunci: '4.01.01.2.13.0001',
      catatan: ['spasi dibaca sebagai titik'],
    });
    expect(parseKode('4.01.01 2.13.0001')?.kunci).toBe('4.01.01.2.13.0001');
    expect(parseKode('4..01·01.2.13.0001')?.catatan).toEqual(['titik berlebih dibuang', 'tanda pemisah diganti titik']);
    for (const bukan of ['1 2 3', '12 2026', '1864.1864.1864.202.1186.8709.20294', '9'.repeat(5000)])
      expect(parseKode(bukan), bukan.slice(0, 40)).toBeNull();
  });

  it('repairs every kind of dirt back to the same code, is idempotent and never changes a right one', () => {
    const kotor: readonly ((k: string) => string)[] = [
      (k) => `${k}.`,
      (k) => ` ${k.replaceAll('.', ' . ')} `,
      (k) => k.replaceAll('.', ' '),
      (k) => k.replaceAll('.', ','),
      (k) => k.replaceAll('.', '|'),
      (k) => k.replaceAll('0', 'O').replaceAll('1', 'I'),
      (k) => k.replace(/^(\d\.\d\d)\./, '$1.$1.'),
      (k) => k.replace(/\.(\d)\.(\d\d\.\d{4})$/, '.0$1.$2'),
      (k) => k.replace(/\.00(\d\d)$/, '.$1'),
    ];
    fc.assert(
      fc.property(kodeSub, fc.constantFrom(...kotor), (kode, rusak) => {
        const hasil = parseKode(rusak(kode));
        expect(hasil?.kunci, rusak(kode)).toBe(kode);
        expect(parseKode(hasil?.kode ?? '')).toEqual({ ...hasil, catatan: [] });
        expect(pisahKodeNama(`${kode} Nama`)).toMatchObject({ kode: { kunci: kode }, nama: 'Nama' });
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: fc.constantFrom(...'0123456789.,|XOI ') }), (teks) => {
        const hasil = parseKode(teks);
        if (hasil) expect(parseKode(hasil.kode)).toEqual({ ...hasil, catatan: [] });
      }),
    );
  });
});
