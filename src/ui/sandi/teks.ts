import { LEAST_SANDI, type TingkatSandi } from '../../domain/kataSandi';

/** Words of encrypted copies. */
export const teks = {
  simpan: {
    judul: 'Simpan salinan bersandi',
    isi: 'Salinan seluruh berkas untuk dikirim lewat stik, surel, atau pesan. Penerima membukanya dengan BagiHabis dan kata sandi ini.',
    kataSandi: 'Kata sandi',
    ulangi: 'Ulangi kata sandi',
    buatkan: 'Buatkan',
    buatkanArti: 'Membuat kata sandi acak yang kuat dan dapat didiktekan',
    tidakSama: 'Kedua kata sandi belum sama.',
    hilang:
      'Tanpa kata sandi, isi salinan ini tidak dapat dibuka oleh siapa pun, juga oleh kami. Catat kata sandinya, dan sampaikan lewat jalan lain daripada salinannya.',
    tetap: 'Berkas yang sedang Anda kerjakan tidak berubah dan tidak diberi kata sandi.',
    aksi: 'Simpan salinan…',
    menyandikan: 'Menyandikan dan membaca ulang',
    berhasil: (path: string) => `Salinan bersandi disimpan dan sudah dibaca ulang: ${path}`,
  },
  buka: {
    judul: 'Buka salinan bersandi',
    isi: (berkas: string) => `${berkas} dibuka dengan kata sandi dari pengirimnya.`,
    lalu: 'Setelah kata sandinya cocok, pilih tempat menyimpan berkasnya. Berkas itu tidak bersandi lagi.',
    kataSandi: 'Kata sandi',
    atau: 'Bila ini salinan dari berkas yang sedang terbuka, perubahannya dapat langsung digabungkan.',
    gabungkan: 'Gabungkan…',
    aksi: 'Buka',
    membuka: 'Membuka sandi',
  },
  lihat: 'Perlihatkan kata sandi',
  kekuatan: {
    terlaluPendek: `Terlalu pendek: paling sedikit ${LEAST_SANDI} tanda.`,
    lemah: 'Lemah: dapat ditebak dalam hitungan jam sampai hari. Pakai beberapa kata yang tidak berhubungan.',
    sedang: 'Sedang: cukup terhadap orang iseng, tidak terhadap yang punya banyak komputer.',
    kuat: 'Kuat, selama tidak dipakai di tempat lain dan tidak dikirim bersama salinannya.',
  } satisfies Record<TingkatSandi, string>,
  perkiraan: 'Perkiraan kasar; kata sandi yang pernah dipakai di tempat lain selalu lemah.',
} as const;
