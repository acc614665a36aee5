import type { HasilImporPegawai, PratinjauPegawai } from '../../api/pegawaiViews';
import { SEBAB_KELUAR, SEBUTAN_KELUAR } from '../../domain/pegawai';
import { angka } from '../../domain/tampil';
import type { HitunganStaf, SaringStaf } from './isianStaf';

const besar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
const rangkai = (bagian: readonly (string | false)[]): string => {
  const ada = bagian.filter((b) => b !== false);
  return ada.length < 2 ? ada.join('') : `${ada.slice(0, -1).join(', ')} dan ${ada.at(-1) ?? ''}`;
};

export const PILIHAN_SEBAB = SEBAB_KELUAR.map((value) => ({ value, label: besar(SEBUTAN_KELUAR[value]) }));

export const teksTinjau = {
  judul: 'Impor pegawai',
  saringLabel: 'Saring baris',
  saring: {
    semua: 'Semua',
    baru: 'Baru',
    berubah: 'Berubah',
    keluar: 'Tidak ada lagi',
    periksa: 'Perlu diperiksa',
    dilewati: 'Dilewati',
    sama: 'Tetap',
  } satisfies Record<SaringStaf, string>,
  tabel: 'Baris yang terbaca',
  kolom: {
    ambil: 'Ambil',
    hasil: 'Hasil',
    nama: 'Nama dan NIP',
    jabatan: 'Jabatan dan bagian',
    perubahan: 'Perubahan',
  },
  keadaan: { baru: 'Baru', diperbarui: 'Berubah', sama: 'Tetap', dilewati: 'Dilewati', keluar: 'Tidak ada lagi' },
  ambil: (nama: string) => `Ambil ${nama}`,
  kosong: 'kosong',
  menjadi: 'menjadi',
  pindah: (mulai: string, sampai: string) => `Pindah mulai ${mulai}; penempatan lama tercatat sampai ${sampai}`,
  koreksi: 'Perbaikan data: penempatan sekarang ditimpa',
  lebihBaru: (tanggal: string) => `Penempatan sekarang berlaku sejak ${tanggal}, sesudah tanggal daftar; tidak diubah.`,
  tugasLama: (n: number) =>
    `${angka(n)} tugas bagian lama tetap atas namanya; pindahkan atau catat persetujuan lintas bagian sesudah disimpan.`,
  orangnya: (nama: string) => `Orang yang dimaksud pada baris ${nama}`,
  orangBaru: 'Orang baru',
  sama: (nama: string, ket: string) => `${nama}${ket === '' ? '' : ` (${ket})`}`,
  bandingNanti: 'Isi baris ini akan mengganti data orang tersebut.',
  kepalaKeluar: (n: number, luar: number) =>
    `${angka(n)} pegawai kantor ini tidak ada dalam daftar.${luar > 0 ? ` ${angka(luar)} pegawai lain di bagian yang tidak dimuat daftar ini tidak dipersoalkan.` : ''}`,
  pilihSemuaKeluar: 'Tandai semuanya keluar',
  tandai: (nama: string) => `Tandai keluar ${nama}`,
  hariTerakhir: 'Hari kerja terakhir',
  sebab: 'Sebab',
  bebanKeluar: (tugas: number, surat: number) =>
    rangkai([
      tugas > 0 ? `${angka(tugas)} tugas` : 'tidak memegang tugas',
      surat > 0 && `${angka(surat)} naskah yang perlu ditinjau`,
    ]),
  tanggal: 'Keadaan daftar per tanggal',
  tanggalDari: (dariDaftar: boolean) =>
    dariDaftar ? 'Terbaca dari judul daftar.' : 'Tidak tertulis dalam daftar; periksa tanggalnya.',
  mulaiBaru: 'Pegawai baru mulai bertugas pada tanggal itu',
  catatanKeluar:
    'Yang ditandai keluar tidak dihapus. Bagian tugas yang sudah berjalan tetap tercatat; sisanya kembali menjadi belum dibagi.',
  bagianBaru: (nama: readonly string[]) => `Bagian baru yang akan dibuat: ${nama.join(', ')}.`,
  pribadi: (kolom: readonly string[]) => `Kolom tidak dibaca karena tidak diperlukan: ${kolom.join(', ')}.`,
  galat: 'Perbaiki baris yang bergalat pada berkas sumber, lalu baca ulang. Belum ada yang ditulis.',
  tanpaPerubahan: 'Semua orang dalam daftar ini sudah tercatat sama; tidak ada yang perlu disimpan.',
  peta: 'Ubah pemetaan kolom…',
  lain: 'Pilih berkas lain',
  simpan: (n: number) => `Simpan ${angka(n)} pegawai`,
  catatan: (n: number) => `${angka(n)} catatan tentang berkas ini`,
} as const;

/** `110 orang terbaca: 2 baru, 3 berubah dan 105 tetap. 2 orang tidak ada lagi dalam daftar.` */
export function kalimatTinjau(p: PratinjauPegawai, n: HitunganStaf, ditandai: number): string {
  const rincian = rangkai([
    n.baru > 0 && `${angka(n.baru)} baru`,
    n.berubah > 0 && `${angka(n.berubah)} berubah`,
    n.sama > 0 && `${angka(n.sama)} tetap`,
    n.dilewati > 0 && `${angka(n.dilewati)} dilewati`,
  ]);
  const keluar =
    p.keluar.length === 0
      ? ''
      : ` ${angka(p.keluar.length)} orang tidak ada lagi dalam daftar, ${ditandai === 0 ? 'belum ada yang' : angka(ditandai)} ditandai keluar.`;
  return `${angka(n.semua)} orang terbaca: ${rincian}.${keluar}`;
}

/** The toast after saving; the button beside it takes all of it back. */
export function kalimatHasil(h: HasilImporPegawai): string {
  const isi = rangkai([
    h.baru > 0 && `${angka(h.baru)} pegawai ditambahkan`,
    h.diperbarui > 0 && `${angka(h.diperbarui)} diperbarui`,
    h.keluar > 0 && `${angka(h.keluar)} ditandai keluar`,
  ]);
  const lepas = h.tugasLepas > 0 ? `; sisa ${angka(h.tugasLepas)} tugas kembali ke belum dibagi` : '';
  return isi === '' ? 'Tidak ada yang berubah' : `${besar(isi)}${lepas}`;
}
