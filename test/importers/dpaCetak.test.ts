import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bacaCetak } from '../../src/importers/dpaCetak';
import { barisDariLembar } from '../../src/importers/dpaCetakBaris';
import type { DokumenMentah } from '../../src/importers/dpaHasil';
import { bukaNomenklatur } from '../../src/importers/nomenklatur';
import { barisTeks } from './barisTeks';

const nomenklatur = bukaNomenklatur(readFileSync('resources/nomenklatur/nomenklatur.tsv'));
const baca = (teks: string, tahun = 2024): DokumenMentah =>
  bacaCetak(barisTeks(teks), { berkas: 'cetak.pdf', satuan: 'halaman', lembar: '' }, { nomenklatur, tahun });
const kode = (d: DokumenMentah): string[] => [...d.temuan, ...d.sub.flatMap((s) => s.temuan)].map((t) => t.kode);

const KEPALA = `
DOKUMEN PELAKSANAAN ANGGARAN
DPA-RINCIAN BELANJA SKPD
Tahun Anggaran 2024
Nomor DPA : DPA/A.1/4.01.0.00.0.00.01.0000/001/2024
Program : 4.01.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
Kegiatan : 4.01.01.2.06 Administrasi Umum Perangkat Daerah
Organisasi : 4.01.0.00.0.00.01.0000 Sekretariat Daerah
Unit : 4.01.0.00.0.00.01.0000 Sekretariat Daerah
Alokasi Tahun : Rp100.000
`;
const TABEL = `
Kode Rekening       Uraian                          Koefisien   Satuan   Harga    PPN   Jumlah (Rp)
`;
const SUB = `
Sub Kegiatan : 4.01.01.2.06.0002 Penyediaan Peralatan dan Perlengkapan Kantor
Sumber Pendanaan : Dana Alokasi Umum
Lokasi : Kab. Contoh
Waktu Pelaksanaan : Mulai Januari Sampai Desember
`;
const ISI = `
5                   BELANJA                                                              Rp100.000
5.1.02.01.01.0024   Belanja Alat Tulis Kantor                                            Rp100.000
                    [#] Alat tulis                                                       Rp100.000
                    [-]
                    Kertas HVS                      2 rim       RIM      50.000   0      Rp100.000
                    Jumlah Anggaran Sub Kegiatan:                                        Rp100.000
`;

test('pairs that share one line of text are told apart (F3: Sub Kegiatan, Sumber, Lokasi, Waktu)', () => {
  const d = baca(
    `
RENCANA KERJA DAN PERUBAHAN ANGGARAN
RKPA - RINCIAN BELANJA SKPD Pemerintah Provinsi Telaga Tahun Anggaran 2021
Urusan Pemerintahan : 4 UNSUR PENDUKUNG URUSAN PEMERINTAHAN Bidang Urusan : 4.01 SEKRETARIAT DAERAH
Program : 4.01.05 PROGRAM FASILITASI DAN KOORDINASI HUKUM Sasaran Program :
Kegiatan : 4.01.05.1.01 Fasilitasi Penyusunan Perundang-Undangan Organisasi : 4.01.0.00.0.00.01.0000 Sekretariat Daerah
Unit : 4.01.0.00.0.00.01.0004 Biro Hukum Alokasi Tahun 2020 : Rp. 0
Alokasi Tahun 2021 : Rp. 509.547.700 Alokasi Tahun 2022 : Rp. 0
Masukan Dana yang dibutuhkan Rp. 1.165.317.200 Dana yang dibutuhkan Rp. 509.547.700
Kelompok Sasaran Kegiatan : 0
Sub Kegiatan : 4.01.05.1.01.01 Fasilitasi Penyusunan Produk Hukum Pengaturan
Sumber Pendanaan : PENDAPATAN ASLI DAERAH (PAD) Lokasi : Kota Telaga,,Telaga Waktu Pelaksanaan : Januari s.d. Desember
5.1 BELANJA OPERASI Rp. 509.547.700
5.1.02.01.01.0024 Belanja Alat Tulis Kantor Rp. 509.547.700
`,
    2021,
  );
  expect(d.sub).toHaveLength(1);
  expect(d.sub[0]).toMatchObject({
    kode: '4.01.05.1.01.0001',
    nama: 'Fasilitasi Penyusunan Produk Hukum Pengaturan',
    kodeKegiatan: '4.01.05.1.01',
    namaKegiatan: 'Fasilitasi Penyusunan Perundang-Undangan',
    kodeProgram: '4.01.05',
    kodeSubUnit: '4.01.0.00.0.00.01.0004',
    namaSubUnit: 'Biro Hukum',
    pagu: 509_547_700,
    paguSebelum: 1_165_317_200,
    sumberDana: [{ nama: 'PENDAPATAN ASLI DAERAH (PAD)' }],
    lokasi: ['Kota Telaga,,Telaga'],
    waktu: { mulai: 1, akhir: 12 },
  });
  expect(d.dokumen).toMatchObject({ jenis: 'perubahan', tahun: 2021, sebutan: 'RKPA - RINCIAN BELANJA SKPD' });
  expect(d.cakupan).toEqual({
    seluruh: false,
    kegiatan: [{ kodeSubUnit: '4.01.0.00.0.00.01.0004', kodeKegiatan: '4.01.05.1.01' }],
  });
});

