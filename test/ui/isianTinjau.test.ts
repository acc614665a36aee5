import { describe, expect, test } from 'vitest';
import type { TemuanImpor } from '../../src/api/views';
import { hilangTinjau, hitungTinjau, saringTinjau, susunTinjau } from '../../src/ui/dpa/butirTinjau';
import {
  galatBaris,
  halanganTerima,
  isianAwal,
  jumlahDiterima,
  kembarTinjau,
  perluDiperiksa,
  temuanDokumen,
  totalDiterima,
  type IsianBaris,
  type Suntingan,
} from '../../src/ui/dpa/isianTinjau';
import { asalTeks, kalimatTinjau, runtun, selisihTeks } from '../../src/ui/dpa/kalimatTinjau';
import { kodeSkpd, lintasKantor, urutkanUnit } from '../../src/ui/dpa/pilihUnit';
import { baris, hilang, pratinjau } from './barisTinjau';

const temuan = (tingkat: TemuanImpor['tingkat'], pesan: string, di: number | null = 5): TemuanImpor => ({
  tingkat,
  kode: 'uji',
  pesan,
  lembar: 'DPA',
  baris: di,
  kolom: '',
});
const kosong: Suntingan = { ubahan: new Map(), diperiksa: new Set() };
const ubah = (...isian: readonly (readonly [number, Partial<IsianBaris>])[]): Suntingan => ({
  ubahan: new Map(isian.map(([n, isi]) => [n, { ...isianAwal(baris(n)), ...isi }])),
  diperiksa: new Set(),
});

describe('what stands in the way of accepting a document', () => {
  const p = pratinjau({ baris: [baris(0), baris(1, { temuan: [temuan('galat', 'Pagu bukan angka.')] })] });

  test('an error of a row stands until the row is mended, merged or skipped', () => {
    expect(halanganTerima(kosong, p)).toMatch(/1 baris masih galat/);
    for (const isian of [{ pagu: 7 }, { abaikan: true }, { gabungKe: 0 }])
      expect(halanganTerima(ubah([1, isian]), p)).toBe('');
    expect(halanganTerima(ubah([1, { bagian: 'Umum' }]), p)).toMatch(/galat/);
  });

  test('an amount that cannot be read is none of the old one: it holds its row back, merged or not, until it is skipped (V9-15)', () => {
    const utuh = pratinjau({ baris: [baris(0), baris(1)] });
    expect(halanganTerima(kosong, utuh)).toBe('');
    for (const isian of [{ paguTertulis: '1.25.000' }, { paguTertulis: 'abc', gabungKe: 0 }])
      expect(halanganTerima(ubah([1, isian]), utuh)).toMatch(/1 baris masih galat/);
    expect(halanganTerima(ubah([1, { paguTertulis: 'abc', abaikan: true }]), utuh)).toBe('');
    expect(halanganTerima(ubah([1, { paguTertulis: '', pagu: 9 }]), utuh)).toBe('');
  });

  test('an error of the file itself cannot be mended here', () => {
    const berkas = pratinjau({ temuan: [temuan('galat', 'Kolom pagu tidak ada.', null)] });
    expect(temuanDokumen(berkas)).toHaveLength(1);
    expect(temuanDokumen(p)).toHaveLength(0);
    expect(halanganTerima(ubah([0, { abaikan: true }]), berkas)).toMatch(/1 galat pada berkas/);
  });

  test('two rows of one code are both named until one of them goes; in two units they are two lines', () => {
    const dua = [baris(0), baris(1, { kode: baris(0).kode })];
    const kembar = kembarTinjau(kosong, dua);
    expect([...kembar]).toEqual([0, 1]);
    expect(galatBaris(kosong, dua[0] ?? baris(0), kembar)).toMatch(/dipakai dua baris/);
    expect(kembarTinjau(ubah([1, { gabungKe: 0 }]), dua).size).toBe(0);
    const lainUnit = [baris(0), baris(1, { kode: baris(0).kode, kodeSubUnit: '1.02.0.00.0.00.01.0007' })];
    expect(kembarTinjau(kosong, lainUnit).size).toBe(0);
  });

  test('a code typed in must be one of a sub kegiatan; an empty name is refused; nothing left to accept is said', () => {
    const satu = pratinjau();
    expect(halanganTerima(ubah([0, { kode: '4.01.01' }]), satu)).not.toBe('');
    expect(halanganTerima(ubah([0, { kode: '' }]), satu)).toBe('');
    expect(halanganTerima(ubah([0, { nama: '  ' }]), satu)).not.toBe('');
    expect(halanganTerima(ubah([0, { abaikan: true }]), satu)).toMatch(/Semua baris dilewati/);
  });

  test('sums: a merged row counts where it was added, a skipped one does not', () => {
    const tiga = [baris(0), baris(1), baris(2)];
    const k = ubah([1, { gabungKe: 0 }], [2, { abaikan: true }]);
    expect(totalDiterima(k, tiga)).toBe(2_000_000);
    expect(jumlahDiterima(k, tiga)).toBe(1);
  });
});

