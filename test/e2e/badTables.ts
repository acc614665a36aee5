import fs from 'node:fs';
import path from 'node:path';

/** A table with the faults that real lists have, so that the review has something to say. */
export function badTable(folder: string, name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, lines.join('\n'));
  return file;
}

export const badStaff = [
  'Nama;NIP;Golongan;Jabatan;Kelas;Bagian;Jenis;FTE',
  'Sri Contoh Lestari, S.E.;19850312201001299;III/d;Analis Kebijakan Ahli Muda;9;Organisasi;PNS;1',
  'Bambang Contoh;198503122010011234;III/b;Pengolah Data dan Informasi;7;Hukum;PNS;1',
  'Bambang Contoh Kedua;198503122010011234;III/b;Pengolah Data dan Informasi;7;Hukum;PNS;1',
  'Wahyu Contoh;199001012022211001;IX;Pengadministrasi Perkantoran;5;Bagian yang Belum Ada;PPPK;0,5',
];
export const badTasks = [
  'bagian;kode_sub;sumber;tugas;keluaran;satuan;volume;norma_menit;waktu;sifat;syarat',
  'Organisasi;4.01.01.2.13.0001;DPA;Penyusunan analisis jabatan Perangkat Daerah;Dokumen;dokumen;banyak;480;Mar-Ags;beregu;kelas>=7',
  'Organisasi;4.01.01.2.99.0009;DPA;Tugas dengan kode yang tidak ada;Laporan;laporan;12;240;sepanjang tahun;perorangan;',
  'Hukum;;Tusi;Penelaahan produk hukum daerah;Telaahan;telaahan;40;300;Jan-Des;perorangan;',
];

/** Headings nobody knows: the mapping screen comes first. */
export const oddBudget = [
  'DAFTAR ANGGARAN BAGIAN ORGANISASI;;;',
  ';;;',
  'Kd;Apa;Siapa;Berapa',
  '4.01.01.2.13.0001;Pengelolaan Kelembagaan dan Analisis Jabatan;Organisasi;475939100',
  '4.01.01.2.13.0002;Fasilitasi Pelayanan Publik dan Tata Laksana;Organisasi;613362400',
];

/** A rekap of the whole government. */
export const manyOffices = [
  'KODE SUB UNIT;NAMA SUB UNIT;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;KODE REKENING;NAMA REKENING;PAGU',
  ...['4.01.0.00.0.00.01', '1.01.2.22.0.00.01', '1.02.0.00.0.00.01'].flatMap((office, i) =>
    ['0000', '0001', '0002', '0003'].map(
      (unit, j) =>
        `${office}.${unit};${['Sekretariat Daerah', 'Dinas Pendidikan', 'Dinas Kesehatan'][i]} unit ${j};4.01.01.2.13.000${j + 1};Penataan Organisasi ${j + 1};5.1.02.01.01.0024;Belanja ATK;${(j + 1) * 1_000_000}`,
    ),
  ),
];