test('the next sub kegiatan begins right after the total, targets stand on the next line (F4)', () => {
  const d = baca(
    `${KEPALA.replace('Rp100.000', 'Rp841.346.000')}
Sub Kegiatan : 4.01.01.2.06.0001 Penyediaan Komponen Instalasi Listrik
${TABEL}
5.2.02.10.02        Belanja Modal Peralatan Komputer                                     Rp65.000.000
5.2.02.10.02.0003   Belanja Modal Peralatan Personal Computer                            Rp65.000.000
                    [#] Belanja Modal Printer KTP elektronik                             Rp65.000.000
                    [-]
                    Printer Fargo
                    Spesifikasi : Printer Fargo (Printer Cetak KTP-EL)
                    1 Buah                          BUAH        65.000.000        0      Rp65.000.000
                    Jumlah Anggaran Sub Kegiatan: Rp65.000.000 Koefisien Satuan Harga PPN (Rp)
Sub Kegiatan : 4.01.01.2.06.0004 Penyediaan Bahan Logistik Kantor Sumber Pendanaan : PENDAPATAN ASLI DAERAH (PAD)
Lokasi : Kab. Contoh
Keluaran Sub Kegiatan : Indikator Target
Jumlah anggaran untuk membayar jasa tenaga pelayanan umum dan tenaga kebersihan selama 12 bulan
16 orang/bulan
Jumlah anggaran untuk membayar pegawai yang di beri honor Pengelola keuangan selama 12 bulan
9 Orang/Bulan
Jumlah jenis bahan dan alat kebersihan yang di beli 14 jenis
Waktu Pelaksanaan : Mulai Januari sampai Desember
Keterangan :
${TABEL}
5.1.01.03.07.0001   Belanja Honorarium Pengelola Keuangan                                Rp776.346.000
                    [#] Belanja honor bendahara gaji                                     Rp776.346.000
                    [-]
                    Honorarium Bendahara Gaji Spesifikasi :
                    12 Orang / Bulan
                    ORANG/BULAN                     64.695.500  0                        Rp776.346.000
                    Jumlah Anggaran Sub Kegiatan: Rp776.346.000
`,
  );
  expect(d.sub.map((s) => [s.kode, s.pagu])).toEqual([
    ['4.01.01.2.06.0001', 65_000_000],
    ['4.01.01.2.06.0004', 776_346_000],
  ]);
  expect(d.sub[1]?.indikator).toEqual([
    {
      uraian: 'Jumlah anggaran untuk membayar jasa tenaga pelayanan umum dan tenaga kebersihan selama 12 bulan',
      target: '16',
      satuan: 'orang/bulan',
    },
    {
      uraian: 'Jumlah anggaran untuk membayar pegawai yang di beri honor Pengelola keuangan selama 12 bulan',
      target: '9',
      satuan: 'Orang/Bulan',
    },
    { uraian: 'Jumlah jenis bahan dan alat kebersihan yang di beli', target: '14', satuan: 'jenis' },
  ]);
  expect(kode(d)).toEqual([]);
});

test('a header repeated on every page leads back into the open block', () => {
  const [atas = '', bawah = ''] = [
    `${KEPALA}${SUB}${TABEL}
5                   BELANJA                                                              Rp100.000
5.1.02.01.01.0024   Belanja Alat Tulis                                                   Rp60.000
`,
    `${KEPALA}${TABEL}
5.1.02.01.01.0025   Belanja Kertas                                                       Rp40.000
                    Jumlah Anggaran Sub Kegiatan:                                        Rp100.000
`,
  ];
  const d = baca(`${atas}\f${bawah}`);
  expect(d.sub).toHaveLength(1);
  expect(d.sub[0]).toMatchObject({ pagu: 100_000, asal: { baris: [1, 2], satuan: 'halaman' } });
  expect(d.sub[0]?.rekening.map((r) => r.pagu)).toEqual([60_000, 40_000]);
  expect(kode(d)).toEqual([]);
});

