import { describe, expect, it } from 'vitest';
import type { DokumenMentah, HasilDpa, PilihanDpa, SubMentah } from '../../src/importers/dpaHasil';
import { susunDpa } from '../../src/importers/dpaSusun';
import { nomenklatur } from './daftar';

const KELEMBAGAAN = 'Pengelolaan Kelembagaan dan Analisis Jabatan';
const sub = (lain: Partial<SubMentah> = {}): SubMentah => ({
  kode: '4.01.01.2.13.0001',
  nama: KELEMBAGAAN,
  kodeKegiatan: '',
  namaKegiatan: '',
  kodeProgram: '',
  namaProgram: '',
  kodeSubUnit: '4.01.0.00.0.00.01.0009',
  namaSubUnit: 'Bagian Organisasi',
  bagian: '',
  pagu: 1000,
  paguSebelum: null,
  indikator: [],
  sumberDana: [],
  lokasi: [],
  waktu: null,
  rekening: [],
  bulan: null,
  keterangan: '',
  asal: { berkas: 'a.pdf', lembar: '', baris: [3], satuan: 'halaman' },
  temuan: [],
  ...lain,
});
const halaman = (berkas: string, ...baris: number[]): SubMentah['asal'] => ({
  berkas,
  lembar: '',
  baris,
  satuan: 'halaman',
});
const dok = (isi: readonly SubMentah[], lain: Partial<DokumenMentah> = {}): DokumenMentah => ({
  berkas: isi[0]?.asal.berkas ?? 'a.pdf',
  tataLetak: 'cetak',
  lembar: '',
  dokumen: { sebutan: '', jenis: null, nomor: '', tanggal: null, tahun: null, kodeOrganisasi: '', namaOrganisasi: '' },
  cakupan: { seluruh: false, kegiatan: [] },
  sub: isi,
  totalTercetak: null,
  pemetaan: null,
  temuan: [],
  ...lain,
});
const susun = (semua: readonly DokumenMentah[], lain: Partial<PilihanDpa> = {}): HasilDpa =>
  susunDpa(semua, { nomenklatur: nomenklatur(), tahun: 2026, ...lain });
const kode = (h: HasilDpa): string[] => h.temuan.map((t) => t.kode);
const pesan = (h: HasilDpa, k: string): string => h.temuan.find((t) => t.kode === k)?.pesan ?? '';
const BELANJA = [{ kode: '5.1.02.01.01.0024', nama: 'ATK', pagu: 1000 }];
const TARGET = [{ uraian: 'Jumlah Dokumen', target: '2', satuan: 'Dokumen' }];

