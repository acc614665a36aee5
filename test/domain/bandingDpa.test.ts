import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandingDpa, targetTeks, type ButirBanding, type KeadaanBanding } from '../../src/domain/bandingDpa';

const KODE = '4.01.01.2.13.0001';

const butir = (kodeSubUnit: string, kode: string, pagu: number, target = '', nama = ''): ButirBanding => ({
  kunci: `${kodeSubUnit}|${kode || nama}`,
  kode,
  kodeSubUnit,
  namaSubUnit: `Unit ${kodeSubUnit}`,
  pagu,
  indikator: target === '' ? [] : [{ uraian: 'Jumlah dokumen', target, satuan: 'Dokumen' }],
});
const keadaan = (lama: readonly ButirBanding[], baru: readonly ButirBanding[]): KeadaanBanding[] =>
  bandingDpa(lama, baru).map((satu) => satu.keadaan);

/** A version: few codes and units, so that moves and doubles happen; keys are unique as in a document. */
const versi = fc
  .uniqueArray(
    fc.record({
      unit: fc.constantFrom('A', 'B', 'C'),
      kode: fc.constantFrom('', '4.01.01.2.13.0001', '4.01.01.2.13.0002', '4.01.01.2.06.0001'),
      pagu: fc.constantFrom(0, 0, 100, 250, 1_000_000),
      target: fc.constantFrom('', '1', '2'),
    }),
    { selector: ({ unit, kode }) => `${unit}|${kode}`, maxLength: 10 },
  )
  .map((baris) => baris.map(({ unit, kode, pagu, target }) => butir(unit, kode, pagu, target, 'tanpa kode')));

const CERMIN: Record<KeadaanBanding, KeadaanBanding> = {
  baru: 'dihapus',
  dihapus: 'baru',
  sama: 'sama',
  paguBerubah: 'paguBerubah',
  targetBerubah: 'targetBerubah',
  pindahUnit: 'pindahUnit',
};
const total = (baris: readonly ButirBanding[]): number => baris.reduce((n, satu) => n + satu.pagu, 0);

describe('two versions of the budget', () => {
  test('V1, V2 named before and now: money first; emptied is removed, filled again is new', () => {
    expect(keadaan([butir('A', KODE, 100)], [butir('A', KODE, 100)])).toEqual(['sama']);
    expect(bandingDpa([butir('A', KODE, 100)], [butir('A', KODE, 80)])[0]).toMatchObject({
      keadaan: 'paguBerubah',
      selisih: -20,
    });
    expect(keadaan([butir('A', KODE, 100)], [butir('A', KODE, 0)])).toEqual(['dihapus']);
    expect(keadaan([butir('A', KODE, 0)], [butir('A', KODE, 100)])).toEqual(['baru']);
    expect(keadaan([butir('A', KODE, 0)], [butir('A', KODE, 0)])).toEqual(['sama']);
    expect(keadaan([], [butir('A', KODE, 0)])).toEqual(['baru']);
    expect(keadaan([butir('A', KODE, 0)], [])).toEqual(['dihapus']);
  });

  test('V3, V4 a target differs by value or unit, not by blanks, capitals or order; silence is no change', () => {
    const dengan = (...target: [string, string][]): ButirBanding => ({
      ...butir('A', KODE, 100),
      indikator: target.map(([nilai, satuan]) => ({ uraian: '', target: nilai, satuan })),
    });
    expect(keadaan([dengan(['2', 'Dokumen'])], [dengan(['3', 'Dokumen'])])).toEqual(['targetBerubah']);
    expect(keadaan([dengan(['2', 'Dokumen'])], [dengan([' 2 ', 'dokumen '])])).toEqual(['sama']);
    const dua: [string, string] = ['2', 'Dokumen'];
    const empat: [string, string] = ['4', 'Laporan'];
    expect(keadaan([dengan(dua, empat)], [dengan(empat, dua)])).toEqual(['sama']);
    expect(keadaan([dengan(dua)], [dengan()])).toEqual(['sama']);
    expect(targetTeks([{ uraian: '', target: '100', satuan: ' Dokumen' }])).toBe('100 Dokumen');
  });

  test('V5 one unit gave it, one took it: moved; more than one of either: nobody can know', () => {
    const pindah = bandingDpa([butir('A', KODE, 100)], [butir('B', KODE, 120)]);
    expect(pindah).toMatchObject([{ keadaan: 'pindahUnit', selisih: 20, lama: { kodeSubUnit: 'A' } }]);
    expect(keadaan([butir('A', KODE, 100)], [butir('A', KODE, 0), butir('B', KODE, 100)])).toEqual(['pindahUnit']);
    expect(keadaan([butir('A', KODE, 100)], [butir('B', KODE, 50), butir('C', KODE, 50)])).toEqual([
      'baru',
      'baru',
      'dihapus',
    ]);
    expect(keadaan([butir('A', KODE, 100)], [butir('A', KODE, 100), butir('B', KODE, 1)])).toEqual(['sama', 'baru']);
    expect(keadaan([butir('A', '', 1, '', 'x')], [butir('B', '', 1, '', 'x')])).toEqual(['baru', 'dihapus']);
  });

  test('a version against itself: everything is the same', () => {
    fc.assert(
      fc.property(versi, (a) => {
        expect(new Set(keadaan(a, a))).toEqual(a.length === 0 ? new Set() : new Set(['sama']));
      }),
    );
  });

  test('looked at from the other side, new and removed change places and nothing else does', () => {
    fc.assert(
      fc.property(versi, versi, (a, b) => {
        const maju = bandingDpa(a, b).map(
          (satu) => `${satu.keadaan} ${satu.lama?.kunci} ${satu.baru?.kunci} ${satu.selisih}`,
        );
        const mundur = bandingDpa(b, a).map(
          (satu) =>
            `${CERMIN[satu.keadaan]} ${satu.baru?.kunci} ${satu.lama?.kunci} ${satu.selisih === 0 ? 0 : -satu.selisih}`,
        );
        // A pair that moved may rest on a row of 0 rupiah on either side: only which line, not which row.
        expect(maju.sort()).toEqual(mundur.sort());
      }),
    );
  });

  test('V6 the differences add up to the difference of the totals, and every line stands once', () => {
    fc.assert(
      fc.property(versi, versi, (a, b) => {
        const beda = bandingDpa(a, b);
        expect(beda.reduce((n, satu) => n + satu.selisih, 0)).toBe(total(b) - total(a));
        const kunci = beda.flatMap((satu) => (satu.keadaan === 'pindahUnit' ? [] : [(satu.baru ?? satu.lama)?.kunci]));
        expect(new Set(kunci).size).toBe(kunci.length);
        const pindah = beda.filter((satu) => satu.keadaan === 'pindahUnit');
        const semua = new Set([...a, ...b].map((satu) => satu.kunci));
        expect(kunci.length + 2 * pindah.length).toBe(semua.size);
      }),
    );
  });
});
