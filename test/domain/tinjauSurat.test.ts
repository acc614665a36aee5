import { expect, test } from 'vitest';
import type { DpaId, PegawaiId, SubKegiatanId } from '../../src/domain/ids';
import type { Pegawai } from '../../src/domain/pegawai';
import type { Dpa, SubKegiatan } from '../../src/domain/subKegiatan';
import { kodeDalam, peninjauSurat, type KeadaanKini, type RujukanSurat } from '../../src/domain/tinjauSurat';
import { orang } from './kantorKecil';

const dpa = (jenis: Dpa['jenis'], nomor: string, tanggal: string): Dpa => ({
  id: nomor as DpaId,
  jenis,
  nomor,
  tanggal,
  sumberBerkas: '',
});
const sub = (kode: string, nama: string, berlaku: boolean): [SubKegiatanId, SubKegiatan] => {
  const id = `${kode}${nama}` as SubKegiatanId;
  const kosong = {
    kodeKegiatan: '',
    namaKegiatan: '',
    kodeProgram: '',
    namaProgram: '',
    kodeSubUnit: '',
    namaSubUnit: '',
  };
  return [id, { ...kosong, id, kode, nama, bagianId: null, alasanTanpaTugas: '', pagu: 0, indikator: [], berlaku }];
};
const kini = (
  over: Partial<Omit<KeadaanKini, 'kantor'>>,
  baris: [SubKegiatanId, SubKegiatan][] = [],
  pegawai: Pegawai[] = [],
) =>
  peninjauSurat({
    kantor: { subKegiatan: new Map(baris), pegawai: new Map(pegawai.map((satu) => [satu.id, satu])) },
    berlaku: { ...dpa('perubahan', 'DPPA/2', '2026-09-15'), sebutan: 'DPPA' },
    lama: [],
    pindah: new Map(),
    hariIni: '2026-10-01',
    ...over,
  });
const surat = (over: Partial<RujukanSurat>): RujukanSurat => ({
  tanggal: '2026-03-02',
  dasar: [],
  isi: [],
  penerima: [],
  ...over,
});

test('T1 a removed sub kegiatan is found by its code in 4 or 2 digits, one without code by its name', () => {
  const { sebab } = kini({}, [
    sub('4.01.01.2.13.0001', 'Kelembagaan', true),
    sub('4.01.01.2.13.0002', 'Pelayanan', false),
    sub('', 'Kunjungan Tamu', false),
  ]);
  expect(sebab(surat({ isi: ['4.01.01.2.13.0002 Pelayanan'] }))).toEqual([
    'Sub kegiatan 4.01.01.2.13.0002 Pelayanan tidak ada lagi dalam DPPA',
  ]);
  expect(sebab(surat({ isi: ['Biaya dibebankan pada sub kegiatan 4.01.01.2.13.02 Pelayanan;'] }))).toHaveLength(1);
  expect(sebab(surat({ isi: ['Kunjungan Tamu'] }))).toHaveLength(1);
  expect(sebab(surat({ isi: ['4.01.01.2.13.0001 Kelembagaan', 'Tugas dan fungsi'] }))).toEqual([]);
  expect(kodeDalam('4.01.01.2.13.02 dan 5.1.02.01.01.0024')).toEqual(['4.01.01.2.13.0002']);
});

test('T1 a code that lives on in another unit is no removal; the move is said of letters from before it', () => {
  const baris = [sub('4.01.01.2.06.0009', 'Rapat', true), sub('4.01.01.2.06.0009', 'Rapat lama', false)];
  const { sebab } = kini({ pindah: new Map([['4.01.01.2.06.0009', 'berpindah dari Unit A ke Unit B']]) }, baris);
  const isi = ['4.01.01.2.06.0009 Rapat'];
  expect(sebab(surat({ isi }))).toEqual(['Sub kegiatan 4.01.01.2.06.0009 berpindah dari Unit A ke Unit B dalam DPPA']);
  expect(sebab(surat({ isi, tanggal: '2026-09-15' }))).toEqual([]);
});

test('T2 an older document in the bases, by number; a longer number is another one; the present one beside it is enough', () => {
  const { sebab } = kini({ lama: [dpa('murni', 'DPA/1', '2026-01-02')] });
  expect(sebab(surat({ dasar: ['DPA-SKPD Nomor DPA/1 tanggal 2 Januari 2026;'] }))[0]).toContain(
    'yang berlaku kini DPPA nomor DPPA/2',
  );
  expect(sebab(surat({ dasar: ['Nomor DPA/10 tanggal 2 Januari 2026.'] }))).toEqual([]);
  expect(sebab(surat({ dasar: ['Nomor DPA/1;', 'sebagaimana diubah dengan Nomor DPPA/2.'] }))).toEqual([]);
  expect(sebab(surat({ dasar: ['Peraturan Bupati Nomor 1 Tahun 2025.'] }))).toEqual([]);
});

test('T2 without a number only the first DPA is known by its name, and only for letters from before the change', () => {
  const { sebab } = kini({ lama: [dpa('murni', '', '2026-01-02')] });
  const dasar = ['Dokumen Pelaksanaan Anggaran Satuan Kerja Perangkat Daerah (DPA-SKPD) Setda Tahun Anggaran 2026.'];
  expect(sebab(surat({ dasar }))).toHaveLength(1);
  expect(sebab(surat({ dasar, tanggal: '2026-10-01' }))).toEqual([]);
});

test('T3 who has left is named with the last day; leave to come and other people are not', () => {
  const pergi = orang(1, { status: 'keluar', keluar: '2026-07-31' });
  const akan = orang(2, { keluar: '2026-12-31' });
  const { sebab, perlu } = kini({}, [], [pergi, akan]);
  const penerima = [pergi, akan].map(({ id, nama }) => ({ pegawaiId: id, nama }));
  expect(sebab(surat({ penerima }))).toEqual([
    'Pegawai 1 tidak lagi bekerja di kantor ini; hari terakhirnya 31 Juli 2026',
  ]);
  expect(sebab(surat({ penerima: [{ pegawaiId: 'hilang' as PegawaiId, nama: 'Dihapus' }] }))).toHaveLength(1);
  expect(perlu).toBe(true);
  expect(kini({}, [], [akan]).perlu).toBe(false);
});
