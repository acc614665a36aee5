import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bacaUtama } from '../../src/data/bersama/bacaUtama';
import { bacaPotongan, PotonganRusak, tulisPotongan } from '../../src/data/bersama/potongan';
import { kirimanSah } from '../../src/data/gabung/kirimanSah';
import type { Kiriman } from '../../src/data/gabung/sambung';
import { perubahanId } from '../../src/data/ids';
import { putRow, setRow } from '../../src/data/rows';
import { SKEMA } from '../../src/data/schema';
import { emptyOffice } from '../workspace';
import { orang, type Orang } from './orang';

/** What arrives from elsewhere meets one set of rules, whether it comes as a piece, as a main file or as a copy. */

const folder = mkdtempSync(join(tmpdir(), 'bagihabis-asing-'));
const hadir: Orang[] = [];
let dokumen = '';
let jujur: Uint8Array;
beforeAll(async () => {
  const awal = await emptyOffice();
  dokumen = (await awal.api.getSesi()).berkas?.path ?? '';
  await awal.api.closeFile();
  const rina = await datang('Rina');
  await rina.tulis('b1', 'Bagian Umum');
  await rina.tukar();
  const tempat = `${rina.dokumen.path}.perubahan`;
  const nama = readdirSync(tempat).find((satu) => satu.endsWith('.kiriman')) ?? '';
  jujur = readFileSync(join(tempat, nama));
});
afterAll(async () => {
  for (const satu of hadir) await satu.pergi();
  rmSync(folder, { recursive: true, force: true });
});

async function datang(nama: string): Promise<Orang> {
  const path = join(mkdtempSync(join(folder, 'tempat-')), 'Setda-2026.bagihabis');
  mkdirSync(`${path}.perubahan`, { recursive: true });
  copyFileSync(dokumen, path);
  const satu = await orang(path, nama);
  hadir.push(satu);
  return satu;
}

interface Isi {
  skema: number;
  perubahan: Kiriman['perubahan'];
  log: (Kiriman['log'][number] & { kolomBaru?: number })[];
}
/** The honest piece as somebody else would have written it; its checksum fits. */
function ditulisLain(ubah: (isi: Isi) => unknown): Uint8Array {
  const at = Buffer.from(jujur).indexOf(10) + 1;
  const isi = JSON.parse(gunzipSync(jujur.subarray(at)).toString('utf8')) as Isi;
  ubah(isi);
  const body = gzipSync(JSON.stringify(isi));
  return Buffer.concat([Buffer.from(`BGHSKIRIM 1 ${createHash('sha256').update(body).digest('hex')}\n`), body]);
}

test('a piece of a newer version, with a table, a column and a command of its own, says that it is newer and nothing else', () => {
  const bytes = ditulisLain((isi) => {
    isi.skema = SKEMA + 1;
    isi.log = [
      { ...isi.log[0]!, tabel: 'tabel_baru', isi: '{"kolom_baru":[null,{"apa":1},null]}', kolomBaru: 1 },
      ...isi.log,
    ];
    isi.perubahan = isi.perubahan.map((one) => ({ ...one, jenis: 'jenis_baru', tanda: 'x' }));
  });
  expect(bacaPotongan(bytes)).toMatchObject({ skema: SKEMA + 1, perubahan: [], log: [] });
  expect(() => bacaPotongan(ditulisLain((isi) => (isi.log = [{ ...isi.log[0]!, tabel: 'tabel_baru' }])))).toThrow(
    PotonganRusak,
  );
});

test('whoever meets a piece of a newer version sends and takes nothing any more', async () => {
  const sari = await datang('Sari');
  const { dokumenId } = sari.dokumen;
  const baru = ditulisLain((isi) =>
    Object.assign(isi, { dokumenId, skema: SKEMA + 1, log: [{ tabel: 'tabel_baru' }] }),
  );
  writeFileSync(join(`${sari.dokumen.path}.perubahan`, 'lain-00000000.kiriman'), baru);
  await sari.tukar();
  expect(sari.peserta.status()).toMatchObject({ keadaan: 'perluVersi' });
});

