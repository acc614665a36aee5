import { describe, expect, test } from 'vitest';
import type { BarisBandingDpa, PerbandinganDpa, SisaVersi, VersiDpa } from '../../src/api/dpaViews';
import type { Api } from '../../src/api/api';
import type { DpaId, PegawaiId, SubKegiatanId, SuratId, TugasId } from '../../src/domain/ids';
import { jumlahBanding, salinanBanding, saringBanding, totalBanding } from '../../src/ui/dpa/bandingVersi';
import { kataSisa, kelompokSisa, pilihanSah } from '../../src/ui/dpa/keputusan';
import { tinjauSekarang } from '../../src/ui/dpa/tinjauSekarang';

const baris = (nomor: number, isi: Partial<BarisBandingDpa>): BarisBandingDpa => ({
  keadaan: 'sama',
  kode: `4.01.01.2.13.000${nomor}`,
  nama: `Sub kegiatan ${nomor}`,
  namaLama: '',
  namaBagian: 'Organisasi',
  namaSubUnit: '',
  unitLama: '',
  paguLama: 100,
  paguBaru: 100,
  targetLama: '',
  targetBaru: '',
  subKegiatanId: `sk-${nomor}` as SubKegiatanId,
  jumlahTugas: 0,
  ...isi,
});
const versi = (id: string): VersiDpa => ({
  id: id as DpaId,
  jenis: 'murni',
  nomor: '',
  tanggal: '2026-01-02',
  sumberBerkas: '',
  sebutan: 'DPA murni',
  berlaku: false,
  subKegiatan: 3,
  pagu: 300,
});
const p: PerbandinganDpa = {
  lama: versi('a'),
  baru: versi('b'),
  baris: [
    baris(3, { keadaan: 'dihapus', paguBaru: null }),
    baris(1, { keadaan: 'paguBerubah', paguBaru: 150, nama: '=HYPERLINK("x")' }),
    baris(2, {}),
  ],
  jumlah: { baru: 0, sama: 1, paguBerubah: 1, targetBerubah: 0, pindahUnit: 0, dihapus: 1 },
};

describe('two versions side by side', () => {
  test('stand by code, filtered by what happened to them, with sums of what is shown', () => {
    expect(saringBanding(p, 'semua', '').map((b) => b.kode.at(-1))).toEqual(['1', '2', '3']);
    expect(saringBanding(p, 'berubah', '')).toHaveLength(jumlahBanding(p, 'berubah'));
    expect(saringBanding(p, 'dihapus', '').map((b) => b.nama)).toEqual(['Sub kegiatan 3']);
    expect(totalBanding(p.baris)).toEqual({ lama: 300, baru: 250 });
  });

  test('copy as a table with its sum, amounts as numbers, and nothing a spreadsheet would run', () => {
    const salinan = salinanBanding(saringBanding(p, 'berubah', '')).split('\r\n');
    expect(salinan).toHaveLength(4);
    expect(salinan[1]?.split('\t').slice(0, 3)).toEqual(['pagu berubah', '4.01.01.2.13.0001', `'=HYPERLINK("x")`]);
    expect(salinan[1]?.split('\t').slice(7, 10)).toEqual(['100', '150', '50']);
    expect(salinan[3]?.split('\t').slice(7, 10)).toEqual(['200', '150', '-50']);
  });
});

describe('what a revision leaves to decide', () => {
  const tugas = (n: number, sub: string): SisaVersi['tugas'][number] => ({
    id: `t-${n}` as TugasId,
    nama: `Tugas ${n}`,
    kodeSubKegiatan: sub,
    namaSubKegiatan: `Sub ${sub}`,
    pegawai: [{ id: 'p' as PegawaiId, nama: 'Ani' }],
  });
  const daftar = [tugas(1, 'a'), tugas(2, 'b'), tugas(3, 'a')];

  test('stands by the line that is gone; a decided task leaves the choice', () => {
    expect(kelompokSisa(daftar).map((k) => k.tugas.map((t) => t.nama))).toEqual([['Tugas 1', 'Tugas 3'], ['Tugas 2']]);
    expect(pilihanSah(new Set(['t-1', 't-9'] as TugasId[]), daftar)).toEqual(['t-1']);
  });

  test('is said in one sentence, and not at all when nothing waits', () => {
    const surat = [{ id: 's' as SuratId, nomor: '800/1', sebab: 'sub kegiatan tidak ada lagi' }];
    expect(kataSisa({ tugas: daftar, surat })).toBe('3 tugas menunggu keputusan, 1 surat perlu ditinjau');
    expect(kataSisa({ tugas: [], surat: [] })).toBe('');
  });
});

test('a review is kept while one looks at another screen, and never carried into another file', () => {
  const api = {} as Api;
  const satu = tinjauSekarang(api, '/a.bagihabis');
  expect(tinjauSekarang(api, '/a.bagihabis')).toBe(satu);
  expect(tinjauSekarang(api, '/b.bagihabis')).not.toBe(satu);
});