test('the head of the block repeated on the next page adds nothing twice', () => {
  const d = baca(
    `${KEPALA}${SUB}${TABEL}
5.1.02.01.01.0024   Belanja Alat Tulis                                                   Rp60.000
\f${SUB}${TABEL}
5.1.02.01.01.0025   Belanja Kertas                                                       Rp40.000
\f${SUB}${TABEL}
                    Jumlah Anggaran Sub Kegiatan:                                        Rp100.000
`,
  );
  expect(d.sub).toHaveLength(1);
  expect(d.sub[0]).toMatchObject({ pagu: 100_000, lokasi: ['Kab. Contoh'], asal: { baris: [1, 2, 3] } });
});

test('several kegiatan in one print are several documents, covered each', () => {
  const kedua = `${KEPALA}${SUB}${TABEL}${ISI}`.replaceAll('2.06', '2.08');
  const d = baca(`${KEPALA}${SUB}${TABEL}${ISI}\f${kedua}`);
  expect(d.sub.map((s) => s.kode)).toEqual(['4.01.01.2.06.0002', '4.01.01.2.08.0002']);
  expect(d.cakupan.kegiatan.map((k) => k.kodeKegiatan)).toEqual(['4.01.01.2.06', '4.01.01.2.08']);
  expect(d.totalTercetak).toBe(200_000);
});

test('a wrong sum anywhere is said with its page and line, and the printed total counts', () => {
  const d = baca(
    `${KEPALA}${SUB}${TABEL}${ISI.replace('Kertas HVS                      2 rim       RIM      50.000   0      Rp100.000', 'Kertas HVS                      1 rim       RIM      50.000   0      Rp50.000')}`,
  );
  expect(d.sub[0]?.pagu).toBe(100_000);
  expect(d.sub[0]?.temuan).toMatchObject([{ kode: 'item_berbeda', lembar: 'halaman 1', tingkat: 'peringatan' }]);
  const beda = baca(
    `${KEPALA.replace('Rp100.000', 'Rp170.000')}${SUB}${TABEL}${ISI.replace(/Rp100.000\n$/, 'Rp90.000\n')}`,
  );
  expect(beda.sub[0]?.pagu).toBe(90_000);
  expect(kode(beda).sort()).toEqual(['alokasi_berbeda', 'rincian_berbeda']);
});

test('a total that is not printed is the sum of the level-6 accounts, and that is said', () => {
  const d = baca(`${KEPALA}${SUB}${TABEL}${ISI.replace(/.*Jumlah Anggaran.*\n/, '')}`);
  expect(d.sub[0]?.pagu).toBe(100_000);
  expect(kode(d)).toEqual(['total_tidak_tercetak']);
});

test('months are the plan of a kegiatan with one sub kegiatan, and are compared with its pagu', () => {
  const bulan = (akhir: string): string => `
Rencana Penarikan Dana per Bulan
Januari      Rp10.000      Juli         Rp5.000
Februari     Rp10.000      Agustus      Rp5.000
Maret        Rp10.000      September    Rp5.000
April        Rp10.000      Oktober      Rp5.000
Mei          Rp10.000      November     Rp5.000
Juni         Rp10.000      Desember     ${akhir}
Jumlah       Rp100.000     Contoh, 2 Januari 2024
`;
  const d = baca(`${KEPALA}${SUB}${TABEL}${ISI}${bulan('Rp15.000')}`);
  expect(d.sub[0]?.bulan).toEqual([...Array<number>(6).fill(10_000), ...Array<number>(5).fill(5000), 15_000]);
  expect(d.dokumen.tanggal).toBe('2024-01-02');
  expect(kode(d)).toEqual([]);
  expect(kode(baca(`${KEPALA}${SUB}${TABEL}${ISI}${bulan('Rp16.000')}`))).toEqual(['bulan_berbeda']);
});

