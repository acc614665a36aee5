import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barisGanda,
  beriNomor,
  bukuNomor,
  kunciLingkup,
  lingkupNomor,
  nomorBerikut,
  rentangCelah,
  urutDariNomor,
  urutTerpakai,
  type AturanNomor,
  type BarisNomor,
  type CalonNomor,
} from '../../src/domain/penomoran';
import { formatNomor } from '../../src/domain/nomorSurat';
import type { StatusSurat } from '../../src/domain/surat';

const JENIS = ['petikan', 'surat_tugas', 'keputusan'] as const;
const UNIT = ['', 'ORG', 'HKM'] as const;
const POLA = ['{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}', '{urut}/{unit}', 'ST-{urut}.{tahun}'] as const;

const bentuk =
  (pola: string, unit: string, tahun: number, bulan: number) =>
  (urut: number): string =>
    formatNomor(pola, { keamanan: '', kode: '800', urut, unit: unit || 'SETDA', bulan, tahun });

const calon = fc.record({
  jenis: fc.constantFrom(...JENIS),
  tahun: fc.constantFrom(2026, 2027),
  unit: fc.constantFrom(...UNIT),
  bulan: fc.integer({ min: 1, max: 12 }),
  pola: fc.constantFrom(...POLA),
});
const aturan = fc.record({ perJenis: fc.boolean(), perUnit: fc.boolean() });
type Calon = typeof calon extends fc.Arbitrary<infer T> ? T : never;
const jadi = ({ jenis, tahun, unit, bulan, pola }: Calon): CalonNomor => ({
  jenis,
  tahun,
  unit,
  bentuk: bentuk(pola, unit, tahun, bulan),
});

/** What may happen to a register, in any order. */
const langkah = fc.oneof(
  fc.record({ apa: fc.constant('terbit' as const), surat: fc.array(calon, { minLength: 1, maxLength: 5 }) }),
  fc.record({ apa: fc.constant('cadangkan' as const), surat: fc.array(calon, { minLength: 1, maxLength: 3 }) }),
  fc.record({ apa: fc.constant('batalkan' as const), ke: fc.nat(40) }),
  fc.record({ apa: fc.constant('ganti' as const), ke: fc.nat(40) }),
  fc.record({ apa: fc.constant('menyusul' as const), surat: calon }),
  fc.record({
    apa: fc.constant('isi' as const),
    ke: fc.nat(40),
    nomor: fc.constantFrom('TU/7', '2/SETDA', 'ST-3.2026'),
  }),
);
type Langkah = typeof langkah extends fc.Arbitrary<infer T> ? T : never;

let nomorId = 0;
function jalankan(
  awal: readonly BarisNomor[],
  aturanNya: AturanNomor,
  daftar: readonly Langkah[],
  pc = '',
): BarisNomor[] {
  let baris = [...awal];
  const masuk = (satu: Calon, status: StatusSurat, nomor: string, urut: number | null): void => {
    const { jenis, tahun, unit } = satu;
    baris = [...baris, { id: `${pc}${(nomorId += 1)}`, jenis, tahun, unit, urut, nomor, status }];
  };
  const ubah = (ke: number, dengan: (satu: BarisNomor) => BarisNomor): void => {
    baris = baris.map((satu, i) => (i === ke % baris.length ? dengan(satu) : satu));
  };
  for (const satu of daftar) {
    if (satu.apa === 'terbit' || satu.apa === 'cadangkan') {
      const diberi = beriNomor(baris, aturanNya, satu.surat.map(jadi));
      satu.surat.forEach((surat, i) => {
        const { urut, nomor } = diberi[i] ?? { urut: 0, nomor: '' };
        masuk(surat, satu.apa === 'terbit' ? 'terbit' : 'dicadangkan', nomor, urut);
      });
    } else if (satu.apa === 'menyusul') masuk(satu.surat, 'terbit', '', null);
    else if (satu.apa === 'batalkan') ubah(satu.ke, (b) => ({ ...b, status: 'batal' }));
    else if (satu.apa === 'ganti') ubah(satu.ke, (b) => ({ ...b, status: 'diganti' }));
    else if (!baris.some(({ nomor }) => nomor === satu.nomor))
      ubah(satu.ke, (b) => (b.nomor === '' ? { ...b, nomor: satu.nomor } : b));
  }
  return baris;
}

