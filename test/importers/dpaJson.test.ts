import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DokumenMentah } from '../../src/importers/dpaHasil';
import { bacaDpaJson } from '../../src/importers/dpaJson';
import { GalatImpor } from '../../src/importers/temuan';
import { berkas, galatDari, teks } from './buku';
import { nomenklatur } from './daftar';

const dari = (bytes: Uint8Array, nama = 'dpa.json'): DokumenMentah =>
  bacaDpaJson(bytes, nama, { nomenklatur: nomenklatur(), tahun: 2026 });
const contoh = (nama: string): DokumenMentah => dari(berkas(`test/fixtures/dpa-json/${nama}.json`), `${nama}.json`);
const isi = (nilai: unknown): DokumenMentah => dari(teks(JSON.stringify(nilai)));
const galat = (nilai: unknown): GalatImpor => galatDari(() => isi(nilai)) as GalatImpor;
const semuaTemuan = (d: DokumenMentah) => [...d.temuan, ...d.sub.flatMap((s) => s.temuan)];
const BARIS = { kode_sub_giat: '4.01.01.2.13.0001', nama_sub_giat: 'Pengelolaan Kelembagaan', pagu: 5 };

describe('shapes of SIPD', () => {
  it('reads a rincian belanja object with its misspelt keys', () => {
    const d = contoh('rincian');
    expect(d.dokumen).toEqual({
      sebutan: 'DPA',
      jenis: 'murni',
      nomor: 'DPA/A.1/4.01.0.00.0.00.01.0000/001/2026',
      tanggal: '2026-01-02',
      tahun: 2026,
      kodeOrganisasi: '4.01.0.00.0.00.01.0000',
      namaOrganisasi: 'SEKRETARIAT DAERAH',
    });
    expect(d.sub).toHaveLength(1);
    expect(d.sub[0]).toMatchObject({
      kode: '4.01.01.2.13.0001',
      namaKegiatan: 'Penataan Organisasi',
      kodeSubUnit: '4.01.0.00.0.00.01.0009',
      pagu: 75_939_100,
      paguSebelum: null,
      indikator: [
        { uraian: 'Jumlah Dokumen Kelembagaan', target: '2', satuan: 'Dokumen' },
        { uraian: 'Jumlah Dokumen Anjab dan ABK', target: '1', satuan: 'Dokumen' },
      ],
      sumberDana: [{ nama: 'Dana Transfer Umum-Dana Alokasi Umum' }],
      lokasi: ['Kab. Contoh, Semua Kecamatan, Semua Kelurahan'],
      waktu: { mulai: 1, akhir: 12 },
    });
    // Six levels of the same money and its packages are in item[]; only level 6 is counted.
    expect(d.sub[0]?.rekening.map((r) => [r.kode, r.pagu])).toEqual([
      ['5.1.02.01.01.0024', 12_500_000],
      ['5.1.02.04.01.0001', 63_439_100],
    ]);
    expect(d.sub[0]?.bulan?.reduce((n, b) => n + b, 0)).toBe(75_939_100);
    expect(d.cakupan).toEqual({
      seluruh: false,
      kegiatan: [{ kodeSubUnit: '4.01.0.00.0.00.01.0009', kodeKegiatan: '4.01.01.2.13.0001' }],
    });
    expect(semuaTemuan(d)).toEqual([]);
  });

  it('reads a changed document wrapped in {status, data}: amounts after, amounts before, a plan that does not fit', () => {
    const d = contoh('rincian_perubahan');
    expect(d.dokumen).toMatchObject({ jenis: 'perubahan', tanggal: '2026-09-15' });
    expect(d.sub.map((s) => [s.pagu, s.paguSebelum])).toEqual([
      [43_439_100, 75_939_100],
      [5_000_000, 5_000_000],
      [0, 7_000_000],
    ]);
    expect(d.sub[2]?.nama).toBe('Peningkatan Kinerja & Reformasi Birokrasi');
    expect(d.sub[1]?.waktu).toEqual({ mulai: 3, akhir: 11 });
    const [bulan] = semuaTemuan(d);
    expect(bulan).toMatchObject({ kode: 'bulan_berbeda', lembar: '', berkas: 'rincian_perubahan.json' });
    expect(bulan?.pesan).toMatch(/^data\[1\]\.rak: .*Rp6\.000\.000.*Rp5\.000\.000/);
  });

  it('reads DPA belanja with all levels and compares the kegiatan', () => {
    const d = contoh('belanja');
    expect(d.sub.map((s) => [s.kode, s.pagu, s.namaKegiatan])).toEqual([
      ['4.01.01.2.13.0001', 75_000_000, 'Penataan Organisasi'],
      ['4.01.01.2.13.0002', 45_000_000, 'Penataan Organisasi'],
    ]);
    expect(d.cakupan.seluruh).toBe(true);
    expect(semuaTemuan(d).map((t) => t.kode)).toEqual(['subjumlah_berbeda']);
    const geser = isi({
      nomor_dpa: 'DPA/A.1/x',
      index: [],
      index_pergeseran: [
        { kode_rekening: '4.01.01.2.13.0001', uraian: 'A', sebelum_jumlah: 10, setelah_jumlah: '7.00' },
      ],
    });
    expect(geser.sub[0]).toMatchObject({ pagu: 7, paguSebelum: 10 });
    expect(geser.dokumen.jenis).toBe('pergeseran');
  });

  it('reads lists of sub kegiatan with amounts as text and two-digit codes', () => {
    const d = contoh('daftar');
    expect(d.sub.map((s) => [s.kode, s.kodeTertulis, s.pagu, s.namaSubUnit])).toEqual([
      ['4.01.01.2.13.0001', undefined, 75_939_100, 'BAGIAN ORGANISASI'],
      ['4.01.01.2.06.0002', '4.01.01.2.06.02', 300_000_000, 'BAGIAN UMUM'],
    ]);
    expect(d.dokumen.tahun).toBe(2026);
  });

  it('sums a list per rekening with months 1 to 12, leaving the higher levels out', () => {
    const akun = (kode_akun: string, nilai: number): object => ({
      ...BARIS,
      pagu: undefined,
      kode_akun,
      nilai,
      '1': nilai,
      '2': 0,
    });
    const d = isi([akun('5', 30), akun('5.1.02.01.01.0024', 10), akun('5.1.02.04.01.0001', 20)]);
    expect(d.sub).toHaveLength(1);
    expect(d.sub[0]).toMatchObject({ pagu: 30, bulan: [30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] });
  });
});

