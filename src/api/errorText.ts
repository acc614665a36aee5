import type { ErrorCode, ErrorDetail } from './errors';

/** Indonesian text of every expected error: what happened, where, what to do. Used by the window and the command line. */
export const ERROR_TEXT = {
  bukanBerkasBagiHabis: 'Berkas {path} bukan berkas BagiHabis. Pilih berkas berakhiran .bagihabis.',
  berkasKosong: 'Berkas {path} kosong (0 byte), biasanya karena penyalinannya terputus. Minta salinannya sekali lagi.',
  belumAdaCadangan: 'Belum ada cadangan untuk berkas ini pada komputer ini.',
  dokumenLain:
    'Berkas {path} bukan salinan dari berkas yang terbuka, jadi tidak dapat digabungkan. Pilih salinan berkas yang sama.',
  gabungBerkasSama: 'Berkas {path} adalah berkas yang sedang terbuka. Pilih salinannya, misalnya dari stik atau pesan.',
  gabungJamDepan:
    'Jam komputer yang membuat salinan itu {jam} jam di depan komputer ini, jadi tulisannya akan menang atas yang lain. Belum ada yang digabungkan; periksa jam kedua komputer, atau setujui dengan tegas bila memang akan dipakai.',
  salinanRusak:
    'Salinan {path} rusak atau tidak utuh, jadi tidak digabungkan; berkas yang terbuka tidak berubah. Mintalah salinan yang baru dari pengirimnya.',
  berkasBersandi: 'Berkas {path} adalah salinan bersandi. Buka dengan kata sandinya.',
  kataSandiSalah:
    'Kata sandi tidak cocok untuk {path}. Periksa huruf besar, angka, dan spasi; tanpa kata sandi yang benar salinan ini tidak dapat dibuka.',
  sandiRusak:
    'Salinan bersandi {path} rusak atau terpotong sejak disimpan; ini bukan soal kata sandi. Minta pengirim mengirimkannya sekali lagi.',
  sandiLebihBaru:
    'Salinan bersandi {path} dibuat oleh BagiHabis yang lebih baru. Perbarui BagiHabis pada komputer ini.',
  berkasRusak:
    'Berkas {path} rusak dan tidak dibuka agar isinya tidak bertambah rusak. Berkas itu tidak diubah; buka lagi dari Berkas › Buka untuk memilih cara memperbaikinya.',
  tidakTerselamatkan:
    'Tidak ada isi yang dapat diselamatkan dari {path}, dan tidak ada cadangannya di komputer ini. Berkas itu tidak diubah; cari salinan pada stik, surat elektronik, atau komputer lain.',
  berkasLebihBaru:
    'Berkas {path} dibuat oleh BagiHabis yang lebih baru (skema {skema}; aplikasi ini mengenal {dikenal}). Perbarui BagiHabis pada komputer ini.',
  berkasTidakAda: 'Berkas {path} tidak ditemukan. Periksa apakah folder atau stik masih terhubung.',
  berkasTidakDapatDitulis:
    'Tidak dapat menulis ke {path}. Pilih folder lain atau minta izin tulis kepada pengelola komputer.',
  bukanFolder: '{path} adalah berkas, bukan folder. Pilih folder, atau nama yang belum dipakai.',
  berkasSedangDibuka:
    'Berkas {path} sedang dibuka oleh jendela atau pengguna lain di komputer ini ({pemakai}). Tutup dahulu, lalu coba lagi.',
  berkasSudahAda: 'Berkas {path} sudah ada. Pilih nama lain agar berkas lama tidak tertimpa.',
  berkasDiubahPihakLain:
    'Berkas {path} diubah dari luar sejak dibuka, jadi tidak ditimpa. Pekerjaan Anda aman di komputer ini; gunakan Berkas › Simpan salinan.',
  diskPenuh: 'Ruang disk penuh saat menulis {path}. Tidak ada yang berubah; kosongkan ruang disk lalu coba lagi.',
  belumAdaBerkas: 'Belum ada berkas yang dibuka. Buka atau buat berkas dahulu.',
  hanyaBaca: 'Berkas ini dibuka hanya untuk dibaca. Simpan salinannya untuk mengubah.',
  belumAdaPengguna: 'Isi nama dan jabatan Anda dahulu; keduanya dicatat pada setiap perubahan.',
  imporGagal: '{pesan}',
  imporKedaluwarsa: 'Pratinjau impor ini sudah tidak berlaku. Baca ulang berkas sumbernya.',
  imporAdaGalat:
    'Masih ada {jumlah} galat pada berkas sumber. Perbaiki barisnya, lalu baca ulang; belum ada yang ditulis.',
  tidakDitemukan: '{apa} tidak ditemukan; mungkin sudah dihapus.',
  bagianTidakAda: 'Tidak ada bagian bernama "{nama}". Yang ada: {daftar}.',
  versiUsang: '{apa} sudah diubah sejak Anda membukanya. Periksa isinya yang baru, lalu simpan lagi.',
  porsiLebih: 'Jumlah porsi {jumlah} melebihi {pembagi} pada tugas "{tugas}". Kurangi porsi salah satu pegawai.',
  porsiTidakSah: 'Porsi harus bilangan bulat di atas nol dan setiap pegawai hanya sekali pada tugas "{tugas}".',
  sudahDikerjakan:
    '{pegawai} sudah mengerjakan {porsi} dari "{tugas}", dan bagian itu tetap tercatat padanya. Sisanya dapat diserahkan dengan "Alihkan tugas".',
  tugasDikerjakan:
    'Tugas "{tugas}"{lain} tidak dihapus: {sebab}. Yang sudah dikerjakan tetap tercatat; batalkan sisanya dengan "Batalkan sisa tugas".',
  terkunci: 'Penugasan "{tugas}" terkunci. Buka kuncinya dahulu bila memang akan dipindahkan.',
  lintasBagian: '{pegawai} bukan pegawai {bagian}. Catat persetujuan kepala bagian asal untuk tim lintas bagian.',
  tidakMemenuhiSyarat: '{pegawai} tidak memenuhi syarat tugas "{tugas}": {sebab}.',
  timTidakSesuai: '{pegawai} tidak dapat diberi tugas "{tugas}": {sebab}.',
  pegawaiTidakAktif: '{pegawai} tidak aktif pada masa tugas "{tugas}". Pilih pegawai lain.',
  adaTurunan: '{apa} masih dipakai oleh {turunan}. Pindahkan atau hapus itu dahulu.',
  orangTidakDapatDigabung: '{dari} tidak dapat digabungkan dengan {ke}: {sebab}.',
  tidakDapatDiurungkan: '"{label}" tidak dapat diurungkan: {sebab}.',
  langkahDilewati:
    '"{label}" tidak dapat diurungkan: {sebab}. Langkah ini dilewati; {tombol} sekali lagi untuk "{berikut}".',
  tidakAdaYangDiurungkan: 'Tidak ada perubahan yang dapat diurungkan.',
  usulanKedaluwarsa: 'Pembagian berubah sejak usulan ini dihitung. Hitung usulan sekali lagi.',
  nomorGanda: 'Nomor {nomor} sudah dipakai dalam register. Periksa penghitung atau pola nomor.',
  polaNomorTidakSah: 'Pola nomor tidak dapat dipakai: {sebab}.',
  penandatanganKosong: 'Nama dan jabatan penandatangan belum diisi. Lengkapi di Pengaturan › Naskah dinas.',
  dokumenKosong: '{apa} belum ada isinya: belum ada pegawai dengan tugas dalam lingkup ini.',
  tanpaPenerima: 'Tidak ada pegawai yang mempunyai tugas dalam pilihan ini, jadi tidak ada naskah yang dibuat.',
  cetakGagal: 'PDF tidak dapat dibuat: {sebab}. Coba lagi; bila berulang, simpan diagnosis dari menu Bantuan.',
  simpanTerhenti:
    '{selesai} dari {jumlah} naskah sudah tersimpan di {folder} (terakhir: {terakhir}), lalu berhenti. {sebab} Simpan lagi ke folder yang sama untuk melanjutkan; yang sudah ada tidak ditulis ulang.',
  terbitTanpaBerkas:
    '{jumlah} naskah sudah terbit dan tercatat dalam register, tetapi hanya {selesai} berkas dapat ditaruh di {folder}. {sebab} Simpan sisanya dari register; nomornya tetap.',
  polaBerkasTidakSah: 'Pola nama berkas tidak dapat dipakai: {sebab}.',
  gambarTidakSah: 'Gambar {nama} tidak dapat dipakai sebagai logo: {sebab}.',
  tanpaPencetak:
    'Tidak ada printer pada komputer ini dan PDF tidak dapat dibuka. Simpan PDF, lalu cetak dari komputer lain.',
  pencetakHilang:
    'Printer {printer} tidak ditemukan lagi, jadi tidak ada yang dicetak. Nyalakan atau sambungkan printer itu, atau pilih printer lain.',
  pencetakMenolak:
    'Printer {printer} menolak pekerjaan cetak: {sebab}. Naskah tidak berubah; periksa printer, lalu cetak lagi{lanjut}.',
  masukanTidakSah: 'Isian {bidang} tidak dapat diterima: {sebab}.',
  pemanggilDitolak: 'Permintaan ditolak karena tidak berasal dari jendela BagiHabis.',
  jalurDitolak:
    'Permintaan ke {path} ditolak karena tempat itu tidak dipilih di jendela ini. Pilih berkas atau folder lewat tombolnya.',
  dibatalkan: 'Dibatalkan; tidak ada yang berubah.',
  sedangBekerja: 'Masih ada pekerjaan lain yang berjalan ({pekerjaan}). Tunggu atau batalkan dahulu.',
  takTerduga:
    'Terjadi kesalahan tak terduga. Pekerjaan Anda tersimpan; simpan diagnosis dari menu Bantuan bila berulang.',
} as const satisfies Record<ErrorCode, string>;

/** Text of an error with its details filled in; unknown placeholders become an em dash. */
export function errorText(code: ErrorCode, detail: ErrorDetail = {}): string {
  return ERROR_TEXT[code].replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? '—'));
}
