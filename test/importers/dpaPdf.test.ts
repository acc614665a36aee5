import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DokumenMentah } from '../../src/importers/dpaHasil';
import { bacaDpaPdf } from '../../src/importers/dpaPdf';
import { bukaNomenklatur } from '../../src/importers/nomenklatur';
import { TanpaKanvas } from '../../src/importers/pdfBuka';
import { GalatImpor } from '../../src/importers/temuan';
import { acak } from '../fixtures/dpa-pdf/acakCetak';
import { RAMALAN_REKAP } from '../fixtures/dpa-pdf/cetakLain';

/** Prints made by test/fixtures/dpa-pdf/buat.mjs; the oracle beside them comes from the data they were printed from. */
interface Ramalan {
  readonly tahun: number;
  readonly nomor: string;
  readonly jenis: string;
  readonly sub: readonly object[];
  readonly total: number;
  readonly tanggal: string;
}
const folder = 'test/fixtures/dpa-pdf';
const ramalan = JSON.parse(readFileSync(`${folder}/ramalan.json`, 'utf8')) as Record<string, Ramalan>;
const nomenklatur = bukaNomenklatur(readFileSync('resources/nomenklatur/nomenklatur.tsv'));
const isi = (nama: string): Uint8Array => new Uint8Array(readFileSync(`${folder}/${nama}.pdf`));
const baca = (bytes: Uint8Array, nama = 'dpa', tahun = 2024): Promise<DokumenMentah> =>
  bacaDpaPdf(bytes, `${nama}.pdf`, { nomenklatur, tahun });

/** The parts of a line that the oracle knows. */
const sederhana = (d: DokumenMentah): object[] =>
  d.sub
    .filter((s) => s.rekening.length > 0)
    .map((s) => ({
      kode: s.kode,
      nama: s.nama,
      kodeKegiatan: s.kodeKegiatan,
      namaKegiatan: s.namaKegiatan,
      namaProgram: s.namaProgram,
      kodeSubUnit: s.kodeSubUnit,
      namaSubUnit: s.namaSubUnit,
      pagu: s.pagu,
      paguSebelum: s.paguSebelum,
      indikator: s.indikator.map((i) => ({ uraian: i.uraian, target: `${i.target} ${i.satuan}`.trim() })),
      sumberDana: s.sumberDana.map((dana) => dana.nama),
      lokasi: s.lokasi,
      waktu: s.waktu,
      keterangan: s.keterangan,
      rekening: s.rekening,
    }));
const jumlah = (sub: readonly object[]): unknown[] => sub.map((s) => ('pagu' in s ? s.pagu : null));
const kode = (d: DokumenMentah): string[] => [...d.temuan, ...d.sub.flatMap((s) => s.temuan)].map((t) => t.kode).sort();

const TEMUAN: Readonly<Record<string, readonly string[]>> = {
  'f1-dpa-2024': ['kode_di_unit', 'nama_terpotong'],
  'f4-dpa-2022': ['kode_dirapikan'],
  'rka-tengah': ['total_tidak_tercetak', 'total_tidak_tercetak', 'total_tidak_tercetak'],
};

describe.each(Object.entries(ramalan))('print %s', (nama, harap) => {
  test('is read as it was printed: every line, amount, target and account', async () => {
    const d = await baca(isi(nama), nama, harap.tahun);
    expect(sederhana(d)).toEqual(harap.sub);
    expect(d.dokumen).toMatchObject({ tahun: harap.tahun, jenis: harap.jenis, nomor: harap.nomor });
    expect(d.totalTercetak).toBe(harap.total);
    expect(kode(d)).toEqual(TEMUAN[nama] ?? []);
    expect(d.cakupan.seluruh).toBe(false);
  });
});

test('months, date and pages of a print are kept', async () => {
  const d = await baca(isi('f1-dpa-2024'));
  expect(d.dokumen).toMatchObject({ tanggal: '2024-01-03', sebutan: 'DPA-RINCIAN BELANJA SKPD' });
  const [s] = d.sub;
  expect(s?.bulan?.reduce((a, b) => a + b, 0)).toBe(s?.pagu);
  expect(s?.asal).toMatchObject({ satuan: 'halaman', lembar: '', baris: [1, 2] });
  expect(s?.temuan.every((t) => t.lembar === 'halaman 1' && t.baris !== null && t.kolom === null)).toBe(true);
});

test('the DPA-Belanja rekap covers the whole SKPD; codes may be split over five columns', async () => {
  const polos = ({ paguSebelum: _, ...r }: (typeof RAMALAN_REKAP)[number]): object => r;
  const lihat = (d: DokumenMentah): object[] =>
    d.sub.map((s) => ({
      kode: s.kode,
      nama: s.nama,
      pagu: s.pagu,
      paguSebelum: s.paguSebelum,
      namaKegiatan: s.namaKegiatan,
      namaProgram: s.namaProgram,
      sumberDana: s.sumberDana.map((dana) => dana.nama),
      lokasi: s.lokasi,
    }));
  const satu = await baca(isi('rekap-dpa-belanja'));
  expect(lihat(satu)).toMatchObject(RAMALAN_REKAP.map(polos));
  expect(satu).toMatchObject({ cakupan: { seluruh: true }, totalTercetak: 2_223_443_200, temuan: [] });
  const dua = await baca(isi('rekap-pecah-dppa'));
  expect(lihat(dua)).toEqual(RAMALAN_REKAP);
  expect(dua.dokumen.jenis).toBe('perubahan');
});

