import type { Kontribusi, TemuanKontribusi, TingkatHasil } from '../../domain/kontribusi';
import { sebutanBeban } from '../../domain/ej';
import { angka, BULAN_SINGKAT, NAMA_BULAN, persen } from '../../domain/tampil';

const bulan = (n: number): string => NAMA_BULAN[n - 1] ?? '';
export const rentangBulan = (daftar: readonly number[]): string => {
  const [awal, akhir] = [daftar[0] ?? 1, daftar.at(-1) ?? 1];
  return awal === akhir ? bulan(awal) : `${bulan(awal)}–${bulan(akhir)}`;
};

/** Words of "Peta kontribusi". They never judge a person. */
export const teks = {
  rahasia: 'Rahasia',
  arti: 'Bahan pembicaraan antara atasan dan pegawai. Bukan penilaian, bukan dasar hukuman, dan tidak ikut dalam laporan, formulir, atau naskah apa pun.',
  jendela: (daftar: readonly number[]) => `dilihat bersama: ${rentangBulan(daftar)}`,
  impor: 'Impor rekap kehadiran…',
  atur: 'Atur…',
  kosong: {
    judul: 'Belum ada pegawai',
    isi: 'Peta ini membandingkan beban dan hasil dari tugas yang dibagi. Masukkan pegawai dan bagikan tugas lebih dahulu.',
    aksi: 'Buka Pegawai',
  },
  terlaluSedikit: (k: number) =>
    `Kurang dari ${k} orang dalam pilihan ini; angkanya tidak ditampilkan tanpa nama. Pilih semua bagian, atau tampilkan nama bila Anda atasan langsungnya.`,
  selSekantor:
    'Tanpa nama, sebaran beban dan hasil hanya ditampilkan untuk seluruh kantor, agar orang di bagian kecil tidak dikenali dari selisihnya. Pilih semua bagian, atau tampilkan nama bila Anda atasan langsungnya.',
  belumRealisasi: 'Belum ada realisasi yang dicatat pada bulan-bulan ini; hasil belum dapat dilihat.',
  catatRealisasi: 'Catat realisasi',
  matriks: 'Beban dan hasil',
  matriksArti: 'Jumlah pegawai menurut beban (kolom) dan hasil (baris), dihitung dari tugas, bukan dari kehadiran.',
  hasil: 'Hasil',
  bagian: 'Menurut bagian',
  kolomBagian: { nama: 'Bagian', orang: 'Orang', beban: 'Rasio beban', hasil: 'Hasil', hadir: 'Hadir' },
  gabungan: (k: number) => `Bagian dengan kurang dari ${k} orang digabung.`,
  kurangDari: (k: number) => `<${k}`,
  samar: '*',
  samarLisan: 'disamarkan',
  samarArti: '* disamarkan, agar orang dalam kelompok kecil tidak dikenali.',
  orang: (n: number) => `${angka(n)} orang`,
  butuhRekap: (jendela: readonly number[], ada: readonly number[]) =>
    `Perlu rekap kehadiran ${rentangBulan(jendela)}. Yang sudah ada: ${
      ada.length === 0 ? 'belum ada' : ada.map((n) => BULAN_SINGKAT[n - 1]).join(', ')
    }. Tanpa rekap, peta tetap dapat dipakai.`,
  tampilkan: 'Tampilkan nama…',
  tampilkanArti:
    'Hanya untuk atasan langsung. Nama tidak tersimpan di layar ini; setiap kali dibuka, nama tersembunyi lagi.',
  sembunyikan: 'Sembunyikan nama',
  daftar: 'Pegawai (rahasia)',
  saring: 'Saring pegawai',
  semua: 'Semua',
  sel: (kelas: string, hasil: string) => `${kelas}, hasil ${hasil.toLowerCase()}`,
  lihatSemua: 'Lihat semua',
  tidakAda: { judul: 'Tidak ada pegawai pada pilihan ini', isi: 'Ubah saringan atau bulannya.' },
  kolom: {
    nama: 'Nama',
    beban: 'Beban',
    hasil: 'Hasil',
    hadir: 'Hadir',
    jam: 'Catatan jam',
    bahan: 'Bahan pembicaraan',
  },
  tidakDinilai: {
    status: 'tidak dihitung (status)',
    jarangTersedia: 'lebih banyak cuti atau bertugas di luar',
  } satisfies Record<NonNullable<Kontribusi['tidakDinilai']>, string>,
  pembicaraan: {
    belum: 'belum dibicarakan',
    menungguTanggapan: 'menunggu tanggapan',
    selesai: 'sudah ditanggapi',
  },
  rincian: {
    judul: (nama: string) => `Bahan pembicaraan: ${nama}`,
    mengapa: 'Mengapa tampak di sini',
    tanpaTemuan: 'Tidak ada yang perlu dibicarakan dari angka bulan-bulan ini.',
    sebab: {
      beban: (rasio: string) =>
        `Beban dari tugas yang diberikan ${rasio} kapasitas. Ini soal pembagian tugas; mulailah dari tugas apa yang dapat diberikan.`,
      hasil: (hasil: string) =>
        `Hasil yang dicatat ${hasil} dari yang direncanakan dan muat dalam jam kerja bulan-bulan ini. Periksa lebih dahulu apakah realisasinya sudah lengkap dicatat.`,
    },
    lebih: (rasio: string) =>
      `Bebannya ${rasio} kapasitas, melebihi yang muat dalam jam kerja: sebagian perlu dialihkan atau dijadwalkan ulang.`,
    baik: (hasil: string, kali: number) =>
      `Hasil ${hasil} dari rencana, sementara ${angka(kali)} kali terlambat, pulang lebih awal, atau lupa mencatat kehadiran. Hasil kerjanya patut dihargai; tanyakan jam kerja yang sebenarnya (misalnya lembur di rumah).`,
    pertanyaan: 'Yang dapat ditanyakan',
    angka: 'Angka per bulan',
    kolom: {
      bulan: 'Bulan',
      kapasitas: 'Kapasitas',
      beban: 'Beban',
      rencana: 'Rencana',
      selesai: 'Selesai',
      hadir: 'Hadir',
      jam: 'Catatan jam',
    },
    belumDicatat: 'belum dicatat',
    artiRencana: 'Rencana dan hasil: tugas yang dicatat pada bulan itu; yang belum dicatat tidak ikut dihitung.',
    tidakIkut: (kosong: string) => `Hasil: ${kosong}, tidak ikut dihitung.`,
    hadir: (hari: number, dari: number) => `${angka(hari)} dari ${angka(dari)} hari`,
    kali: (n: number) => (n === 0 ? '–' : `${angka(n)} kali`),
    catatan: 'Hasil pembicaraan',
    alasan: 'Alasan dan kesepakatan',
    alasanContoh: 'Mengapa demikian, dan apa yang disepakati',
    tanggapan: 'Tanggapan pegawai (hak jawab)',
    tanggapanContoh: 'Ditulis menurut kata pegawai sendiri; boleh menyusul',
    tanggal: 'Tanggal pembicaraan',
    simpan: 'Simpan catatan',
    tersimpan: 'Catatan pembicaraan tersimpan',
    hapus: 'Hapus catatan',
    terhapus: 'Catatan pembicaraan dihapus',
    lama: 'Catatan sebelumnya',
    tanpaTanggapan: 'Belum ada tanggapan.',
    pribadi: 'Pegawai berhak melihat catatan ini: ikut dalam “Ekspor data seseorang”.',
    buang: {
      judul: 'Buang ketikan?',
      isi: 'Catatan pembicaraan belum disimpan.',
      aksi: 'Buang',
    },
  },
  persen: (nilai: number | null) => (nilai === null ? '–' : persen(Math.round(nilai * 100) / 100)),
};

