import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bacaPotongan, PotonganRusak, tulisPotongan, type Potongan } from '../../src/data/bersama/potongan';
import { compareWithLog } from '../../src/data/replay';
import { BENDA_JAHAT, TEKS_JAHAT } from '../fuzz/nilaiJahat';
import { emptyOffice } from '../workspace';
import { orang, type Orang } from './orang';
import { bacaIsi } from './periksa';

/** Somebody with write access to the shared folder who means no good, or whose disk writes rubbish. */

let dokumen = '';
let jujur: Potongan;
const hadir: Orang[] = [];
const folder = mkdtempSync(join(tmpdir(), 'bagihabis-jahat-'));
beforeAll(async () => {
  const awal = await emptyOffice();
  dokumen = (await awal.api.getSesi()).berkas?.path ?? '';
  await awal.api.closeFile();
  const path = tempat();
  const rina = await orang(path, 'Rina');
  await rina.tulis('b1', 'Bagian Umum');
  await rina.tulis('b1', 'Bagian Hukum');
  await rina.tukar();
  const nama = readdirSync(`${path}.perubahan`).find((satu) => satu.endsWith('.kiriman')) ?? '';
  jujur = bacaPotongan(readFileSync(join(`${path}.perubahan`, nama)));
  await rina.pergi();
});
afterAll(async () => {
  for (const satu of hadir) await satu.pergi();
  rmSync(folder, { recursive: true, force: true });
});

function tempat(): string {
  const path = join(mkdtempSync(join(folder, 'tempat-')), 'Setda-2026.bagihabis');
  mkdirSync(`${path}.perubahan`, { recursive: true });
  copyFileSync(dokumen, path);
  return path;
}

/** A file whose checksum fits, whatever is in it. */
function bungkus(isi: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`BGHSKIRIM 1 ${createHash('sha256').update(isi).digest('hex')}\n`, 'latin1'), isi]);
}
const sebagaiBerkas = (isi: unknown): Buffer => bungkus(gzipSync(JSON.stringify(isi) ?? 'null'));
const polos = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify({ ...jujur, lampiran: [] })) as Record<string, unknown>;

/** null = refused as a damaged piece. Anything else thrown fails the test. */
function baca(bytes: Uint8Array): Potongan | null {
  try {
    return bacaPotongan(bytes);
  } catch (error) {
    if (error instanceof PotonganRusak) return null;
    throw error;
  }
}

const NILAI = [
  ...TEKS_JAHAT.filter((teks) => teks.length < 5000),
  ...BENDA_JAHAT.filter((satu) => typeof satu !== 'bigint' && !Object.isFrozen(satu)),
  '../../../x',
  'C:\\x',
  { __proto__: null, a: 1 },
  1e308,
  -1,
  [],
  [null],
  {},
];

interface Ubahan {
  readonly di: number;
  readonly nilai: number;
  readonly cara: 'ganti' | 'hapus' | 'tambah';
}
/** Changes places of a piece, also inside the JSON texts of its log. */
function ubah(isi: Record<string, unknown>, semua: readonly Ubahan[]): void {
  for (const satu of isi['log'] as { isi: unknown }[]) satu.isi = JSON.parse(String(satu.isi)) as unknown;
  for (const { di, nilai, cara } of semua) {
    const tempatnya: { readonly induk: Record<string, unknown>; readonly kunci: string }[] = [];
    const telusur = (induk: Record<string, unknown>): void => {
      for (const [kunci, satu] of Object.entries(induk)) {
        tempatnya.push({ induk, kunci });
        if (typeof satu === 'object' && satu !== null) telusur(satu as Record<string, unknown>);
      }
    };
    telusur(isi);
    const { induk, kunci } = tempatnya[di % tempatnya.length] ?? { induk: isi, kunci: 'log' };
    if (cara === 'hapus') Reflect.deleteProperty(induk, kunci);
    else if (cara === 'ganti') Reflect.set(induk, kunci, structuredClone(NILAI[nilai % NILAI.length]));
    else Reflect.set(induk, String(TEKS_JAHAT[nilai % TEKS_JAHAT.length]), 1);
  }
  const log: unknown = isi['log'];
  for (const satu of (Array.isArray(log) ? log : []) as ({ isi?: unknown } | null)[])
    if (typeof satu?.isi === 'object') satu.isi = JSON.stringify(satu.isi);
}
const ubahan: fc.Arbitrary<Ubahan> = fc.record({
  di: fc.nat(),
  nilai: fc.nat(),
  cara: fc.constantFrom('ganti', 'hapus', 'tambah'),
});