test('in a whole book (cover, summary, pendapatan, rekap, rincian) the rincian and the rekap are found', async () => {
  const d = await baca(isi('buku-lengkap'));
  expect(d.cakupan.seluruh).toBe(true);
  expect(d.sub.map((s) => s.kode)).toEqual([
    '4.01.01.2.01.0001',
    '4.01.01.2.01.0002',
    ...RAMALAN_REKAP.map((r) => r.kode),
  ]);
  expect(kode(d)).toEqual([]);
});

test.each([
  ['ringkasan-paket', 'tabel_lain', 'Ringkasan Paket'],
  ['anggaran-kas', 'tabel_lain', 'Rencana Anggaran Kas'],
  ['realisasi', 'tabel_lain', 'realisasi'],
  ['pendapatan-saja', 'tabel_lain', 'DPA-Pendapatan'],
  ['sampul-saja', 'tabel_lain', 'sampul'],
  ['surat-biasa', 'tanpa_data', 'tidak memuat sub kegiatan'],
  ['pindai', 'tanpa_data', 'hasil pindai'],
  ['fon-rusak', 'rusak', 'fon rusak'],
  ['bersandi', 'terkunci_sandi', 'kata sandi'],
])('%s is refused as what it is (%s)', async (nama, sebab, kata) => {
  const galat: unknown = await baca(isi(nama), nama).catch((e: unknown) => e);
  expect(galat).toBeInstanceOf(GalatImpor);
  expect(galat).toMatchObject({ kode: sebab });
  expect((galat as GalatImpor).pesan).toContain(kata);
  if (sebab !== 'terkunci_sandi') expect((galat as GalatImpor).pesan).toContain('SIPD');
});

test('a print with scanned pages is read, and the pages are named', async () => {
  const d = await baca(isi('pindai-sebagian'), 'dpa', 2022);
  expect(d.temuan[0]).toMatchObject({ kode: 'halaman_gambar', lembar: 'halaman 2', tingkat: 'peringatan' });
  expect(d.temuan[0]?.pesan).toContain('Halaman 2 ');
  expect(d.sub.length).toBeGreaterThan(0);
});

test('a file cut off anywhere is refused or read, never a crash', async () => {
  const utuh = isi('f1-dpa-2024');
  for (const bagian of [0.05, 0.3, 0.6, 0.9, 0.99]) {
    const hasil: unknown = await baca(utuh.slice(0, utuh.length * bagian)).catch((e: unknown) => e);
    if (hasil instanceof Error) expect(hasil).toBeInstanceOf(GalatImpor);
  }
  await expect(baca(utuh.slice(0, 2000))).rejects.toMatchObject({ kode: 'rusak' });
});

test('changed bytes never end the program: the file is refused, read as it was, or its difference is told', async () => {
  const acuan = sederhana(await baca(isi('f3-rkpa-2021'), 'dpa', 2021));
  const r = acak(20);
  for (let n = 0; n < 30; n += 1) {
    const bytes = isi('f3-rkpa-2021');
    for (let k = 0; k < 4; k += 1) bytes[Math.floor(r() * bytes.length)] = Math.floor(r() * 256);
    const hasil: unknown = await baca(bytes, 'dpa', 2021).catch((e: unknown) => e);
    if (hasil instanceof Error) expect(hasil).toBeInstanceOf(GalatImpor);
    else if (kode(hasil as DokumenMentah).length === 0)
      expect(jumlah(sederhana(hasil as DokumenMentah))).toEqual(jumlah(acuan));
  }
});

test('pages that lie on their side are read all the same', async () => {
  const dokumen = await PDFDocument.load(isi('f3-rkpa-2021'));
  for (const halaman of dokumen.getPages()) halaman.setRotation(degrees(90));
  const d = await baca(await dokumen.save(), 'dpa', 2021);
  expect(sederhana(d)).toEqual(ramalan['f3-rkpa-2021']?.sub);
});

test('no canvas is needed: packages carry none, and the reader must load all the same', async () => {
  await baca(isi('f3-rkpa-2021'), 'dpa', 2021);
  const pentas = globalThis as unknown as Record<string, unknown>;
  for (const nama of ['DOMMatrix', 'ImageData', 'Path2D']) expect(pentas[nama]).toBe(TanpaKanvas);
});

test('progress goes from 0 to 1', async () => {
  const langkah: number[] = [];
  await bacaDpaPdf(isi('f2-dppa-2022'), 'f2.pdf', { nomenklatur, tahun: 2022, progres: (n) => langkah.push(n) });
  expect(langkah.at(-1)).toBe(1);
  expect(langkah).toEqual([...langkah].sort((a, b) => a - b));
  expect(langkah.length).toBeGreaterThan(3);
});