describe('the same line again', () => {
  it('is counted once and keeps what either copy knows', () => {
    const h = susun([
      dok([sub({ rekening: BELANJA })]),
      dok([
        sub({ asal: halaman('b.pdf', 7), indikator: TARGET, waktu: { mulai: 1, akhir: 6 }, lokasi: ['Kab. Contoh'] }),
      ]),
    ]);
    expect(h.baris).toHaveLength(1);
    expect(h.baris[0]).toMatchObject({
      pagu: 1000,
      rekening: BELANJA,
      indikator: TARGET,
      waktu: { mulai: 1, akhir: 6 },
    });
    expect(h.total).toBe(1000);
    expect(pesan(h, 'baris_ganda')).toContain('berkas “b.pdf” halaman 7');
    expect(h.temuan.every((t) => t.tingkat === 'info')).toBe(true);
  });

  it('gives way to the one with an amount when it is a header page only', () => {
    const h = susun([
      dok([sub({ pagu: 0, indikator: TARGET, asal: halaman('a.pdf', 1) }), sub({ asal: halaman('a.pdf', 2, 3) })]),
    ]);
    expect(h.baris).toHaveLength(1);
    expect(h.baris[0]).toMatchObject({ pagu: 1000, indikator: TARGET, asal: { baris: [1, 2, 3] } });
  });

  it('with another amount stays beside the first, with a finding at both that names both places', () => {
    const h = susun([dok([sub()]), dok([sub({ pagu: 700, asal: halaman('b.pdf', 9) })])]);
    expect(h.baris.map((b) => b.pagu)).toEqual([1000, 700]);
    for (const b of h.baris) expect(b.temuan.map((t) => t.kode)).toContain('baris_ganda_beda');
    expect(pesan(h, 'baris_ganda_beda')).toContain(
      'Rp1.000 (berkas “a.pdf” halaman 3); Rp700 (berkas “b.pdf” halaman 9)',
    );
  });

  it('with the same amount but other funds or accounts is not silently dropped', () => {
    const dana = (nama: string): SubMentah['sumberDana'] => [{ kode: '', nama, pagu: null }];
    expect(susun([dok([sub({ sumberDana: dana('PAD') }), sub({ sumberDana: dana('DAU') })])]).baris).toHaveLength(2);
    const geser = susun([
      dok([sub({ rekening: BELANJA })]),
      dok([
        sub({ rekening: [{ kode: '5.1.02.04.01.0001', nama: 'Perjalanan', pagu: 1000 }], asal: halaman('b.pdf', 1) }),
      ]),
    ]);
    expect(geser.baris).toHaveLength(1);
    expect(geser.temuan.find((t) => t.kode === 'baris_ganda')?.tingkat).toBe('peringatan');
  });

  it('of another sub unit is another line, unless one file names no unit', () => {
    const dua = susun([dok([sub(), sub({ kodeSubUnit: '4.01.0.00.0.00.01.0003', namaSubUnit: 'Bagian Umum' })])]);
    expect(dua.baris).toHaveLength(2);
    expect(dua.subUnit.map((u) => u.jumlah)).toEqual([1, 1]);
    expect(kode(dua)).toContain('banyak_sub_unit');
    const tanpa = sub({ kodeSubUnit: '', namaSubUnit: '', asal: halaman('b.pdf', 1) });
    expect(susun([dok([sub()]), dok([tanpa])]).baris).toHaveLength(1);
  });

  it('as a total of the SKPD over prints of its sub units is not counted beside them', () => {
    const unit = (u: string, pagu: number): SubMentah =>
      sub({ kodeSubUnit: `4.01.0.00.0.00.01.${u}`, namaSubUnit: u, pagu, asal: halaman(`${u}.pdf`, 1) });
    const h = susun([dok([unit('0000', 300)]), dok([unit('0009', 100)]), dok([unit('0003', 200)])]);
    expect(h.total).toBe(300);
    expect(pesan(h, 'rekap_skpd')).toContain('Rp300');
    expect(susun([dok([unit('0000', 301)]), dok([unit('0009', 100)]), dok([unit('0003', 200)])]).total).toBe(601);
  });
});

