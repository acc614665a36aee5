import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cariJudul } from '../../src/importers/judul';
import { judulDariPeta, petaDariJudul, petaKosong, sidikJudul } from '../../src/importers/petaKolom';
import { petaBerlaku } from '../../src/importers/petaLembar';
import { ukuranInflate } from '../../src/importers/ukuranInflate';

const BIDANG = [
  { kunci: 'nama', nama: 'Nama', wajib: true },
  { kunci: 'nip', nama: 'NIP', wajib: false },
] as const;
const KAMUS = { nama: ['nama'], nip: ['nip'] };
const lembar = { nama: 'S', baris: [['Daftar'], ['No', 'Nama', 'NIP'], [1, 'A', '1']] };

describe('mappings of columns', () => {
  it('the fingerprint knows the texts and their columns, not years, case or punctuation', () => {
    const sidik = sidikJudul(['Kode', 'Pagu 2026 (Rp)']);
    expect(sidikJudul(['KODE ', 'Pagu 2027 - rp', ''])).toBe(sidik);
    expect(sidikJudul(['Pagu 2026 (Rp)', 'Kode'])).not.toBe(sidik);
    expect(sidikJudul(['', 'Kode', 'Pagu 2026 (Rp)'])).not.toBe(sidik);
    expect(sidik).toMatch(/^[0-9a-f]{16}$/);
  });
  it('what was found comes back from its mapping', () => {
    const judul = cariJudul(lembar, KAMUS, 1);
    const peta = petaDariJudul(lembar, judul!);
    expect(peta).toMatchObject({
      lembar: 'S',
      judulAwal: 1,
      judulAkhir: 1,
      awalData: 2,
      kolom: { nama: [1], nip: [2] },
    });
    expect([...judulDariPeta(lembar, peta, BIDANG).kolom]).toEqual([...judul!.kolom]);
  });
  it('follows a header that moved and a sheet that was renamed', () => {
    const peta = petaDariJudul(lembar, cariJudul(lembar, KAMUS, 1)!);
    const pindah = { nama: 'Lain', baris: [[], [], ...lembar.baris] };
    expect(petaBerlaku([pindah], undefined, { [peta.sidik]: peta })?.peta).toMatchObject({
      lembar: 'Lain',
      judulAwal: 3,
      awalData: 4,
    });
    expect(petaBerlaku([{ nama: 'X', baris: [['a', 'b']] }], undefined, { [peta.sidik]: peta })).toBeNull();
  });
  it('a required field without column, and data beyond the sheet, are said', () => {
    const peta = { ...petaKosong(lembar), kolom: { nip: [2] } };
    expect(() => judulDariPeta(lembar, peta, BIDANG)).toThrow('kolom “Nama” belum ditunjuk');
    expect(() => judulDariPeta(lembar, { ...peta, awalData: 9 }, BIDANG)).toThrow('hanya 3 baris');
  });
  it('a sheet without header: the data begins in its first row', () => {
    const polos = { nama: 'S', baris: [['A', '1']] };
    const peta = { sidik: '', lembar: 'S', judulAwal: 0, judulAkhir: 0, awalData: 0, kolom: { nama: [0] } };
    expect(judulDariPeta(polos, peta, BIDANG)).toMatchObject({ awalData: 0, teks: [] });
  });
});

describe('unpacked size', () => {
  it('is the true one for any content and level, and stops at the limit', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (isi, level, kali) => {
          const semua = Buffer.concat(Array.from({ length: kali }, () => isi));
          expect(ukuranInflate(deflateRawSync(semua, { level }), 0, 1e9)).toBe(semua.length);
        },
      ),
      { numRuns: 60 },
    );
    expect(ukuranInflate(deflateRawSync(Buffer.alloc(5_000_000)), 0, 1000)).toBeGreaterThan(1000);
  });
  it('broken streams are null, never endless', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (isi) => {
        const n = ukuranInflate(isi, 0, 1_000_000);
        return n === null || n >= 0;
      }),
    );
  });
});
