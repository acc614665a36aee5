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
