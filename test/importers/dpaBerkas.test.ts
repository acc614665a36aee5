import { describe, expect, it } from 'vitest';
import { bacaDpaBerkas } from '../../src/importers/dpaBerkas';
import type { BerkasMasuk, HasilDpa, PilihanDpa } from '../../src/importers/dpaHasil';
import { GalatImpor } from '../../src/importers/temuan';
import { berkas, buku, teks, wadah } from './buku';
import { nomenklatur } from './daftar';

const baca = (files: readonly BerkasMasuk[], lain: Partial<PilihanDpa> = {}): Promise<HasilDpa> =>
  bacaDpaBerkas(files, { nomenklatur: nomenklatur(), tahun: 2026, ...lain });
const gagal = async (...files: BerkasMasuk[]): Promise<GalatImpor> => {
  const sebab: unknown = await baca(files).then(
    () => null,
    (e: unknown) => e,
  );
  if (!(sebab instanceof GalatImpor)) throw new Error('tidak ada galat impor');
  return sebab;
};
const csv = (kode: string, nama: string, pagu: number): Uint8Array =>
  teks(`kode sub kegiatan;nama sub kegiatan;pagu\n${kode};${nama};${pagu}\n`);
const KELEMBAGAAN = csv('4.01.01.2.13.0001', 'Pengelolaan Kelembagaan dan Analisis Jabatan', 75_939_100);
const KINERJA = csv('4.01.01.2.13.0003', 'Peningkatan Kinerja dan Reformasi Birokrasi', 500);
const rincian: BerkasMasuk = { nama: 'rincian.json', bytes: berkas('test/fixtures/dpa-json/rincian.json') };

describe('one door for every kind of file', () => {
  it('knows a file by its content, whatever its name', async () => {
    const json = await baca([{ ...rincian, nama: 'unduhan.txt' }]);
    expect([json.tataLetak, json.total, json.baris.length]).toEqual(['json', 75_939_100, 1]);
    const lembar = await baca([{ nama: 'unduhan.pdf', bytes: KELEMBAGAAN }]);
    expect(lembar).toMatchObject({ total: 75_939_100, baris: [{ kode: '4.01.01.2.13.0001' }] });
  });

  it('puts several files together: the same line counts once and keeps the details', async () => {
    const h = await baca([{ nama: 'rekap.csv', bytes: KELEMBAGAAN }, rincian, { nama: 'b.csv', bytes: KINERJA }]);
    expect(h.baris.map((b) => [b.kode, b.pagu])).toEqual([
      ['4.01.01.2.13.0001', 75_939_100],
      ['4.01.01.2.13.0003', 500],
    ]);
    expect(h.baris[0]?.rekening).toHaveLength(2);
    expect(h.baris[0]?.waktu).toEqual({ mulai: 1, akhir: 12 });
    expect(h.temuan.find((t) => t.kode === 'baris_ganda')?.berkas).toBe('rekap.csv');
    expect(h.cakupan.seluruh).toBe(true);
  });

  it('opens a zip of exports and says what was in it', async () => {
    const zip = wadah({ 'DPA/a.csv': KELEMBAGAAN, 'DPA/b.csv': KINERJA, '__MACOSX/x': teks('x') }, 'zip');
    const h = await baca([{ nama: 'kirim.zip', bytes: zip }]);
    expect(h.total).toBe(75_939_600);
    expect(h.temuan.find((t) => t.kode === 'arsip_dibuka')?.pesan).toContain('2 berkas');
    expect(h.baris[0]?.asal.berkas).toBe('kirim.zip › a.csv');
    expect((await gagal({ nama: 'kirim.zip', bytes: zip.slice(0, 300) })).kode).toBe('rusak');
  });

  it('a mapping of the user counts for all files of its layout', async () => {
    const asing = (kode: string, nama: string, nilai: number): Uint8Array => teks(`A;B;C\n${kode};${nama};${nilai}\n`);
    const a = { nama: 'a.csv', bytes: asing('4.01.01.2.13.0001', 'Pengelolaan Kelembagaan dan Analisis Jabatan', 700) };
    const b = { nama: 'b.csv', bytes: asing('4.01.01.2.13.0003', 'Peningkatan Kinerja dan Reformasi Birokrasi', 300) };
    const tebakan = (await baca([a])).pemetaan?.peta;
    if (!tebakan) throw new Error('tidak ada pemetaan');
    const peta = { ...tebakan, kolom: { kode: [0], nama: [1], pagu: [2] } };
    const h = await baca([a, b, rincian], { peta });
    expect(h.baris.map((r) => r.pagu).sort()).toEqual([300, 700, 75_939_100]);
  });

  it('reports progress over all files', async () => {
    const maju: number[] = [];
    await baca([rincian, { nama: 'b.csv', bytes: KINERJA }], { progres: (n) => maju.push(n) });
    expect(maju.at(-1)).toBe(1);
    expect([...maju].sort((a, b) => a - b)).toEqual(maju);
  });

  it('an .xlsx workbook and its zip neighbours are told apart', async () => {
    const xlsx = buku({
      DPA: [
        ['kode sub kegiatan', 'nama sub kegiatan', 'pagu'],
        ['4.01.01.2.13.0003', 'Kinerja', 5],
      ],
    });
    expect((await baca([{ nama: 'a.zip', bytes: xlsx }])).total).toBe(5);
  });
});

