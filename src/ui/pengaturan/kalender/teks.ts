import type { KeadaanBarisKalender } from '../../../api/kalenderViews';
import type { JenisLibur } from '../../../domain/kalender';
import { angka } from '../../../domain/tampil';
import type { AlatKalender } from './kalenderStore';

export const HURUF_LIBUR: Readonly<Record<JenisLibur, string>> = {
  libur_nasional: 'N',
  cuti_bersama: 'C',
  libur_daerah: 'D',
};

export const teks = {
  judul: (tahun: number) => `Kalender kerja ${tahun}`,
  pilihTahun: 'Tahun kalender',
  tahunDepan: (tahun: number, kantor: number) =>
    `Kalender ${tahun} disiapkan di sini dan belum memengaruhi hitungan ${kantor}. Simpan sebagai CSV, lalu impor di berkas ${tahun}.`,
  alat: 'Yang ditandai',
  namaAlat: { libur: 'Tandai hari libur', ramadan: 'Geser Ramadan' } satisfies Record<AlatKalender, string>,
  petunjuk: {
    libur:
      'Klik satu hari atau seret melewati beberapa hari, lalu isi jenis dan keterangannya. Dengan papan tik: panah, Shift+panah untuk beberapa hari, Enter untuk mengisi, Delete untuk menghapus.',
    ramadan:
      'Seret hari pertama atau terakhir Ramadan untuk menggeser ujungnya, seret bagian tengahnya untuk menggeser seluruhnya. Dengan papan tik: Shift+panah memilih hari-harinya, Enter menyimpan.',
  } satisfies Record<AlatKalender, string>,
  impor: 'Impor kalender',
  ekspor: 'Simpan CSV',
  tersimpan: (path: string) => `Kalender disimpan: ${path}`,
  legenda: 'Arti tanda',
  akhirPekan: 'Bukan hari kerja',
  ramadan: 'Ramadan',
  hariKerja: (n: number) => `${angka(n)} hari`,
  libur: 'libur',
  kerja: 'hari kerja',
  bukanKerja: 'bukan hari kerja',
  panel: {
    kosong: 'Pilih hari di kalender untuk menandainya.',
    jenis: 'Jenis',
    keterangan: 'Keterangan',
    dasar: 'Dasar',
    contoh: 'mis. Hari jadi kabupaten',
    lewati: 'Lewati hari yang bukan hari kerja',
    simpan: (n: number) => (n === 1 ? 'Tandai hari ini' : `Tandai ${angka(n)} hari`),
    ubah: 'Simpan perubahan',
    hapus: (n: number) => (n === 1 ? 'Hapus tanda libur' : `Hapus ${angka(n)} tanda libur`),
    batal: 'Batal',
    tetap: 'Tanggal tetap setiap tahun; tandai untuk mengubahnya.',
    ditandai: (n: number) => (n === 1 ? 'Hari libur ditandai' : `${angka(n)} hari ditandai`),
    dihapus: (n: number) => (n === 1 ? 'Tanda libur dihapus' : `${angka(n)} tanda libur dihapus`),
  },
  ramadanDisimpan: (rentang: string) => `Ramadan: ${rentang}`,
  tinjau: {
    judul: 'Impor kalender',
    berkas: 'Berkas',
    ringkas: (baru: number, berubah: number, sama: number) =>
      `${angka(baru)} baru, ${angka(berubah)} berubah, ${angka(sama)} sama`,
    keadaan: {
      baru: 'Baru',
      berubah: 'Berubah',
      sama: 'Sama',
      tidakAda: 'Tidak ada di berkas',
    } satisfies Record<KeadaanBarisKalender, string>,
    kolom: ['Tanggal', 'Jenis', 'Keterangan', 'Dasar', 'Keadaan'],
    dulu: (lama: string) => `sekarang: ${lama}`,
    hapus: (n: number) => `Hapus juga ${angka(n)} hari libur yang tidak ada di berkas`,
    tetapAda: 'Bila tidak dicentang, hari-hari itu tetap ada.',
    terapkan: 'Terapkan',
    tidakAdaPerubahan: 'Kalender sudah sama dengan berkas ini.',
    selesai: (n: number) => `Kalender diimpor: ${angka(n)} perubahan`,
    perbaiki: 'Perbaiki berkasnya lalu impor lagi; belum ada yang ditulis.',
  },
} as const;
