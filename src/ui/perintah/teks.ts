import { SEBUTAN_PERINTAH, type JenisPerintah, type KeadaanPerintah } from '../../domain/perintah';
import { angka } from '../../domain/tampil';

/** Words of the orders: list, drawer and the dialog "Tugas baru". */
export const teks = {
  baru: 'Tugas baru',
  daftar: 'Daftar perintah',
  cari: 'Cari perihal, pemberi, atau pelaksana',
  saring: 'Saring perintah',
  pilihan: {
    terbuka: 'Terbuka',
    putuskan: 'Perlu diputuskan',
    notula: 'Notula ditunggu',
    terlambat: 'Terlambat',
    belumDibagi: 'Tanpa pelaksana',
    selesai: 'Selesai',
  },
  kolom: {
    perihal: 'Perihal',
    tenggat: 'Tenggat',
    pelaksana: 'Pelaksana',
    keadaan: 'Keadaan',
    aksi: 'Tindakan',
  },
  aksi: (perihal: string) => `Tindakan untuk ${perihal}`,
  kosong: {
    judul: 'Belum ada perintah',
    isi: 'Disposisi, perintah lisan, dan undangan rapat dicatat di sini: dari siapa, apa, kapan, dan siapa yang mengerjakan. Tekan Ctrl N di mana saja.',
  },
  lainBagian: {
    judul: 'Tidak ada perintah di bagian ini',
    isi: 'Bagian yang dipilih di atas berlaku di semua layar. Perintah bagian lain tampil bila semua bagian dipilih.',
    aksi: 'Tampilkan semua bagian',
  },
  taksesuai: {
    judul: 'Tidak ada perintah yang cocok',
    isi: 'Ubah saringan atau kata pencarian.',
    aksi: 'Tampilkan yang terbuka',
  },
  tanpaTenggat: 'Tanpa tenggat',
  pukul: (waktu: string) => `pukul ${waktu}`,
  hariLagi: (hari: number) =>
    hari === 0
      ? 'hari ini'
      : hari === 1
        ? 'besok'
        : hari > 1
          ? `${angka(hari)} hari lagi`
          : `lewat ${angka(-hari)} hari`,
  lagi: (jumlah: number) => `+${angka(jumlah)} orang`,
  tanpaPelaksana: 'Belum ada pelaksana',
  buka: 'Buka',
  ubah: 'Ubah…',
  selesaikan: 'Tandai selesai',
  bukaKembali: 'Buka kembali',
  disposisi: 'Disposisi…',
  suratTugas: 'Surat Tugas…',
  bukaTugas: 'Buka tugas',
  hapus: 'Hapus',
  isiNotula: 'Isi notula…',
  laci: {
    judulTugas: 'Perintah',
    judulRapat: 'Undangan rapat',
    dari: 'Dari',
    surat: 'Surat',
    suratIsi: (nomor: string, tanggal: string) =>
      [nomor && `Nomor ${nomor}`, tanggal && `tanggal ${tanggal}`].filter(Boolean).join(', '),
    diterima: 'Diterima',
    tenggat: 'Tenggat',
    acara: 'Waktu',
    tempat: 'Tempat',
    bagian: 'Bagian',
    waktu: 'Perkiraan waktu',
    pelaksana: 'Pelaksana',
    hadir: 'Yang hadir',
    petunjuk: 'Petunjuk',
    selesai: 'Selesai',
    tugas: 'Nama tugas',
    keadaan: 'Keadaan',
    putuskan: 'Siapa yang hadir?',
    sendiri: 'Hadir sendiri',
    wakilkan: 'Diwakilkan…',
    notula: 'Notula',
    notulaArti: 'Pokok hasil rapat, atau letak berkasnya (folder atau tautan).',
    simpanNotula: 'Simpan notula dan selesai',
    ubahNotula: 'Simpan notula',
    naskah: 'Naskah',
    wakil: 'mewakili',
    ketua: 'ketua',
  },
  notulaDisimpan: 'Notula disimpan',
  diselesaikan: 'Perintah selesai; sisanya tercatat sebagai realisasi bulan ini',
  dibuka: 'Perintah dibuka kembali; realisasi yang sudah dicatat tetap',
  dihapus: 'Perintah dan tugasnya dihapus',
  /** A meeting to come does not run yet. */
  keadaan: ({ jenis, keadaan }: { readonly jenis: JenisPerintah; readonly keadaan: KeadaanPerintah }) =>
    jenis === 'rapat' && keadaan === 'berjalan' ? 'Dijadwalkan' : SEBUTAN_PERINTAH[keadaan],
  nada: {
    terlambat: 'galat',
    putuskan: 'jingga',
    notula: 'jingga',
    belumDibagi: 'jingga',
    berjalan: 'teks-2',
    selesai: 'aksen-kuat',
  } as const satisfies Record<KeadaanPerintah, string>,
} as const;
