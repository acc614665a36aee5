import { TATA_BAWAAN, type JenisSurat, type TataHuruf } from '../domain/surat';
import { idBawaan, pembukaBawaan, type TemplatNaskah } from '../domain/templatNaskah';

const BOOKMAN: TataHuruf = { ...TATA_BAWAAN, huruf: 'bookman' };

/** What every shipped template starts from: the settings of the office hold. */
const dasar = (jenis: JenisSurat, nama: string): TemplatNaskah => ({
  id: idBawaan(jenis),
  jenis,
  nama,
  judul: '',
  pembuka: pembukaBawaan(jenis),
  diktum: '',
  menimbang: [],
  dasar: [],
  untuk: [],
  paragraf: [],
  penutup: '',
  tembusan: null,
  catatanKaki: null,
  kertas: null,
  tepi: null,
  tata: TATA_BAWAAN,
  kop: 'pd',
  kotakTte: null,
  orangTanpaGelar: false,
  namaPenandatangan: 'lengkap',
  pejabatId: null,
  kode: null,
  polaNomor: null,
  word: null,
});

/**
 * Shipped wording of each kind, in the order of the tata naskah (Permendagri 1/2023, second-hand). Title and diktum of the
 * Surat Tugas are empty: they follow the setting of the office (MENUGASKAN or MEMERINTAHKAN).
 */
export const TEMPLAT_BAWAAN: Readonly<Record<JenisSurat, TemplatNaskah>> = {
  petikan: {
    ...dasar('petikan', 'Petikan pembagian tugas'),
    judul: 'PETIKAN',
    diktum: 'MEMUTUSKAN',
    // A quotation of the Keputusan in its face: what is not about the person is not repeated, and nobody else gets a copy.
    tata: BOOKMAN,
    menimbang: ['dan seterusnya'],
    dasar: ['dan seterusnya'],
    tembusan: [],
    penutup:
      'Petikan ini sesuai dengan aslinya dan diberikan kepada yang bersangkutan untuk dilaksanakan dengan penuh tanggung jawab.',
  },
  keputusan: {
    ...dasar('keputusan', 'Keputusan pembagian tugas'),
    judul: 'KEPUTUSAN',
    diktum: 'MEMUTUSKAN',
    tata: BOOKMAN,
    orangTanpaGelar: true,
    namaPenandatangan: 'tanpa_gelar',
    kode: '000.8.3',
    dasar: [
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
      'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil',
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
    ],
    menimbang: [
      'bahwa untuk melaksanakan program, kegiatan, dan sub kegiatan dalam {anggaran} diperlukan pembagian tugas yang jelas kepada setiap pegawai',
      'bahwa pegawai yang namanya tercantum dalam Lampiran Keputusan ini dipandang mampu melaksanakan tugas yang diberikan kepadanya',
      'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {pejabat} tentang {tentang}',
    ],
    untuk: [
      'Membagi tugas pegawai di lingkungan {lingkup} Tahun {tahun} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini',
      'Setiap pegawai sebagaimana dimaksud dalam Diktum KESATU melaksanakan tugasnya dengan penuh tanggung jawab dan melaporkan hasilnya kepada atasan langsung',
      'Atasan langsung memantau pelaksanaan tugas dan mengusulkan perubahan pembagian tugas apabila beban kerja tidak merata',
      'Segala biaya yang timbul sebagai akibat ditetapkannya Keputusan ini dibebankan pada {anggaran}',
      'Keputusan ini mulai berlaku pada tanggal ditetapkan',
    ],
  },
  nota_dinas: {
    ...dasar('nota_dinas', 'Nota Dinas pembagian tugas'),
    judul: 'NOTA DINAS',
    kode: '000.8.3',
    paragraf: [
      'Menindaklanjuti {anggaran}, bersama ini disampaikan pembagian tugas pegawai di lingkungan {lingkup} Tahun {tahun} sebagaimana tercantum dalam lampiran.',
      'Setiap pegawai agar melaksanakan tugas tersebut dengan penuh tanggung jawab dan melaporkan hasilnya secara berkala kepada atasan langsung.',
    ],
    penutup: 'Demikian disampaikan untuk dilaksanakan. Atas perhatian dan kerja sama Saudara diucapkan terima kasih.',
  },
  surat_tugas: {
    ...dasar('surat_tugas', 'Surat Tugas'),
    penutup: 'Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
  },
  surat_perintah: {
    ...dasar('surat_perintah', 'Surat Perintah Tugas'),
    judul: 'SURAT PERINTAH TUGAS',
    diktum: 'MEMERINTAHKAN',
    penutup: 'Demikian surat perintah tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
  },
  disposisi: {
    ...dasar('disposisi', 'Lembar Disposisi'),
    judul: 'LEMBAR DISPOSISI',
    untuk: [
      'Tanggapan dan saran',
      'Proses lebih lanjut',
      'Koordinasi/konfirmasi',
      'Hadiri/wakili',
      'Siapkan bahan',
      'Untuk diketahui',
    ],
  },
  berita_acara: {
    ...dasar('berita_acara', 'Berita Acara serah terima tugas'),
    judul: 'BERITA ACARA SERAH TERIMA TUGAS',
    paragraf: [
      'PIHAK KESATU menyerahkan kepada PIHAK KEDUA tugas sebagaimana tercantum dalam tabel di bawah ini karena {alasan}, dan PIHAK KEDUA menerima penyerahan tugas tersebut terhitung mulai tanggal {terhitung}.',
      'Dengan ditandatanganinya berita acara ini, tanggung jawab pelaksanaan tugas tersebut beralih dari PIHAK KESATU kepada PIHAK KEDUA beserta bahan dan berkas yang diperlukan.',
    ],
    penutup: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
  },
};