describe('the rows of the review', () => {
  const semua = [
    baris(0, { keadaan: 'sama' }),
    baris(1, { keadaan: 'paguBerubah', keyakinan: 'ragu' }),
    baris(2, { keadaan: 'baru', temuan: [temuan('peringatan', 'Target kosong.')] }),
  ];
  const p = pratinjau({ baris: semua, hilang: [hilang(1, { diKegiatanIni: true }), hilang(2)], totalLama: 9 });

  test('the counts of the filters; a row that was looked at leaves "perlu diperiksa" but stays in its list', () => {
    expect(hitungTinjau(kosong, p, p.hilang)).toMatchObject({ semua: 5, periksa: 2, paguBerubah: 1, dihapus: 2 });
    const dilihat: Suntingan = { ubahan: new Map(), diperiksa: new Set([1]) };
    expect(hitungTinjau(dilihat, p, p.hilang).periksa).toBe(1);
    expect(perluDiperiksa(dilihat, semua[1] ?? baris(1))).toBe(false);
    expect(saringTinjau(p, 'periksa', '').map((b) => b.nomor)).toEqual([1, 2]);
    expect(saringTinjau(p, 'semua', '13.0003').map((b) => b.nomor)).toEqual([2]);
  });

  test('with a part of the document only its own kegiatan lose lines', () => {
    expect(hilangTinjau(p, 'seluruh')).toHaveLength(2);
    expect(hilangTinjau(p, 'sebagian').map((b) => b.nama)).toEqual(['Sub kegiatan lama 1']);
  });

  test('merged rows stand under their first one, details under their row, what is gone at the end', () => {
    const butir = susunTinjau(ubah([2, { gabungKe: 0 }]), semua, p.hilang, new Set([0]));
    expect(butir.map((b) => b.kunci)).toEqual(['b0', 'r0', 'b2', 'b1', 'hilang', 'hsk-1', 'hsk-2']);
  });

  test('one sentence says what needs attention and what comes next', () => {
    expect(kalimatTinjau(kosong, p, 2)).toMatchObject({ perhatian: '2 baris perlu diperiksa.' });
    expect(kalimatTinjau(kosong, p, 2).langkah).toContain('2 sub kegiatan lama tidak ada lagi');
    expect(kalimatTinjau(kosong, pratinjau(), 0).perhatian).toBe('Semua baris jelas.');
  });

  test('the place in the source is named as people find it', () => {
    expect(runtun([5, 6, 7, 12])).toBe('5–7, 12');
    expect(runtun([1, 3, 5, 7, 9])).toBe('1, 3, 5, 7, …');
    expect(asalTeks(baris(0))).toBe('dpa.xlsx, lembar DPA, baris 5');
    const cetak = baris(0, { asal: { berkas: 'DPPA.pdf', lembar: '', baris: [3, 4], satuan: 'halaman' } });
    expect(asalTeks(cetak)).toBe('DPPA.pdf, halaman 3–4');
    expect([selisihTeks(5), selisihTeks(-5), selisihTeks(0)]).toEqual(['+Rp5', '-Rp5', 'tetap']);
  });
});

describe('a rekap of the whole government', () => {
  const unit = (kode: string, nama: string) => ({ kode, nama, jumlah: 1 });

  test('is told by units of several offices; the bagian of one office are not', () => {
    expect(kodeSkpd('4.01.0.00.0.00.01.0004')).toBe('4.01.0.00.0.00.01');
    expect(lintasKantor([unit('4.01.0.00.0.00.01.0001', 'A'), unit('4.01.0.00.0.00.01.0002', 'B')])).toBe(false);
    expect(lintasKantor([unit('4.01.0.00.0.00.01.0001', 'A'), unit('1.02.0.00.0.00.01.0000', 'B')])).toBe(true);
    expect(lintasKantor([unit('Umum', 'Umum'), unit('Hukum', 'Hukum')])).toBe(false);
  });

  test('shows the own office first', () => {
    const urut = urutkanUnit(
      [unit('1.02.0.00.0.00.01.0000', 'Dinkes'), unit('4.01.0.00.0.00.01.0004', 'Bagian Organisasi')],
      '4.01.0.00.0.00.01.0000',
    );
    expect(urut[0]?.nama).toBe('Bagian Organisasi');
  });
});