describe('one document out of many files', () => {
  const kepala = (lain: Partial<DokumenMentah['dokumen']>): DokumenMentah['dokumen'] => ({
    sebutan: 'DPA-RINCIAN BELANJA SKPD',
    jenis: 'murni',
    nomor: 'DPA/A.1/1',
    tanggal: '2026-01-02',
    tahun: 2026,
    kodeOrganisasi: '4.01.0.00.0.00.01.0000',
    namaOrganisasi: 'Sekretariat Daerah',
    ...lain,
  });
  const lain = sub({
    kode: '4.01.01.2.13.0003',
    nama: 'Peningkatan Kinerja dan Reformasi Birokrasi',
    asal: halaman('b.pdf', 1),
  });

  it('takes what the files agree on and fills gaps', () => {
    const h = susun([
      dok([sub()], { dokumen: kepala({ nomor: '', tanggal: null }) }),
      dok([lain], { dokumen: kepala({ kodeOrganisasi: '4.01.0.00.0.00.01.0009' }) }),
    ]);
    expect(h.dokumen).toMatchObject({ jenis: 'murni', nomor: 'DPA/A.1/1', tanggal: '2026-01-02', tahun: 2026 });
    expect(h.temuan.filter((t) => t.tingkat !== 'info')).toEqual([]);
  });

  it('takes prints of sub units with numbers of their own for one document, under the number of the office', () => {
    const nomor = (unit: string): Partial<DokumenMentah> => ({
      dokumen: kepala({ nomor: `DPA/A.1/4.01.0.00.0.00.01.${unit}/001/2026` }),
    });
    const h = susun([dok([sub()], nomor('0009')), dok([lain], nomor('0000'))]);
    expect(h.dokumen.nomor).toBe('DPA/A.1/4.01.0.00.0.00.01.0000/001/2026');
    expect(kode(h)).not.toContain('dokumen_beda_nomor');
  });

  it('leaves open what they contradict each other in, and names the files', () => {
    const h = susun([
      dok([sub()], { dokumen: kepala({}) }),
      dok([lain], { dokumen: kepala({ jenis: 'perubahan', nomor: 'DPPA/B.1/1', tanggal: '2026-09-15', tahun: 2025 }) }),
    ]);
    expect(h.dokumen).toMatchObject({ jenis: null, nomor: '', tanggal: null, tahun: null });
    expect(pesan(h, 'dokumen_beda_jenis')).toContain('murni (a.pdf); perubahan (b.pdf)');
    expect(kode(h)).toEqual(
      expect.arrayContaining(['dokumen_beda_nomor', 'dokumen_beda_tanggal', 'dokumen_beda_tahun']),
    );
    expect(pesan(h, 'tahun_berbeda')).toContain('“b.pdf” adalah dokumen tahun anggaran 2025');
  });

  it('adds up coverage and printed totals; one sub unit out of a rekap covers that unit only', () => {
    const print = (berkas: string, kodeKegiatan: string): Partial<DokumenMentah> => ({
      berkas,
      cakupan: { seluruh: false, kegiatan: [{ kodeSubUnit: 'u', kodeKegiatan }] },
      totalTercetak: 5,
    });
    const h = susun([dok([sub()], print('a.pdf', '4.01.01.2.13')), dok([lain], print('b.pdf', '4.01.01.2.06'))]);
    expect(h.cakupan.kegiatan.map((k) => k.kodeKegiatan)).toEqual(['4.01.01.2.13', '4.01.01.2.06']);
    expect(h.totalTercetak).toBe(10);
    const rekap = dok([sub(), sub({ kodeSubUnit: 'x.1', namaSubUnit: 'Bagian Lain' })], {
      cakupan: { seluruh: true, kegiatan: [] },
    });
    const satu = susun([rekap], { subUnit: 'bagian  ORGANISASI' });
    expect(satu.baris).toHaveLength(1);
    expect(satu.subUnit).toHaveLength(2);
    expect(satu.totalTercetak).toBeNull();
    expect(satu.cakupan).toEqual({
      seluruh: false,
      kegiatan: [{ kodeSubUnit: '4.01.0.00.0.00.01.0009', kodeKegiatan: '' }],
    });
    const kantor = susun([rekap], { subUnit: '4.01.0.00.0.00.01' });
    expect(kantor.baris.map((b) => b.kodeSubUnit)).toEqual(['4.01.0.00.0.00.01.0009']);
    expect(kode(susun([rekap], { subUnit: 'Bagian Antariksa' }))).toContain('sub_unit_tidak_ada');
  });
});