test('codes broken over two lines, amounts parted from their Rp, and wrapped names are put together', () => {
  const d = baca(
    `${KEPALA}${SUB}${TABEL}
5                   BELANJA                                                              Rp100.000
5.1.02.01.01.       Belanja Alat/Bahan untuk Kegiatan Kantor-Alat                        Rp.
0024                Tulis Kantor                                                         100.000
                    [#] Alat tulis                                                       Rp100.000
                    Jumlah Anggaran Sub Kegiatan:                                        Rp100.000
`,
  );
  expect(d.sub[0]?.rekening).toEqual([
    { kode: '5.1.02.01.01.0024', nama: 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor', pagu: 100_000 },
  ]);
  expect(kode(d)).toEqual([]);
});

test('programs of urusan 5 are no accounts', () => {
  const d = baca(`${KEPALA}${SUB}${TABEL}${ISI}`.replaceAll('4.01', '5.01'));
  expect(d.sub[0]).toMatchObject({ kode: '5.01.01.2.06.0002', pagu: 100_000 });
  expect(d.sub[0]?.rekening).toHaveLength(1);
});

test('a scan with a text layer writes O for 0 and = for a colon', () => {
  const d = baca(
    `${KEPALA}${SUB.replace('4.01.01.2.06.0002', '4.O1.01.2.06.OOO2').replaceAll(' : ', ' = ')}${TABEL}${ISI}`,
  );
  expect(d.sub[0]?.kode).toBe('4.01.01.2.06.0002');
  expect(kode(d)).toContain('kode_dirapikan');
});

test.each([
  ['Ringkasan Paket', 'Sub Kegiatan : 4.01.01.2.06.0002 Peralatan\nJumlah 2026 : Rp. 5.000\n[#] Alat tulis  Rp. 5.000'],
  ['Rencana Anggaran Kas', 'RENCANA ANGGARAN KAS\n5.1.02.01.01.0024  Belanja  1.000'],
  ['realisasi', 'LAPORAN REALISASI ANGGARAN\nSub Kegiatan : 4.01.01.2.06.0002 Peralatan\n5.1  BELANJA  Rp5.000'],
  ['DPA-Pendapatan', 'DOKUMEN PELAKSANAAN ANGGARAN\nDPA-PENDAPATAN SKPD\n4.1  PENDAPATAN  Rp5.000'],
])('a print of another kind is named: %s', (nama, teks) => {
  expect(() => baca(`\n${teks}\n`)).toThrow(nama);
});

test('a sheet with the same rows (layout G, codes in six cells, Sebelum and Setelah) is read by its columns', () => {
  const jumlah = ['', '', '', '', '', ''];
  const d = bacaCetak(
    barisDariLembar({
      nama: 'DPPA',
      baris: [
        ['DPPA-RINCIAN BELANJA SKPD'],
        ['Tahun Anggaran 2024'],
        ['Kegiatan', ':', '4.01.01.2.06 - Administrasi Umum Perangkat Daerah'],
        ['Organisasi', ':', '4.01.0.00.0.00.01.0000 - Sekretariat Daerah'],
        ['Sub Kegiatan', ':', '4.01.01.2.06.0002 - Penyediaan Peralatan dan Perlengkapan Kantor'],
        ['Lokasi', ':', 'Kab. Contoh'],
        [
          'Kode Rekening',
          ...jumlah.slice(1),
          'Uraian',
          'Sebelum Perubahan',
          '',
          '',
          '',
          '',
          'Setelah Perubahan',
          '',
          '',
          '',
          '',
          'Bertambah/(Berkurang)',
        ],
        [
          ...jumlah,
          '',
          'Koefisien/Volume',
          'Satuan',
          'Harga',
          'PPN',
          'Jumlah',
          'Koefisien/Volume',
          'Satuan',
          'Harga',
          'PPN',
          'Jumlah',
          '',
        ],
        [5, '', '', '', '', '', 'BELANJA', '', '', '', '', 300, '', '', '', '', 500, 200],
        ['5', '1', '02', '01', '01', '0024', 'Belanja Alat Tulis', '', '', '', '', 300, '', '', '', '', 500, 200],
        ['', '', '', '', '', '', 'Kertas', '3 rim', 'RIM', 100, 0, 300, '5 rim', 'RIM', 100, 0, 500, 200],
        ['Jumlah Anggaran Sub Kegiatan', '', '', '', '', '', '', '', '', '', '', 300, '', '', '', '', 500, 200],
      ],
    }),
    { berkas: 'dppa.xlsx', satuan: 'baris', lembar: 'DPPA' },
    { nomenklatur, tahun: 2024 },
  );
  expect(d).toMatchObject({ tataLetak: 'G', lembar: 'DPPA', dokumen: { jenis: 'perubahan' } });
  expect(d.sub[0]).toMatchObject({
    kode: '4.01.01.2.06.0002',
    pagu: 500,
    paguSebelum: 300,
    rekening: [{ kode: '5.1.02.01.01.0024', pagu: 500 }],
    asal: { lembar: 'DPPA', baris: [5], satuan: 'baris' },
  });
  expect(kode(d)).toEqual([]);
});
