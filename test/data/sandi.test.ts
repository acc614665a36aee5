import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '../../src/api/errors';
import { bukaSandi, sandikan } from '../../src/data/file/sandi';
import { BIAYA_SANDI, bukaKepala, kepalaBaru, PANJANG_KEPALA } from '../../src/data/file/sandiKepala';
import { sampleFile } from '../workspace';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bagihabis-sandi-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const KATA = 'tetangga memancing lele';
/** A thousandth of the real cost: what is tested here does not depend on it. */
const biaya = { log2N: 10, r: 8, p: 1 } as const;
const sandi = path.join(folder, 'Contoh.bagihabis-sandi');
let sumber = '';
beforeAll(async () => {
  sumber = await sampleFile();
  sandikan({ sumber, tujuan: sandi, kataSandi: KATA, biaya });
});

let count = 0;
function buka(isi: Uint8Array, kataSandi = KATA): Buffer | string {
  const masuk = path.join(folder, `masuk-${count++}`);
  const tujuan = `${masuk}.keluar`;
  fs.writeFileSync(masuk, isi);
  try {
    bukaSandi({ sumber: masuk, tujuan, kataSandi });
    return fs.readFileSync(tujuan);
  } catch (error) {
    expect(fs.existsSync(tujuan)).toBe(false);
    if (error instanceof AppError) return error.code;
    throw error;
  } finally {
    fs.rmSync(masuk);
    fs.rmSync(tujuan, { force: true });
  }
}

test('the document comes out as it went in, and nothing of it can be read in the copy', () => {
  const isi = fs.readFileSync(sandi);
  expect(Buffer.compare(buka(isi) as Buffer, fs.readFileSync(sumber))).toBe(0);
  for (const word of ['SQLite', 'Sekretariat', 'pegawai']) expect(isi.includes(word)).toBe(false);
});

test('the same document and password never give the same bytes', () => {
  const again = path.join(folder, 'lagi.bagihabis-sandi');
  sandikan({ sumber, tujuan: again, kataSandi: KATA, biaya });
  const [one, two] = [fs.readFileSync(sandi), fs.readFileSync(again)];
  expect(one.length).toBe(two.length);
  expect(
    one.subarray(PANJANG_KEPALA, PANJANG_KEPALA + 64).equals(two.subarray(PANJANG_KEPALA, PANJANG_KEPALA + 64)),
  ).toBe(false);
});

test('another password is refused as that, and as nothing else', () => {
  const isi = fs.readFileSync(sandi);
  for (const wrong of ['x', 'Tetangga memancing lele', `${KATA} `, '']) expect(buka(isi, wrong)).toBe('kataSandiSalah');
});

test('composed and decomposed letters are the same password', () => {
  const tujuan = path.join(folder, 'nfc.bagihabis-sandi');
  sandikan({ sumber, tujuan, kataSandi: 'kafé dekat kantor'.normalize('NFC'), biaya });
  expect(buka(fs.readFileSync(tujuan), 'kafé dekat kantor'.normalize('NFD'))).toBeInstanceOf(Buffer);
});

test('every cut, of any length, is found and said to be damage', () => {
  const isi = fs.readFileSync(sandi);
  fc.assert(
    fc.property(fc.integer({ min: 16, max: isi.length - 1 }), (end) => {
      expect(buka(isi.subarray(0, end))).toBe('sandiRusak');
    }),
    { numRuns: 40 },
  );
  const whole = 256 * 1024 + 16;
  // Cut where a piece ends: only the mark of the last piece tells.
  expect(buka(isi.subarray(0, PANJANG_KEPALA + whole))).toBe('sandiRusak');
});