describe('tables of the mirror plugin', () => {
  it('joins items, targets, funds, places and months by kode_sbl', () => {
    const d = contoh('tabel');
    expect(d.sub).toHaveLength(2);
    expect(d.sub[0]).toMatchObject({
      kode: '4.01.01.2.13.0001',
      nama: 'Pengelolaan Kelembagaan dan Analisis Jabatan',
      namaKegiatan: 'Penataan Organisasi',
      pagu: 75_000_000,
      paguSebelum: 80_000_000,
      indikator: [{ target: '2' }, { target: '1' }],
      sumberDana: [
        { kode: '1.1', nama: 'PENDAPATAN ASLI DAERAH', pagu: 50_000_000 },
        { kode: '2.1', pagu: 25_000_000 },
      ],
      lokasi: ['Kab. Contoh, Kec. Satu', 'Kab. Contoh, Kec. Dua, Desa A'],
      waktu: { mulai: 1, akhir: 12 },
      rekening: [{ pagu: 35_000_000 }, { pagu: 40_000_000 }],
    });
    expect(d.sub[0]?.bulan?.[1]).toBe(35_000_000);
    expect(d.sub[0]?.bulan?.[5]).toBe(40_000_000);
    expect(semuaTemuan(d).map((t) => t.kode)).toEqual(['baris_tidak_aktif', 'rincian_tanpa_induk', 'rincian_berbeda']);
  });

  it('asks for data_sub_keg_bl when only the tables below it are there', () => {
    const g = galat({ data_rka: [{ kode_sbl: '1.2.3', kode_akun: '5.1.02.01.01.0024', rincian: 5 }] });
    expect(g.kode).toBe('tabel_lain');
    expect(g.pesan).toContain('data_sub_keg_bl');
  });
});

