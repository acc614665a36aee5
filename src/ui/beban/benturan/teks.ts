import type { BarisBenturan } from '../../../api/bebanViews';
import { namaTanpaGelar } from '../../../domain/nama';
import { angka, menitKeJam, rentangTanggal, tanggalPanjang } from '../../../domain/tampil';

export const teksBenturan = {
  judul: 'Tidak muat',
  daftar: 'Pekerjaan yang tidak muat dalam waktunya',
  memeriksa: (sudah: number, semua: number) => `memeriksa ${angka(sudah)} dari ${angka(semua)} pegawai`,
  jumlah: (total: number, menit: number) => `${angka(total)} pekerjaan, ${menitKeJam(menit)} tidak muat dalam waktunya`,
  arti: 'Diuji dengan jam kerja tiap orang: yang tenggatnya lebih dulu dikerjakan lebih dulu, cuti dan hari libur dilewati.',
  kosongJudul: 'Semua pekerjaan muat',
  kosongIsi: 'Setiap pegawai dapat menyelesaikan tugasnya dalam waktunya, di sela cuti dan hari libur.',
  kolom: {
    tugas: 'Tugas',
    pegawai: 'Pegawai',
    menit: 'Tidak muat',
    sebab: 'Sebab',
    saran: 'Perbaikan',
  },
  baris: (b: BarisBenturan) => `${b.nama}, ${b.namaPegawai}`,
  dari: (b: BarisBenturan) => `dari ${menitKeJam(b.menitPorsi)}`,
  kapan: (b: BarisBenturan) =>
    b.kejadian > 1
      ? `${angka(b.kejadian)} kali, ${rentangTanggal(b.mulai, b.akhir)}`
      : rentangTanggal(b.mulai, b.akhir),
  terkunci: 'terkunci',
  bukaTugas: (nama: string) => `Buka tugas ${nama}`,
  bukaPegawai: (nama: string) => `Lihat ${nama}`,
  pindahkan: 'Pindahkan ke…',
  pindahkanKe: (nama: string) => `Pindahkan ke ${namaTanpaGelar(nama)}`,
  ada: (nama: string) => `${nama} mempunyai waktu untuk seluruh porsinya`,
  menggantikan: (nama: string) => `${namaTanpaGelar(nama)} sempat membantu`,
  menggantikanArti: (nama: string) => `${nama} mempunyai waktu untuk bagian yang tidak muat, tidak untuk seluruh porsi`,
  perpanjang: (tanggal: string) => `Perpanjang sampai ${tanggalPanjang(tanggal)}`,
  tanpaSaran: 'Tidak ada yang sempat',
  tanpaSaranArti: 'Geser waktunya, kurangi volumenya, atau bagi kepada beberapa orang.',
  dipindahkan: (tugas: string, nama: string) => `${tugas} dipindahkan ke ${nama}`,
} as const;