describe('penomoran', () => {
  it('N4 N5 N6 no counter of a scope and no text is given twice, whatever happens to the register', () => {
    fc.assert(
      fc.property(aturan, fc.array(langkah, { maxLength: 25 }), (a, daftar) => {
        const baris = jalankan([], a, daftar);
        for (const urut of urutTerpakai(baris, a).values()) expect(new Set(urut).size).toBe(urut.length);
        const teks = baris.map(({ nomor }) => nomor).filter((nomor) => nomor !== '');
        expect(new Set(teks).size).toBe(teks.length);
        expect(barisGanda(baris, a)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('N5 each scope counts for itself, above what is in use there, void and reserved included', () => {
    const b = (unit: string, jenis: BarisNomor['jenis'], urut: number, status: StatusSurat): BarisNomor => ({
      id: `${unit}${jenis}${urut}`,
      unit,
      jenis,
      urut,
      status,
      tahun: 2026,
      nomor: `${unit}-${jenis}-${urut}`,
    });
    const baris = [
      b('', 'petikan', 1, 'terbit'),
      b('', 'petikan', 2, 'batal'),
      b('ORG', 'petikan', 5, 'dicadangkan'),
      b('', 'surat_tugas', 9, 'diganti'),
    ];
    const minta = (unit: string, jenis: BarisNomor['jenis'], a: AturanNomor): number | undefined =>
      beriNomor(baris, a, [{ unit, jenis, tahun: 2026, bentuk: (n) => `baru ${n}` }])[0]?.urut;
    expect(minta('', 'petikan', { perJenis: false, perUnit: false })).toBe(10);
    expect(minta('', 'petikan', { perJenis: true, perUnit: false })).toBe(6);
    expect(minta('', 'petikan', { perJenis: true, perUnit: true })).toBe(3);
    expect(minta('ORG', 'surat_tugas', { perJenis: false, perUnit: true })).toBe(6);
    expect(minta('ORG', 'surat_tugas', { perJenis: true, perUnit: true })).toBe(1);
  });

  it('N6 a text that somebody holds already is passed over', () => {
    const baris: BarisNomor[] = [
      { id: 'a', jenis: 'petikan', tahun: 2026, unit: '', urut: null, nomor: '1/SETDA', status: 'terbit' },
      { id: 'b', jenis: 'petikan', tahun: 2025, unit: '', urut: 2, nomor: '2/SETDA', status: 'batal' },
    ];
    const satu = { jenis: 'petikan', tahun: 2026, unit: '', bentuk: bentuk('{urut}/{unit}', '', 2026, 1) } as const;
    expect(beriNomor(baris, { perJenis: false, perUnit: false }, [satu, satu])).toEqual([
      { urut: 3, nomor: '3/SETDA' },
      { urut: 4, nomor: '4/SETDA' },
    ]);
  });

  it('N7 gaps are exactly the counters below the highest that nobody has', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }), (terpakai) => {
        const celah = rentangCelah(terpakai);
        const angka = celah.flatMap(({ dari, sampai }) =>
          Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i),
        );
        const tertinggi = Math.max(0, ...terpakai);
        const semua = Array.from({ length: tertinggi }, (_, i) => i + 1);
        expect(angka).toEqual(semua.filter((n) => !terpakai.includes(n)));
        for (const [i, { dari, sampai }] of celah.entries()) {
          expect(dari).toBeLessThanOrEqual(sampai);
          // Ranges that touch would be one.
          expect(dari).toBeGreaterThan((celah[i - 1]?.sampai ?? -1) + 1);
        }
      }),
    );
    expect(rentangCelah([5, 1, 2, 9])).toEqual([
      { dari: 3, sampai: 4 },
      { dari: 6, sampai: 8 },
    ]);
  });

  it('N8 after a merge every pair of lines with one text or one counter is named, and nothing else', () => {
    fc.assert(
      fc.property(
        aturan,
        fc.array(langkah, { maxLength: 8 }),
        fc.array(langkah, { maxLength: 10 }),
        fc.array(langkah, { maxLength: 10 }),
        fc.array(calon, { minLength: 1, maxLength: 3 }),
        (a, awal, satu, dua, berikut) => {
          const asal = jalankan([], a, awal);
          const kiri = jalankan(asal, a, satu, 'A');
          const kanan = jalankan(asal, a, dua, 'B');
          const gabung = [...kiri, ...kanan.filter(({ id }) => !asal.some((b) => b.id === id))];
          const dinamai = new Set(barisGanda(gabung, a).flatMap(({ ids }) => ids));
          const berlaku = gabung.filter(({ status }) => status !== 'batal');
          const sama = (x: BarisNomor, y: BarisNomor): boolean =>
            x.id !== y.id &&
            ((x.nomor !== '' && x.nomor === y.nomor) ||
              (x.urut !== null &&
                x.urut === y.urut &&
                kunciLingkup(lingkupNomor(x, a)) === kunciLingkup(lingkupNomor(y, a))));
          const seharusnya = berlaku.filter((x) => berlaku.some((y) => sama(x, y))).map(({ id }) => id);
          expect([...dinamai].sort()).toEqual(seharusnya.sort());
          // Whatever was doubled, what comes next is not.
          const lagi = jalankan(gabung, a, [{ apa: 'terbit', surat: berikut }]);
          const baru = lagi.slice(gabung.length).map(({ nomor }) => nomor);
          expect(gabung.some(({ nomor }) => nomor !== '' && baru.includes(nomor))).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('N4 N6 the next numbers of many scopes are asked of the register read once', () => {
    const a: AturanNomor = { perJenis: true, perUnit: true };
    let dibaca = 0;
    const baris = Array.from({ length: 3000 }, (_, i): BarisNomor => {
      const satu = { jenis: JENIS[i % 3] ?? 'petikan', tahun: 2026, unit: `U${i % 70}` };
      const urut = Math.floor(i / 210) + 1;
      const nomor = `${satu.jenis} ${satu.unit} ${urut}`;
      return {
        id: String(i),
        ...satu,
        urut,
        status: 'terbit',
        get nomor() {
          dibaca += 1;
          return nomor;
        },
      };
    });
    const buku = bukuNomor(baris, a);
    for (const jenis of JENIS)
      for (let u = 0; u < 70; u++) {
        const satu = { jenis, tahun: 2026, unit: `U${u}`, bentuk: (urut: number) => `${jenis} U${u} ${urut}` };
        const [sama] = beriNomor(u === 0 ? baris : [], a, [satu]);
        if (u === 0) expect(nomorBerikut(buku, satu)).toEqual(sama);
        expect(buku.lingkup.get(kunciLingkup(lingkupNomor(satu, a)))?.length).toBe(
          buku.tertinggi.get(kunciLingkup(lingkupNomor(satu, a))),
        );
      }
    // Once for the book, once for each of the three that were asked the long way.
    expect(dibaca).toBe(4 * baris.length);
  });

  it('N9 only a text our own pattern gives for that letter is a counter of ours', () => {
    const milik = bentuk('{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}', 'ORG', 2026, 5);
    expect(urutDariNomor(milik, '800/091/ORG/V/2026')).toBe(91);
    expect(urutDariNomor(milik, '800/1234/ORG/V/2026')).toBe(1234);
    // Another unit, month or spelling is not ours.
    for (const luar of ['800/091/TU/V/2026', '800/091/ORG/VI/2026', '800/91/ORG/V/2026', '77', ''])
      expect(urutDariNomor(milik, luar)).toBeNull();
    fc.assert(
      fc.property(calon, fc.integer({ min: 1, max: 99_999 }), (satu, urut) => {
        const milikNya = jadi(satu).bentuk;
        expect(urutDariNomor(milikNya, milikNya(urut))).toBe(urut);
      }),
    );
  });
});
