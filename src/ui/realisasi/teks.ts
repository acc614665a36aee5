import type { HasilRealisasi } from '../../api/realisasiViews';
import { angka, NAMA_BULAN } from '../../domain/tampil';
import { volumeTeks } from '../../domain/volumeTeks';
import type { Prakiraan } from '../../domain/prakiraan';
import type { Lampauan } from './kisiRealisasi';

const bulan = (n: number): string => NAMA_BULAN[n - 1] ?? '';

type PerintahBerubah = Pick<HasilRealisasi, 'perintahSelesai' | 'perintahTerbuka'>;
const sebutPerintah = (perihal: readonly string[]): string =>
  perihal.length === 1 ? `perintah “${perihal[0] ?? ''}”` : `${angka(perihal.length)} perintah`;

/** Words of the realisasi. */
export const teks = {
  catat: 'Catat realisasi',
  jumlah: (tampak: number, total: number) =>
    tampak === total ? `${angka(total)} porsi` : `${angka(tampak)} dari ${angka(total)} porsi`,
  pilihBulan: 'Bulan',
  tampilan: 'Tampilan',
  sebulan: 'Sebulan',
  setahun: 'Setahun',
  cari: 'Cari tugas atau pegawai',
  saring: 'Saring realisasi',
  saringan: {
    semua: 'Semua',
    belum: 'Belum dicatat',
    tertunda: 'Tertunda',
    kurang: 'Tidak akan selesai',
  },
  hanya: (nama: string) => `Hanya ${nama}`,
  lepas: 'Tampilkan semua',
  sesuaiRencana: 'Sesuai rencana',
  sesuaiRencanaKet: (b: number) =>
    `Isi semua baris yang tampak dan belum dicatat pada ${bulan(b)} dengan rencananya bulan itu`,
  /** '' = the notes closed no order and opened none. */
  perintahBerubah: ({ perintahSelesai, perintahTerbuka }: PerintahBerubah) =>
    [
      perintahSelesai.length > 0 && `Semua sudah dicatat, jadi ${sebutPerintah(perintahSelesai)} selesai`,
      perintahTerbuka.length > 0 && `Catatan berkurang, jadi ${sebutPerintah(perintahTerbuka)} dibuka kembali`,
    ]
      .filter((kalimat) => kalimat !== false)
      .join('. '),
  terisi: (n: number, b: number) => `${angka(n)} realisasi ${bulan(b)} diisi sesuai rencana`,
  tidakAdaRencana: (b: number) => `Semua baris yang tampak sudah dicatat atau tidak berencana pada ${bulan(b)}.`,
  formulir: 'Formulir',
  menuKirim: 'Buat formulir bagian…',
  menuBaca: 'Baca formulir atau daftar…',
  lembar: 'Lembar realisasi',
  kolom: {
    tugas: 'Tugas',
    satuan: 'Satuan',
    rencana: 'Setahun',
    sebelumnya: (b: number) => (b === 1 ? 'Sebelumnya' : `s.d. ${bulan(b - 1).slice(0, 3)}`),
    rencanaBulan: (b: number) => `Rencana ${bulan(b).slice(0, 3)}`,
    tertunda: 'Tertunda',
    realisasi: (b: number) => `Realisasi ${bulan(b)}`,
    sisa: 'Sisa',
    selesai: 'Selesai',
    prakiraan: 'Prakiraan',
    mutu: 'Catatan mutu',
    bukti: 'Bukti',
  },
  ket: {
    rencana: 'Volume porsi setahun',
    sebelumnya: 'Selesai sebelum bulan ini',
    tertunda: 'Rencana bulan-bulan lalu yang belum selesai; ikut menjadi target bulan ini',
    prakiraan: 'Selesai pada akhir tahun bila lajunya tetap seperti sampai bulan ini',
  },
  sel: (kolom: string, tugas: string, pegawai: string, isi: string, rencana: string) =>
    `${kolom}, ${tugas}, ${pegawai}: ${isi === '' ? 'belum dicatat' : isi}${rencana === '' ? '' : `, rencana ${rencana}`}`,
  /** Two numbers as they stand in the cell. */
  selTahun: (kolom: string, tugas: string, pegawai: string, isi: string, rencana: string) =>
    `${kolom}, ${tugas}, ${pegawai}, ${isi === '' ? 'belum dicatat, rencana' : 'realisasi dan rencana'}: ${`${isi} ${rencana}`.trim() || 'tidak ada'}`,
  selTeks: (kolom: string, tugas: string, pegawai: string, isi: string) =>
    `${kolom}, ${tugas}, ${pegawai}: ${isi === '' ? 'kosong' : isi}`,
  lebih: (n: number) => `lebih ${volumeTeks(n)}`,
  bukti: {
    buka: 'Tunjukkan berkas bukti di foldernya (Ctrl+Enter)',
    salin: 'Salin alamat bukti (Ctrl+Enter)',
    tersalin: (alamat: string) => `Alamat bukti disalin; tempelkan di peramban atau Explorer: ${alamat}`,
    gagalSalin: 'Alamat tidak tersalin. Coba lagi.',
  },
  bukanPemegang: 'Sudah tidak memegang porsi tugas ini; hasilnya tetap tercatat',
  batal: (n: number) => `${volumeTeks(n)} dibatalkan`,
  kurang: (p: Prakiraan) => `kurang ${volumeTeks(p.kurang)}`,
  berakhir: (p: Prakiraan, rencana: number) =>
    `Dengan laju sampai sekarang selesai ${volumeTeks(p.akhir)} dari ${volumeTeks(rencana)} pada akhir tahun`,
  sesuai: 'sesuai rencana',
  sesuaiKet: (p: Prakiraan, rencana: number) =>
    `Tenggatnya tahun depan; menurut rencana selesai ${volumeTeks(p.akhir)} dari ${volumeTeks(rencana)} pada akhir tahun`,
  prakiraan: {
    belumMulai: 'belum mulai',
    belumDicatat: 'belum dicatat',
    cukup: 'selesai',
    tertinggal: 'tertinggal',
    waktuHabis: 'waktunya habis',
  } satisfies Record<Prakiraan['keadaan'], string>,
  belumLengkap: 'belum lengkap',
  belumLengkapKet: 'Ada bulan yang belum diisi; lajunya belum dapat dinilai',
  menyimpan: 'Menyimpan…',
  belumTersimpan: 'Belum tersimpan',
  cobaLagi: 'Coba simpan lagi',
  bukanAngka: (daftar: readonly string[]) =>
    `${angka(daftar.length)} sel tidak terbaca dan tidak diisi: ${daftar
      .slice(0, 3)
      .map((t) => `“${t.slice(0, 30)}”`)
      .join(', ')}. Tulis angka, misalnya 2, 0,5, atau 40%.`,
  melampaui: (daftar: readonly Lampauan[]): string => {
    const [satu] = daftar;
    if (!satu) return '';
    const { volume, rencana, satuan, tugas } = satu;
    const banyak =
      daftar.length > 1
        ? `${angka(daftar.length)} porsi melebihi rencana setahun, misalnya`
        : 'Melebihi rencana setahun:';
    return `${banyak} ${volumeTeks(volume)} dari ${volumeTeks(rencana)} ${satuan} pada “${tugas}”. Periksa angkanya; Ctrl+Z mengurungkan.`;
  },
  diluar: (n: number) => `${angka(n)} baris tempelan melewati akhir daftar dan tidak dipakai.`,
  terlalu: (n: number, total: number) =>
    `Ditampilkan ${angka(n)} dari ${angka(total)} porsi. Pilih satu bagian untuk melihat semuanya.`,
  petunjuk:
    'Ketik lalu Enter. Tempel dari Excel dengan Ctrl+V, isi ke bawah Ctrl+D, sesuai rencana dengan tombol =, kosongkan dengan Delete.',
  petunjukTahun: 'Angka kecil: rencana bulan itu. Titik: berencana, tetapi belum dicatat.',
  kosong: {
    judul: 'Belum ada porsi untuk dicatat',
    isi: 'Realisasi dicatat pada porsi tugas setiap pegawai. Bagikan tugas dahulu.',
    aksi: 'Buka Pembagian Tugas',
    saring: 'Tidak ada porsi yang cocok dengan saringan ini.',
  },
  kirim: {
    judul: (b: number) => `Formulir realisasi ${bulan(b)} per bagian`,
    isi: 'Satu berkas Excel untuk setiap bagian, berisi rencana dan sisa setiap porsi. Bagian mengisinya tanpa BagiHabis, lalu mengirimkannya kembali.',
    bagian: 'Bagian',
    semua: 'Semua bagian',
    aksi: (n: number) => `Simpan ${angka(n)} formulir`,
    membuat: 'Membuat formulir realisasi',
    berhasil: (n: number, folder: string) => `${angka(n)} formulir disimpan di ${folder}`,
  },
  baca: {
    judul: 'Realisasi yang diterima',
    membaca: 'Membaca realisasi',
    lain: 'Pilih berkas lain',
    ditolak: 'tidak dipakai',
    baris: (n: number) => `${angka(n)} baris`,
    sama: (n: number) => `${angka(n)} tidak berubah`,
    temuan: 'Temuan',
    kosong: 'Tidak ada realisasi baru dalam berkas ini.',
    perbaiki: 'Perbaiki galat di berkasnya, lalu baca lagi. Belum ada yang ditulis.',
    perbaikiAtauLewati: 'Perbaiki galat di berkasnya lalu baca lagi, atau lewati isian itu. Belum ada yang ditulis.',
    lewati: (n: number) => `Lewati ${angka(n)} isian yang bermasalah`,
    dilewati: (n: number) => `${angka(n)} isian yang bermasalah dilewati; yang lain dicatat.`,
    aksi: (n: number) => `Catat ${angka(n)} realisasi`,
    berhasil: ({ jumlah, perintahSelesai, perintahTerbuka }: HasilRealisasi, dilewati: number) =>
      `${angka(jumlah)} realisasi dicatat${dilewati > 0 ? `, ${angka(dilewati)} isian dilewati` : ''}${perintahSelesai.length > 0 ? `, ${angka(perintahSelesai.length)} perintah selesai` : ''}${perintahTerbuka.length > 0 ? `, ${angka(perintahTerbuka.length)} perintah dibuka kembali` : ''}`,
    kolom: {
      pegawai: 'Pegawai',
      tugas: 'Tugas',
      bulan: 'Bulan',
      lama: 'Tercatat',
      baru: 'Menjadi',
      catatan: 'Catatan',
    },
  },
} as const;