describe('code and name', () => {
  const satu = (lain: Partial<SubMentah>, pilihan: Partial<PilihanDpa> = {}): HasilDpa =>
    susun([dok([sub(lain)])], pilihan);

  it('keeps the wording of the office and names the official one', () => {
    const h = satu({ nama: 'Pengelolaan Kelembagaan & Analisis Jabatan' });
    expect(h.baris[0]).toMatchObject({ nama: 'Pengelolaan Kelembagaan & Analisis Jabatan', keyakinan: 'pasti' });
    expect(pesan(h, 'nama_beda')).toContain(`“${KELEMBAGAAN}”`);
  });

  it('never refuses an unknown code; a provincial one is told apart', () => {
    const asing = satu({ kode: '4.01.09.2.99.0099', nama: KELEMBAGAAN });
    expect(asing.baris[0]).toMatchObject({ kode: '4.01.09.2.99.0099', keyakinan: 'tidak_dikenal' });
    expect(pesan(asing, 'kode_tidak_dikenal')).toContain('4.01.01.2.13.0001');
    expect(kode(satu({ kode: '4.01.02.1.01.0001', nama: 'Penataan Kelembagaan' }))).toContain('kode_provinsi');
    for (const h of [asing]) expect(h.temuan.some((t) => t.tingkat === 'galat')).toBe(false);
  });

  it('doubts a code whose name is that of another one, and takes a cut name for the whole', () => {
    const tertukar = satu({ kode: '4.01.01.2.01.0002', nama: 'Penyusunan Dokumen Perencanaan Perangkat Daerah' });
    expect(tertukar.baris[0]).toMatchObject({ kode: '4.01.01.2.01.0002', keyakinan: 'ragu' });
    expect(pesan(tertukar, 'cocok_ragu')).toContain('4.01.01.2.01.0001');
    const utuh = nomenklatur().butir('2.08.07.2.03.0006')?.nama ?? '';
    const cut = utuh.slice(0, 80);
    const lain = { kodeSubUnit: '2.14.2.08.0.00.01.0000', namaSubUnit: 'Dinas' };
    expect(satu({ ...lain, kode: '2.08.07.2.03.0006', nama: cut }).baris[0]?.keyakinan).toBe('pasti');
    expect(satu({ ...lain, kode: '', nama: cut }).baris[0]).toMatchObject({ kode: '2.08.07.2.03.0006', nama: cut });
  });

  it('gives generic codes of a rekap the bidang of their own unit', () => {
    const unit = (kodeSubUnit: string): SubMentah =>
      sub({ kode: 'X.XX.01.2.13.0001', kodeSubUnit, namaSubUnit: kodeSubUnit });
    const h = susun([
      dok([unit('4.01.0.00.0.00.01.0009'), unit('7.01.0.00.0.00.05.0000'), unit('2.14.2.08.0.00.01.0000')]),
    ]);
    expect(h.baris.map((b) => b.kode)).toEqual(['4.01.01.2.13.0001', '7.01.01.2.13.0001', '2.14.01.2.13.0001']);
  });

  it('names the successor of a code that is retired in this year, not before', () => {
    const lama = { kode: '1.04.02.2.02.0009', nama: nomenklatur().butir('1.04.02.2.02.0009')?.nama ?? '' };
    expect(pesan(satu(lama, { tahun: 2027 }), 'kode_lama')).toContain('1.04.02.2.02.0011');
    expect(kode(satu(lama, { tahun: 2026 }))).not.toContain('kode_lama');
    const baru = { kode: '1.04.02.2.02.0011', nama: nomenklatur().butir('1.04.02.2.02.0011')?.nama ?? '' };
    expect(satu(baru, { tahun: 2026 }).temuan.find((t) => t.kode === 'kode_baru')?.tingkat).toBe('info');
    expect(kode(satu(baru, { tahun: 2027 }))).not.toContain('kode_baru');
  });

  it('names the successor of a code of a still older list as the first candidate', () => {
    const h = satu({ kode: '1.03.05.2.01.0044', nama: 'Penyediaan Sub Sistem Pengolahan Setempat' });
    expect(h.baris[0]).toMatchObject({ keyakinan: 'tidak_dikenal' });
    expect(h.baris[0]?.calon[0]?.kode).toBe('1.03.05.2.01.0051');
    expect(pesan(h, 'kode_tidak_dikenal')).toContain('Calon: 1.03.05.2.01.0051');
  });

  it('offers the names that live on where no successor of a retired code is recorded', () => {
    const kode = '1.06.02.2.03.0005';
    const h = satu({ kode, nama: nomenklatur().butir(kode)?.nama ?? '' }, { tahun: 2027 });
    expect(h.baris[0]).toMatchObject({ kode, keyakinan: 'pasti', calon: [{ kode: '1.06.02.2.03.0012' }] });
    expect(pesan(h, 'kode_lama')).toContain('Calon penggantinya: 1.06.02.2.03.0012');
  });

  it('puts a line filed under another kegiatan where its code belongs', () => {
    const h = satu({ kodeKegiatan: '4.01.01.2.06', namaKegiatan: 'Administrasi Umum' });
    expect(h.baris[0]).toMatchObject({ kodeKegiatan: '4.01.01.2.13', namaKegiatan: 'Penataan Organisasi' });
    expect(kode(h)).toContain('kegiatan_beda');
  });

  it('asks whether a file with two-digit endings is an old one', () => {
    const h = satu({ kodeTertulis: '4.01.01.2.13.01' });
    expect(h.temuan.find((t) => t.kode === 'kode_dua_angka')).toMatchObject({ tingkat: 'peringatan' });
    expect(kode(satu({ kodeTertulis: '4.01.01.2.13.01' }, { tahun: 2023 }))).not.toContain('kode_dua_angka');
  });

  it('points at lines without target where the source gives targets', () => {
    const lain = { kode: '4.01.01.2.13.0003', nama: 'Peningkatan Kinerja dan Reformasi Birokrasi' };
    const h = susun([
      dok([
        sub({ indikator: TARGET }),
        sub(lain),
        sub({ ...lain, kode: '4.01.01.2.13.0004', indikator: [{ uraian: 'x', target: '0', satuan: 'Orang' }] }),
      ]),
    ]);
    expect(kode(h)).toEqual(expect.arrayContaining(['tanpa_indikator', 'target_nol']));
    expect(kode(susun([dok([sub(lain)])]))).not.toContain('tanpa_indikator');
  });
});