export const SEBUTAN_KELAS = (kelas: Kontribusi['kelas']): string => sebutanBeban(kelas === 'kosong' ? null : kelas);

export const SEBUTAN_HASIL: Readonly<Record<TingkatHasil, string>> = {
  baik: 'Baik',
  cukup: 'Sebagian',
  rendah: 'Sedikit',
  belum: 'Belum tercatat',
};

export const ARTI_TEMUAN: Readonly<Record<TemuanKontribusi, string>> = {
  hadir_tanpa_hasil:
    'Yang dibicarakan lebih dahulu: tugas apa yang sudah dan dapat diberikan, dan apakah hasilnya sudah dicatat.',
  hasil_baik_jam_kurang: 'Yang dibicarakan: hargai hasilnya, dan rapikan pencatatan kehadiran bersama-sama.',
};

export const PERTANYAAN: Readonly<Record<TemuanKontribusi, readonly string[]>> = {
  hadir_tanpa_hasil: [
    'Tugas apa yang dikerjakan tetapi belum tercatat di aplikasi?',
    'Apa yang menghalangi: alat, data, arahan, kesehatan keluarga, atau pembagian tugas?',
    'Tugas apa yang sesuai dengan kemampuan dan dapat diberikan mulai bulan ini?',
  ],
  hasil_baik_jam_kurang: [
    'Kapan dan di mana pekerjaan itu sebenarnya diselesaikan?',
    'Apakah ada hambatan mencatat kehadiran (alat, jaringan, tugas lapangan)?',
    'Apakah beban dan jam kerjanya masih sehat?',
  ],
};
