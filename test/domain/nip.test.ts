import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTanggal } from '../../src/domain/hari';
import { nipTampil, parseNip } from '../../src/domain/nip';

// Serial 000 is never given out: no number here can belong to a person.
const PNS = '198609262015051000';
const PPPK = '199002012022212000';

describe('nip', () => {
  it('reads a PNS number', () => {
    expect(parseNip(PNS)).toEqual({
      nip: PNS,
      jenis: 'PNS',
      lahir: '1986-09-26',
      tmt: '2015-05',
      kelamin: 'L',
      temuan: [],
      tampil: '19860926 201505 1 000',
    });
  });

  it('reads a PPPK number by its month 21 to 29', () => {
    expect(parseNip(PPPK)).toMatchObject({ jenis: 'PPPK', lahir: '1990-02-01', tmt: '2022', kelamin: 'P', temuan: [] });
  });

  it('takes blanks, dots and the quote of spreadsheets', () => {
    for (const teks of [`'${PNS}`, '19860926 201505 1 000', ' 19860926.201505.1.000\u00a0'])
      expect(parseNip(teks).nip).toBe(PNS);
    expect(parseNip('')).toMatchObject({ nip: '', temuan: [] });
  });

  it('warns about odd numbers and keeps them', () => {
    const kasus: [string, RegExp][] = [
      ['19860926201505100', /17 angka/],
      ['1.98609262015051E+17', /terpotong/],
      ['198613262015051000', /tanggal lahir/],
      ['198609262015131000', /bulan TMT/],
      ['198609262015053000', /jenis kelamin/],
      ['200609262015051000', /usia/],
      ['19860926201505100A', /selain angka/],
    ];
    for (const [teks, pesan] of kasus) {
      const hasil = parseNip(teks);
      expect(hasil.temuan.join(), teks).toMatch(pesan);
      expect(hasil.nip).toBe(teks);
    }
  });

  it('parse ∘ display is the identity and never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{18}$/), (nip) => {
        const hasil = parseNip(nipTampil(nip));
        expect(hasil.nip).toBe(nip);
        expect(hasil.lahir === null || isTanggal(hasil.lahir)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (teks) => typeof parseNip(teks).nip === 'string'));
  });
});