test('random bytes, cut pieces and honest frames around rubbish are damaged pieces and nothing worse', () => {
  const whole = Buffer.from(tulisPotongan(jujur));
  expect(baca(whole)).toEqual(jujur);
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, flip) => {
        const flipped = Buffer.from(whole);
        flipped.writeUInt8(flipped.readUInt8(at) ^ flip, at);
        for (const wrong of [bytes, bungkus(bytes), bungkus(gzipSync(bytes)), whole.subarray(0, at), flipped])
          expect(baca(wrong)).toBe(null);
      },
    ),
    { numRuns: 150 },
  );
});

test('a small file that unpacks to gigabytes is refused before it fills the memory', () => {
  const sedikit = gzipSync(Buffer.alloc(16 * 1024 * 1024));
  // Members of a gzip file unpack one after the other: 4 GB out of 64 MB of zeros.
  const bom = Buffer.concat(Array.from({ length: 256 }, () => sedikit));
  const before = process.memoryUsage().rss;
  expect(baca(bungkus(bom))).toBe(null);
  expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
});

test('deep nesting, huge numbers of keys and keys of every object are refused', () => {
  const dalam = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(baca(bungkus(gzipSync(dalam)))).toBe(null);
  expect(baca(bungkus(gzipSync(`{"dokumenId":"x","butuh":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`)))).toBe(
    null,
  );
  for (const kunci of ['__proto__', 'constructor', 'toString'])
    expect(baca(bungkus(gzipSync(JSON.stringify(polos()).replace('"log":', `"${kunci}":`))))).toBe(null);
  expect(({} as Record<string, unknown>)['log']).toBe(undefined);
});

/** One field of the first entry or command, as somebody else would have it. */
const RUSAK: readonly (readonly [what: string, list: 'log' | 'perubahan', field: string, value: unknown])[] = [
  ['an unknown table', 'log', 'tabel', 'sqlite_schema'],
  ['a table of the machinery', 'log', 'tabel', 'kendali'],
  ['an unknown column', 'log', 'isi', '{"x; DROP TABLE pegawai":[null,"a",null]}'],
  ['a number where text belongs', 'log', 'isi', '{"nama":[null,7,null]}'],
  ['text where a number belongs', 'log', 'isi', '{"hari_kerja":[null,"lima",null]}'],
  ['a command with the id of a path', 'perubahan', 'id', '../../../../lain/x'],
  ['a row with a zero byte in its id', 'log', 'id', 'a\u0000b'],
  ['an entry of a command it does not bring', 'log', 'perubahan', '0123456789ab-abcdefgh'],
];
test.each(RUSAK)('%s: the whole piece is refused', (_, list, field, value) => {
  const isi = polos();
  expect(baca(sebagaiBerkas(isi))).not.toBe(null);
  Reflect.set((isi[list] as object[])[0] ?? {}, field, value);
  expect(baca(sebagaiBerkas(isi))).toBe(null);
});

test('2,000 changed pieces: refused, or of the shape they promise', () => {
  let diterima = 0;
  fc.assert(
    fc.property(ubahan, (satu) => {
      const isi = polos();
      ubah(isi, [satu]);
      const found = baca(sebagaiBerkas(isi));
      if (found) diterima++;
    }),
    { numRuns: 2000, seed: 20_261_122 },
  );
  expect(diterima).toBeGreaterThan(20);
});

