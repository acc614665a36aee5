import type { Benturan, CaraInduk, HasilGabung, PratinjauGabung } from '../../api/gabungViews';
import { angka } from '../../domain/tampil';
import { tanggalSetempat, waktuPanjang } from '../parts/waktu';

export const teks = {
  gabungkanBerkas: 'Gabungkan berkas…',
  judul: 'Gabungkan berkas',
  membaca: 'Membaca salinan',
  pilihLain: 'Pilih salinan lain…',
  // the copy
  tajuk: (p: PratinjauGabung) =>
    p.pengirim.length === 1
      ? `${angka(p.perubahan)} perubahan ${p.pengirim[0]?.aktor ?? ''}`
      : `${angka(p.perubahan)} perubahan dari ${angka(p.pengirim.length)} orang`,
  ringkasan: (p: PratinjauGabung) =>
    [
      p.jumlahBenturan === 0 ? 'tidak ada benturan' : `${angka(p.jumlahBenturan)} benturan`,
      ...(p.jumlahPelanggaran === 1 && p.pelanggaran[0] ? [awalKecil(p.pelanggaran[0].kata)] : []),
      ...(p.jumlahPelanggaran > 1 ? [`${angka(p.jumlahPelanggaran)} aturan perlu dibenahi`] : []),
    ].join(', '),
  tidakAdaBaru: 'Salinan itu tidak memuat apa pun yang baru.',
  tidakAdaBaruIsi: (p: PratinjauGabung) =>
    p.hanyaDiSini === 0
      ? 'Isinya sama dengan berkas yang terbuka.'
      : `Berkas yang terbuka sudah memuat semuanya, dan ${angka(p.hanyaDiSini)} perubahan lagi.`,
  barisBerubah: (p: PratinjauGabung) => `${angka(p.baris)} catatan berubah`,
  perTabel: (p: PratinjauGabung) =>
    p.perTabel
      .slice(0, 5)
      .map(({ sebutan, baris }) => `${angka(baris)} ${awalKecil(sebutan)}`)
      .concat(p.perTabel.length > 5 ? ['lain-lain'] : [])
      .join(' · '),
  hanyaDiSini: (n: number) => (n === 0 ? 'tidak ada' : `${angka(n)} perubahan`),
  hanyaDiSiniArti: 'Tetap ada; salinan itu belum memuatnya.',
  pengirim: 'Siapa yang mengubah',
  rentang: (pertama: string, terakhir: string) =>
    tanggalSetempat(pertama) === tanggalSetempat(terakhir)
      ? waktuPanjang(terakhir)
      : `${waktuPanjang(pertama)} – ${waktuPanjang(terakhir)}`,
  berlakuSemua: 'Berlaku untuk seluruh kantor',
  isi: 'Yang diubah',
  benturan: 'Benturan',
  benturanArti:
    'Isian yang ditulis dua orang tanpa saling melihat. Yang ditulis terakhir dipakai dahulu; yang lain tetap tersimpan dan dapat Anda pilih setelah digabungkan.',
  aturan: 'Perlu dibenahi sesudahnya',
  danLain: (n: number, apa: string) => `dan ${angka(n)} ${apa === '' ? '' : `${apa} `}lain`,
  jamDepan: (menit: number) => `Jam komputer pembuat salinan ini ${selisihJam(menit)} di depan komputer ini.`,
  jamDepanArti:
    'Tulisannya akan dianggap paling baru dan menang atas tulisan siapa pun sampai waktu itu lewat. Periksa dahulu jam kedua komputer.',
  setujuJam: 'Saya sudah memeriksa jamnya; gabungkan juga',
  jamDepanSedikit: (menit: number) => `Jam komputer pembuat salinan ini ${selisihJam(menit)} di depan komputer ini.`,
  gabungkan: (n: number) => `Gabungkan ${angka(n)} perubahan`,
  menggabungkan: 'Menggabungkan salinan',
  cadanganDahulu: 'Sebelum digabungkan, keadaan sekarang disimpan sebagai cadangan.',
  // afterwards
  selesai: (h: HasilGabung) => `${angka(h.perubahan)} perubahan digabungkan pada ${angka(h.baris)} catatan.`,
  selesaiBenturan: (n: number) =>
    n === 0
      ? 'Tidak ada benturan; tidak ada yang perlu diputuskan.'
      : `${angka(n)} benturan menunggu putusan. Boleh nanti: semuanya tetap tercatat di layar Benturan.`,
  putuskan: 'Putuskan benturan',
  lihatAturan: 'Lihat yang perlu dibenahi',
  bukaSebelum: 'Batalkan gabungan: buka keadaan sebelumnya…',
  bukaSebelumArti: 'Dibuka sebagai berkas lain dengan nama yang Anda pilih; berkas ini tidak diubah.',
  sebelumTidakAda: 'Belum ada gabungan yang dicatat untuk berkas ini pada komputer ini.',
  // sides
  tertimpa: 'Tertimpa',
  sebelumnya: 'Menimpa, lalu diganti',
  sekarang: 'Sekarang',
  akanTertimpa: 'Akan tertimpa',
  akanDipakai: 'Akan dipakai',
  akanDihapus: 'Akan dihapus',
  ikut: (apa: readonly string[]) =>
    `Ikut diputuskan: ${apa.slice(0, 3).join(', ')}${apa.length > 3 ? `, dan ${angka(apa.length - 3)} lagi` : ''}`,
  kembalikan: 'Kembalikan',
  tetapDihapus: 'Tetap dihapus',
  pilihUntuk: (sebutan: string) => `Nilai yang dipakai untuk ${sebutan}`,
  penghapusan: ({ kalah, terakhir }: Benturan) =>
    terakhir.nilai === 'dihapus'
      ? `Dihapus oleh ${terakhir.aktor}, padahal ${kalah.aktor} mengubahnya`
      : `Dihapus oleh ${kalah.aktor}, padahal ${terakhir.aktor} memakainya`,
  // screen
  cocok: (n: number, semua: number) => (n === semua ? angka(n) : `${angka(n)} dari ${angka(semua)}`),
  semuaTabel: 'Semua',
  saringTabel: 'Saring menurut jenis',
  semuaOrang: 'Semua orang',
  saringOrang: 'Saring menurut orang',
  orang: (aktor: string, n: number) => `${aktor} (${angka(n)})`,
  sekaligus: (n: number) => `Putuskan ${angka(n)} sekaligus`,
  pakaiSemuaPunya: (aktor: string, n: number) => `Pakai semua punya ${aktor} (${angka(n)})`,
  pertahankan: (n: number) => `Pertahankan semua yang sekarang (${angka(n)})`,
  simpanPutusan: (n: number) => (n === 0 ? 'Simpan putusan' : `Simpan ${angka(n)} putusan`),
  putusanTersimpan: (n: number, sisa: number) =>
    `${angka(n)} benturan diputuskan${sisa === 0 ? ', tidak ada lagi yang tersisa' : `, ${angka(sisa)} tersisa`}`,
  daftar: 'Benturan per catatan',
  petunjuk: 'J/K atau panah berpindah · 1/2 memilih · Enter menyimpan. Yang tidak dipilih tetap menunggu.',
  kosongJudul: 'Tidak ada benturan',
  kosongIsi: 'Tidak ada isian yang ditulis dua orang tanpa saling melihat.',
  tidakCocok: 'Tidak ada benturan yang cocok dengan saringan ini.',
  hapusSaringan: 'Hapus saringan',
  keBeranda: 'Ke Beranda',
  masihAturan: (n: number) => `Tidak ada benturan lagi; ${angka(n)} aturan perlu dibenahi`,
  bidang: (n: number) => `${angka(n)} isian`,
  tabBenturan: 'Benturan',
  tabAturan: 'Perlu dibenahi',
  // broken rules
  aturanKosong: 'Semua aturan antarcatatan terpenuhi',
  aturanKosongIsi:
    'Tidak ada tugas yang terbagi lebih, nomor atau NIP ganda, maupun catatan di bawah yang sudah dihapus.',
  daftarAturan: 'Aturan antarcatatan yang dilanggar',
  bukaTugas: 'Buka tugas',
  bukaRegister: 'Buka register',
  gabungkanOrang: 'Gabungkan orang…',
  cara: {
    kembalikan: 'Kembalikan',
    hapus: 'Hapus catatannya',
    kosongkan: 'Lepaskan',
  } satisfies Record<CaraInduk, string>,
  caraArti: {
    kembalikan: 'Yang dihapus dikembalikan beserta isinya',
    hapus: 'Catatan yang masih menunjuknya ikut dihapus',
    kosongkan: 'Catatan tetap ada, tetapi tidak lagi menunjuk yang dihapus',
  } satisfies Record<CaraInduk, string>,
  dibenahi: 'Sudah dibenahi',
  // two records of one person
  orangJudul: 'Gabungkan dua data pegawai',
  orangArti: (nip: string) =>
    `Keduanya memakai NIP ${nip}. Pilih data yang dipertahankan; tugas, penempatan, dan ketidakhadiran dari data yang lain dipindahkan ke sana. Pada tugas yang sama porsinya dijumlahkan. Naskah yang sudah terbit tetap memakai nama saat terbit.`,
  pertahankanIni: 'Pertahankan yang ini',
  gabungkanKe: (nama: string) => `Gabungkan ke ${nama}`,
  orangDigabung: (nama: string) => `Dua data pegawai menjadi satu: ${nama}`,
  isian: {
    status: 'Status',
    jabatan: 'Jabatan',
    bagian: 'Bagian',
    golongan: 'Golongan',
    tugas: 'Tugas',
    penempatan: 'Penempatan',
    ketidakhadiran: 'Ketidakhadiran',
    surat: 'Naskah diterima',
  },
  // a dropped copy
  lepasIsi: (nama: string) =>
    `${nama} adalah salinan dari berkas yang terbuka. Gabungkan perubahannya ke berkas ini, atau buka sendiri; bila dibuka, berkas yang sekarang ditutup.`,
  lepasGabung: 'Gabungkan ke berkas ini',
  lepasBuka: 'Buka salinan itu',
  // elsewhere
  berandaBenturan: 'benturan perlu diputuskan',
  berandaAturan: 'aturan antarcatatan dilanggar',
} as const;

const awalKecil = (kata: string): string =>
  /^[A-Z]{2}/.test(kata) ? kata : kata.charAt(0).toLowerCase() + kata.slice(1);

/** `3 hari`, `5 jam`, `12 menit` */
function selisihJam(menit: number): string {
  if (menit >= 2 * 1440) return `${angka(Math.floor(menit / 1440))} hari`;
  return menit >= 60 ? `${angka(Math.floor(menit / 60))} jam` : `${angka(menit)} menit`;
}