test('pieces swapped, repeated, appended or taken from another copy are found', () => {
  const isi = fs.readFileSync(sandi);
  const potong = 256 * 1024 + 16;
  const [kepala, satu, dua, sisa] = [
    isi.subarray(0, PANJANG_KEPALA),
    isi.subarray(PANJANG_KEPALA, PANJANG_KEPALA + potong),
    isi.subarray(PANJANG_KEPALA + potong, PANJANG_KEPALA + 2 * potong),
    isi.subarray(PANJANG_KEPALA + 2 * potong),
  ];
  for (const wrong of [
    [kepala, dua, satu, sisa],
    [kepala, satu, satu, sisa],
    [isi, Buffer.alloc(16)],
    [isi, sisa],
  ])
    expect(buka(Buffer.concat(wrong))).toBe('sandiRusak');
  const other = path.join(folder, 'lain.bagihabis-sandi');
  sandikan({ sumber, tujuan: other, kataSandi: KATA, biaya });
  expect(buka(Buffer.concat([kepala, fs.readFileSync(other).subarray(PANJANG_KEPALA)]))).toBe('sandiRusak');
});

test('any changed byte is found: in the name of the format, in the header, in the pieces', () => {
  const isi = fs.readFileSync(sandi);
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: PANJANG_KEPALA - 1 }), fc.integer({ min: 0, max: isi.length - 1 })),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const wrong = Buffer.from(isi);
        wrong.writeUInt8(wrong.readUInt8(at) ^ change, at);
        // The proof of the password itself cannot be told from a wrong password.
        const asked = at < 15 ? ['bukanBerkasBagiHabis'] : at >= 80 && at < 96 ? ['kataSandiSalah'] : ['sandiRusak'];
        expect(asked).toContain(buka(wrong));
      },
    ),
    { numRuns: 60 },
  );
});

test('a header that asks for more memory or time than we ever would is refused before it gets any', () => {
  for (const hostile of [
    { log2N: 30, r: 8, p: 1 },
    { log2N: 17, r: 255, p: 1 },
    { log2N: 17, r: 8, p: 255 },
    { log2N: 0, r: 8, p: 1 },
  ]) {
    const { kepala } = kepalaBaru(KATA, biaya);
    kepala.writeUInt8(hostile.log2N, 16);
    kepala.writeUInt8(hostile.r, 17);
    kepala.writeUInt8(hostile.p, 18);
    expect(() => bukaKepala(withChecksum(kepala), KATA, 'x')).toThrow('sandiRusak');
  }
  const { kepala } = kepalaBaru(KATA, biaya, 0xffffffff);
  expect(() => bukaKepala(kepala, KATA, 'x')).toThrow('sandiRusak');
});

test('a newer container says so instead of looking damaged', () => {
  const { kepala } = kepalaBaru(KATA, biaya);
  kepala.writeUInt8(2, 15);
  expect(() => bukaKepala(withChecksum(kepala), KATA, 'x')).toThrow('sandiLebihBaru');
});

test('something that is no document inside is refused, and leaves nothing behind', () => {
  const lain = path.join(folder, 'lain.txt');
  const tujuan = path.join(folder, 'lain-bersandi');
  for (const isi of ['', 'x', 'bukan dokumen'.repeat(40_000)]) {
    fs.writeFileSync(lain, isi);
    sandikan({ sumber: lain, tujuan, kataSandi: KATA, biaya });
    expect(buka(fs.readFileSync(tujuan))).toBe('bukanBerkasBagiHabis');
  }
});

test('what cannot be written leaves the old copy as it was', () => {
  const before = fs.readFileSync(sandi);
  expect(() => sandikan({ sumber: path.join(folder, 'tidak-ada'), tujuan: sandi, kataSandi: KATA, biaya })).toThrow(
    'berkasTidakAda',
  );
  expect(fs.readFileSync(sandi).equals(before)).toBe(true);
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.bagihabis-tmp'))).toEqual([]);
});

test('the real cost is what the design says', () => {
  expect(BIAYA_SANDI).toEqual({ log2N: 17, r: 8, p: 1 });
});

/** As somebody would who knows the format: the checksum fits again. */
function withChecksum(kepala: Buffer): Buffer {
  createHash('sha256').update(kepala.subarray(0, 64)).digest().copy(kepala, 64, 0, 16);
  return kepala;
}