test('what is accepted is applied whole or not at all, and the document stays the replay of its log', async () => {
  const path = tempat();
  const satu = await orang(path, 'Sari');
  hadir.push(satu);
  const masuk: Potongan[] = [];
  fc.assert(
    fc.property(fc.array(ubahan, { minLength: 1, maxLength: 2 }), (semua) => {
      const isi = polos();
      ubah(isi, semua);
      const found = baca(sebagaiBerkas(isi));
      if (found) masuk.push(found);
    }),
    { numRuns: 1500, seed: 7 },
  );
  expect(masuk.length).toBeGreaterThan(20);
  for (const kiriman of masuk.slice(0, 60)) {
    const before = await isiLog(satu);
    await satu.dokumen.sambung(kiriman).catch(async () => {
      expect(await isiLog(satu)).toEqual(before);
    });
  }
  expect(await compareWithLog(satu.dokumen.db, 5)).toEqual([]);
  expect(satu.dokumen.integrity()).toBe('ok');
});

const isiLog = async ({ dokumen: { db } }: Orang): Promise<unknown> =>
  db
    .selectFrom('log')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst();

/** Everything a hostile hand could leave in the folder, beside honest work. */
function kotori(path: string): void {
  const di = (nama: string): string => join(`${path}.perubahan`, nama);
  for (const nama of ['hadir-besar.json', 'besar-00000001.kiriman', 'besar-00000002.kiriman']) {
    writeFileSync(di(nama), '{');
    truncateSync(di(nama), 1_000_000_000);
  }
  writeFileSync(di('utama.json'), '{');
  truncateSync(di('utama.json'), 1_000_000_000);
  writeFileSync(di('sewa.json'), JSON.stringify({ sesi: { toString: 1 } }));
  writeFileSync(di('hadir-aaaa.json'), JSON.stringify({ sesi: 'aaaa', nama: '<b>x</b>'.repeat(500), sedang: 7 }));
  writeFileSync(di('hadir-bbbb.json'), JSON.stringify({ sesi: '../../x', nama: 'x' }));
  writeFileSync(di('asing-00000001.kiriman'), sebagaiBerkas({ ...polos(), dokumenId: 'lain' }));
  writeFileSync(di('acak-00000001.kiriman'), Buffer.from('bukan potongan'));
  writeFileSync(di('..kiriman'), '');
  mkdirSync(di('map-00000001.kiriman'));
  if (process.platform === 'win32') return;
  symlinkSync('/dev/zero', di('nol-00000001.kiriman'));
  symlinkSync('/dev/zero', di('hadir-nolnol.json'));
  execFileSync('mkfifo', [di('pipa-00000001.kiriman'), di('hadir-pipa.json')]);
}

test(
  'a folder full of hostile files stops nobody: what two people write still reaches both',
  { timeout: 60_000 },
  async () => {
    const path = tempat();
    kotori(path);
    const [rina, sari] = [await orang(path, 'Rina'), await orang(path, 'Sari')];
    hadir.push(rina, sari);
    const ids = [await rina.tulis('b1', 'dari Rina'), await sari.tulis('b2', 'dari Sari')];
    for (let n = 0; n < 3; n++) for (const satu of [rina, sari]) await satu.tukar();
    const isi = await Promise.all([rina, sari].map((satu) => bacaIsi(satu.dokumen.salinan)));
    for (const { perintah, cacat, sidik } of isi) {
      expect(ids.filter((id) => !perintah.has(id))).toEqual([]);
      expect(cacat).toEqual([]);
      expect(sidik).toBe(isi[0]?.sidik);
    }
    // Nothing was written or taken away outside the folder and the document.
    expect(
      readdirSync(dirname(path)).filter((nama) => !nama.startsWith('Setda-2026.bagihabis') && !nama.startsWith('.')),
    ).toEqual([]);
  },
);