describe('values as they come', () => {
  it('reads UTF-8 with mark and UTF-16', () => {
    const kirim = JSON.stringify([BARIS]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...kirim].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(dari(teks(`\ufeff${kirim}`)).sub[0]?.pagu).toBe(5);
    expect(dari(utf16).sub[0]?.pagu).toBe(5);
  });

  it.each([
    ['Rp1.234.567,00', 1_234_567],
    ['1500000.00', 1_500_000],
    ['1.500.000', 1_500_000],
    [1234.4, 1234],
    ['-', 0],
  ])('amount %s', (pagu, harap) => {
    expect(isi([{ ...BARIS, pagu }]).sub[0]?.pagu).toBe(harap);
  });

  it.each([1e308, -5, '9'.repeat(40), 'banyak', '1e999'])('amount %s is an error at its path', (pagu) => {
    const d = isi({ data: [BARIS, { ...BARIS, pagu }] });
    expect(d.temuan.find((t) => t.tingkat === 'galat')?.pesan).toMatch(/^data\[1\]\.pagu: /);
  });

  it('says where a code is none, and reads dirty codes with a note', () => {
    const salah = isi([BARIS, { ...BARIS, kode_sub_giat: '4.01.01' }]);
    expect(salah.temuan[0]).toMatchObject({ tingkat: 'galat', kode: 'kode_salah' });
    expect(salah.temuan[0]?.pesan).toMatch(/^\[1\]\.kode_sub_giat: “4\.01\.01”/);
    const kotor = isi([{ ...BARIS, kode_sub_giat: '4.01.01.02.13.0001.' }]).sub[0];
    expect(kotor?.kode).toBe('4.01.01.2.13.0001');
    expect(kotor?.temuan[0]?.kode).toBe('kode_dirapikan');
  });

  it('survives halves of characters, control characters and keys of the language', () => {
    const jahat = `[{"__proto__":{"pagu":9},"constructor":1,"kode_sub_giat":"4.01.01.2.13.0001","nama_sub_giat":"A\\ud800B\\u0007C &lt;b&gt;","pagu":5}]`;
    const d = dari(teks(jahat));
    expect(d.sub[0]).toMatchObject({ nama: 'A\ufffdB C <b>', pagu: 5 });
    expect(({} as Record<string, unknown>)['pagu']).toBeUndefined();
  });
});

describe('what is no DPA', () => {
  it.each([
    [{ pembukuan1: [{ kode_akun: '5', alokasi_anggaran: 1 }] }, 'realisasi'],
    [[{ ...BARIS, nilai_realisasi: 3 }], 'realisasi'],
    [{ ringkasan_belanja: [], nomor_dpa: 'x' }, 'ringkasan DPA SKPD'],
    [{ items: [{ kode_rekening: '5', total_rak: 5, bulan_1: 5 }] }, 'RAK'],
    [[{ id_jadwal: 1, nama_sub_tahap_jadwal: 'Murni' }], 'jadwal'],
  ])('%j is named', (nilai, sebut) => {
    expect(galat(nilai)).toMatchObject({ kode: 'tabel_lain' });
    expect(galat(nilai).pesan).toContain(sebut);
  });

  it('unknown JSON names the keys that were found and those expected', () => {
    const g = galat({ nama: 'x', kota: { kode: 1 } });
    expect(g.pesan).toContain('“nama”, “kota”, “kode”');
    expect(g.pesan).toContain('kode_sub_giat');
    for (const kosong of [{}, [], [[]], { a: null }]) expect(galat(kosong).kode).toBe('tanpa_judul');
  });

  it('broken, cut off and endlessly nested JSON is refused with what to do', () => {
    expect((galatDari(() => dari(teks('{"data": [1, 2'))) as GalatImpor).pesan).toContain('terpotong');
    expect((galatDari(() => dari(teks('{"data": tidak}'))) as GalatImpor).pesan).toContain('bukan JSON');
    const dalam = teks('['.repeat(2_000_000) + ']'.repeat(2_000_000));
    expect((galatDari(() => dari(dalam)) as GalatImpor).pesan).toContain('bersarang');
  });

  it('any JSON ends in a reading or in an import error', () => {
    const kunci = fc.constantFrom(
      'kode_sub_giat',
      'nama_sub_giat',
      'pagu',
      'item',
      'index',
      'rak',
      'kode_sbl',
      'kode_akun',
      'nilai',
      'data',
      '__proto__',
      'bulan_1',
    );
    const nilai = fc.letrec((ikat) => ({
      apa: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(null, true, -1, 1e308, '', '4.01.01.2.13.0001', '5.1.02.01.01.0024', 'Rp5', '\ud800'),
        fc.array(ikat('apa'), { maxLength: 4 }),
        fc.dictionary(kunci, ikat('apa'), { maxKeys: 8 }),
      ),
    })).apa;
    fc.assert(
      fc.property(nilai, (v) => {
        try {
          for (const s of isi(v).sub) expect(Number.isSafeInteger(s.pagu) && s.pagu >= 0).toBe(true);
        } catch (sebab) {
          expect(sebab).toBeInstanceOf(GalatImpor);
        }
      }),
    );
  });
});