describe('files that are no DPA', () => {
  it.each([
    ['foto.jpg', [0xff, 0xd8, 0xff, 0xe0], 'gambar'],
    ['pindai.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'gambar'],
    ['kantor.bagihabis', [...teks('SQLite format 3\0')], 'menu Berkas'],
    ['dpa.rar', [...teks('Rar!'), 0x1a, 7, 0], 'Ekstrak dahulu'],
    ['dpa.gz', [0x1f, 0x8b, 8, 0], 'Ekstrak dahulu'],
    ['setup.exe', [...teks('MZ'), 0x90, 0], 'program'],
    ['dpa.rtf', [...teks('{\\rtf1 DPA}')], 'RTF'],
  ])('%s is named with what to do', async (nama, awal, sebut) => {
    const g = await gagal({ nama, bytes: Uint8Array.from([...awal, ...new Uint8Array(40)]) });
    expect(g.kode).toBe('bukan_lembar_kerja');
    expect(g.pesan).toContain(nama);
    expect(g.pesan).toContain(sebut);
  });

  it('Word files and slides are named, not unpacked', async () => {
    const docx = wadah({ '[Content_Types].xml': teks('<x/>'), 'word/document.xml': teks('<x/>') }, 'zip');
    expect((await gagal({ nama: 'dpa.docx', bytes: docx })).pesan).toContain('dokumen Word');
  });

  it('beside a DPA are left out with a warning; what cannot be read at all is an error', async () => {
    const foto = { nama: 'foto.jpg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) };
    const h = await baca([rincian, foto]);
    expect(h.temuan.find((t) => t.kode === 'berkas_dilewati')).toMatchObject({
      tingkat: 'peringatan',
      berkas: 'foto.jpg',
    });
    const rusak = await baca([rincian, { nama: 'b.json', bytes: teks('{"item": [') }]);
    expect(rusak.temuan.find((t) => t.kode === 'rusak')).toMatchObject({ tingkat: 'galat', berkas: 'b.json' });
    expect((await gagal(foto, { ...foto, nama: 'dua.jpg' })).pesan).toMatch(/2 berkas.*foto\.jpg.*dua\.jpg/);
  });

  it('a zip that unpacks to gigabytes stops while it is unpacked', async () => {
    const satu = wadah({ 'a.csv': new Uint8Array(60 * 1024 * 1024) }, 'zip');
    const g = await gagal({ nama: 'bom.zip', bytes: satu });
    expect(g.kode).toBe('terlalu_besar');
  });
});
