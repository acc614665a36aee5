import type { HasilFormulir, KeadaanFormulir } from '../../api/formulirViews';
import type { BidangIsian } from '../../domain/formulirTugas';
import { angka } from '../../domain/tampil';

/** Words of the forms per bagian. */
export const teks = {
  menuKirim: 'Kirim formulir bagian…',
  menuBaca: 'Baca formulir yang kembali…',
  kirim: {
    judul: 'Formulir isian tugas per bagian',
    isi: 'Satu berkas Excel untuk setiap bagian, berisi sub kegiatan, tugas, dan pegawainya. Kepala bagian mengisinya tanpa BagiHabis, lalu mengirimkannya kembali.',
    bagian: 'Bagian',
    semua: 'Semua bagian',
    rincian: (sub: number, tugas: number, pegawai: number) =>
      `${angka(sub)} sub kegiatan, ${angka(tugas)} tugas, ${angka(pegawai)} pegawai`,
    aksi: (n: number) => (n === 0 ? 'Simpan formulir' : `Simpan ${angka(n)} formulir`),
    membuat: 'Membuat formulir',
    berhasil: (n: number, folder: string) => `${angka(n)} formulir disimpan di ${folder}`,
    kosong: 'Belum ada bagian dalam berkas ini. Impor DPA atau pegawai dahulu.',
    bacaSaja: 'Sudah ada yang kembali? Baca formulir',
  },
  baca: {
    judul: 'Formulir yang kembali',
    membaca: 'Membaca formulir',
    pilihLain: 'Pilih berkas lain',
    berkas: 'Berkas',
    baris: (n: number) => `${angka(n)} baris`,
    dibuat: (tanggal: string) => `dibuat ${tanggal}`,
    ditolak: 'tidak dipakai',
    sama: (n: number) => `${angka(n)} tugas tidak berubah`,
    saring: 'Saring perubahan',
    semua: 'Semua',
    temuan: 'Dengan temuan',
    keadaan: {
      baru: 'Baru',
      berubah: 'Berubah',
      bentrok: 'Bentrok',
      dikosongkan: 'Dikosongkan',
      terhapus: 'Sudah dihapus',
      sama: 'Tidak berubah',
    } satisfies Record<KeadaanFormulir, string>,
    kolom: { terima: 'Terapkan', tugas: 'Tugas', perubahan: 'Perubahan', keterangan: 'Keterangan' },
    luarDpa: 'Di luar DPA',
    terapkan: (tugas: string) => `Terapkan ${tugas}`,
    terapkanSemua: 'Terapkan semua yang tampak',
    lepasSemua: 'Lepas semua yang tampak',
    bentrok: (n: number) => `${angka(n)} bentrokan yang tampak:`,
    pakaiFormulir: 'Pakai isi formulir',
    pakaiAplikasi: 'Tetap seperti sekarang',
    sekarang: 'Sekarang',
    saatKirim: (nilai: string) => `Saat dikirim: ${nilai}`,
    dariFormulir: 'Formulir',
    kosong: '(kosong)',
    tambah: 'Tugas baru akan ditambahkan.',
    hapus:
      'Nama dan volume dikosongkan. Centang untuk menghapus tugas ini (yang sudah dikerjakan tetap, sisanya dibatalkan); tanpa centang tugasnya tetap.',
    kembali: 'Tugas ini sudah dihapus sejak formulir dikirim. Centang untuk menambahkannya lagi.',
    tidakDapat: 'Tidak dapat diterapkan',
    halangan: (sebab: string) => `tidak dapat dipakai: ${sebab}`,
    tanpaPerubahan: {
      judul: 'Tidak ada perubahan',
      isi: 'Isi formulir sama dengan berkas ini, jadi tidak ada yang perlu diterapkan.',
    },
    tanpaTampak: 'Tidak ada baris dalam saringan ini.',
    semuaDitolak: 'Tidak ada formulir yang dapat dipakai. Belum ada yang berubah.',
    aksi: (n: number) => (n === 0 ? 'Terapkan' : `Terapkan ${angka(n)} tugas`),
    berhasil: ({ baru, diperbarui, dihapus, dikerjakan }: HasilFormulir) =>
      [
        baru > 0 && `${angka(baru)} tugas ditambahkan`,
        diperbarui > 0 && `${angka(diperbarui)} diubah`,
        dihapus > 0 && `${angka(dihapus)} dihapus`,
        dikerjakan > 0 && `${angka(dikerjakan)} sudah dikerjakan dan tetap tercatat, sisanya dibatalkan`,
      ]
        .filter(Boolean)
        .join(', ') || 'Tidak ada yang berubah',
  },
  bidang: {
    nama: 'Tugas',
    keluaran: 'Keluaran',
    volume: 'Volume',
    satuan: 'Satuan',
    norma: 'Norma waktu',
    waktu: 'Bulan',
    sifat: 'Sifat',
    pelaksana: 'Pelaksana',
    jenis: 'Jenis',
    dasar: 'Dasar',
    petunjuk: 'Petunjuk',
    syarat: 'Syarat pelaksana',
  } satisfies Record<BidangIsian, string>,
} as const;