const ORANG = { subjek: 'p1', tabel: 'pegawai', baris_id: '', kolom: '["nama"]' };
const PERINTAH = perubahanId(Date.UTC(2026, 0, 5), 'abcdefgh');
const BERLAKU: readonly Record<string, string>[] = [
  ORANG,
  { ...ORANG, kolom: '["nama","nip","golongan","kompetensi","sebab_keluar"]' },
  { ...ORANG, tabel: 'surat', baris_id: 's1', kolom: '["isi/*/nama","isi/*/nip","isi/*/pangkatGolongan"]' },
  { ...ORANG, tabel: 'surat', kolom: '["isi/*/nip"]' },
  { ...ORANG, tabel: 'surat_penerima', baris_id: 'x', kolom: '["nama"]' },
  { ...ORANG, tabel: 'tugas', baris_id: 't1', kolom: `["nama@${PERINTAH}","syarat/a%2Fb/0@${PERINTAH}"]` },
  { ...ORANG, tabel: 'perubahan', baris_id: PERINTAH, kolom: '["label"]' },
];
const DITOLAK: readonly Record<string, string>[] = [
  { ...ORANG, tabel: 'surat', kolom: '["%zz"]' },
  { ...ORANG, tabel: 'surat', kolom: '["isi"]' },
  { ...ORANG, tabel: 'surat', kolom: '["isi/*/nama"]' },
  { ...ORANG, tabel: 'surat', baris_id: 's1', kolom: '["isi/0/nama"]' },
  { ...ORANG, kolom: 'nama' },
  { ...ORANG, kolom: '[]' },
  { ...ORANG, kolom: '["nama",7]' },
  { ...ORANG, kolom: '["jenis_pegawai"]' },
  { ...ORANG, tabel: 'pengaturan', baris_id: 'kerja', kolom: '["isi"]' },
  { ...ORANG, tabel: 'tugas', kolom: `["nama@${PERINTAH}"]` },
  { ...ORANG, tabel: 'tugas', baris_id: 't1', kolom: `["nama@${PERINTAH}@x"]` },
  { ...ORANG, tabel: 'tugas', baris_id: 't1', kolom: `["bagian_id@${PERINTAH}"]` },
  { ...ORANG, tabel: 'redaksi', baris_id: 'r', kolom: `["alasan@${PERINTAH}"]` },
  { ...ORANG, tabel: 'sqlite_schema' },
  { ...ORANG, tabel: 'perubahan', kolom: '["label"]' },
  { ...ORANG, subjek: '' },
];

function denganRedaksi(row: Record<string, string>, jenis: string): Kiriman {
  const isi = Object.entries({ ...row, alasan: 'a', hari: '2026-01-05' }).map(([kolom, nilai]) => [
    kolom,
    [null, nilai, null],
  ]);
  const satu = { skema: SKEMA, aktor: 'a', jabatan: '', pc: 'p', sesi: 'abcdefgh', label: 'l', urungkan: null, jenis };
  return {
    perubahan: [{ id: PERINTAH, ...satu }],
    log: [
      {
        perubahan: PERINTAH,
        n: 1,
        tabel: 'redaksi',
        id: 'r1',
        jenis: 'I',
        isi: JSON.stringify(Object.fromEntries(isi)),
      },
    ],
    lampiran: [],
  };
}

test('a redaction passes when this program could have written it, and only in a command of its kind', () => {
  for (const row of BERLAKU) {
    expect(kirimanSah(denganRedaksi(row, 'redaksi')), JSON.stringify(row)).toBe(true);
    expect(kirimanSah(denganRedaksi(row, 'biasa')), JSON.stringify(row)).toBe(false);
  }
  for (const row of DITOLAK) expect(kirimanSah(denganRedaksi(row, 'redaksi')), JSON.stringify(row)).toBe(false);
  const frame = { dokumenId: 'd', skema: SKEMA, sesi: 'abcdefgh', urut: 0, butuh: {} };
  const jahat = tulisPotongan({ ...frame, ...denganRedaksi(DITOLAK[0]!, 'redaksi') });
  expect(() => bacaPotongan(jahat)).toThrow(PotonganRusak);
});

test('a clock more than ten years ahead is no clock', () => {
  const pada = (tahun: number): Kiriman => {
    const id = perubahanId(Date.UTC(new Date().getUTCFullYear() + tahun, 0, 1), 'abcdefgh');
    const { perubahan } = denganRedaksi(ORANG, 'biasa');
    return { perubahan: [{ ...perubahan[0]!, id }], log: [], lampiran: [] };
  };
  expect([-20, 0, 8, 13, 300].map((tahun) => kirimanSah(pada(tahun)))).toEqual([true, true, true, false, false]);
});

test('rows of redaksi that are none stop nobody from writing and blank nothing', async () => {
  const rina = await datang('Rina');
  const { dokumen: buku } = rina;
  const sisa = { alasan: 'a', hari: '2026-01-05' };
  for (const [n, row] of DITOLAK.entries())
    await buku.write('jahat', (tx) => putRow(tx, 'redaksi', `r${n}`, { ...(row as typeof ORANG), ...sisa }), {});
  await buku.write('ubah', (tx) => putRow(tx, 'pengaturan', 'kerja', { isi: '{"a":"tetap"}' }), {});
  await buku.write('ubah', (tx) => setRow(tx, 'pengaturan', 'kerja', { isi: '{"a":"tetap ada"}' }), {});
  const row = await buku.db.selectFrom('pengaturan').select('isi').where('id', '=', 'kerja').executeTakeFirstOrThrow();
  expect(row.isi).toBe('{"a":"tetap ada"}');
});

test('a main file with what no piece may hold is damaged; one that holds honest work is read', async () => {
  const rina = await datang('Rina');
  await rina.tulis('b7', 'Bagian Hukum');
  const salinan = (nama: string): string => {
    const path = join(folder, `${nama}.bagihabis`);
    rina.dokumen.saveCopy(path);
    return path;
  };
  const baca = (path: string) => bacaUtama(rina.userDataDir, path, {});
  expect((await baca(salinan('jujur'))).kiriman.perubahan.length).toBeGreaterThan(0);
  const row = { ...(DITOLAK[0] as typeof ORANG), alasan: 'a', hari: '2026-01-05' };
  await rina.dokumen.write('jahat', (tx) => putRow(tx, 'redaksi', 'r1', row), { jenis: 'redaksi' });
  await expect(baca(salinan('jahat'))).rejects.toMatchObject({ code: 'berkasRusak' });
});
