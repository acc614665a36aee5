import type { IsiSurat, PenerimaSurat, TataHuruf } from '../../../src/domain/surat';
import { barisTugas, isiPetikan, isiSuratTugas, penerima } from '../../documents/contohIsi';
import { isiBeritaAcara, isiDisposisi, isiNota } from '../../documents/contohLain';

/** Invented people, short and long. */
const NAMA = [
  'Rina Wulandari, S.STP., M.Si.',
  'Bagas Nugroho, A.Md.',
  'Dr. Ir. Hj. Siti Nurhalimah Kusumaningtyas Prawirodirdjo, S.Sos., M.M., M.Si., CGCAE.',
  'Yoga Saputra',
  'Maria Fransiska Tambunan, S.E., M.Ak.',
  'Ketut Adnyana, S.Kom.',
  'Nurul Hidayah, S.H., M.H.',
] as const;
const JABATAN = [
  'Kepala Bagian Organisasi',
  'Pengelola Data dan Informasi',
  'Analis Kebijakan Ahli Madya pada Subbagian Kelembagaan dan Analisis Jabatan',
  'Pengadministrasi Perkantoran',
  'Perencana Ahli Muda',
] as const;
const ASAL = [
  '4.01.01.2.13.0001 Pengelolaan Kelembagaan dan Analisis Jabatan',
  '4.01.01.2.13.0002 Fasilitasi Pelayanan Publik dan Tata Laksana',
  'Tugas dan fungsi',
] as const;
const BOOKMAN: TataHuruf = { huruf: 'bookman', ukuran: 12, spasi: 1.18 };
const CATATAN =
  'Catatan:\n1. UU ITE Nomor 11 Tahun 2008 Pasal 5 ayat (1): Informasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah.\n2. Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh BSrE.';

const pilih = (daftar: readonly string[], ke: number): string => daftar[ke % daftar.length] ?? '';
const orang = (ke: number, peran: PenerimaSurat['peran'] = ''): PenerimaSurat =>
  penerima(ke + 1, {
    nama: pilih(NAMA, ke),
    jabatan: pilih(JABATAN, ke),
    unitKerja: ke % 9 < 5 ? 'Bagian Organisasi' : 'Bagian Umum',
    ...(ke % 4 === 3 && { pangkatGolongan: 'IX' }),
    peran,
  });
const banyak = (jumlah: number): readonly number[] => Array.from({ length: jumlah }, (_, ke) => ke);
const tugas = (ke: number) => barisTugas(ke + 1, { asal: pilih(ASAL, Math.floor(ke / 20)) });

const PANJANG =
  'Menyiapkan, mengumpulkan, mengolah, dan menyajikan bahan penyusunan analisis jabatan, analisis beban kerja, peta jabatan, dan evaluasi jabatan pada seluruh Perangkat Daerah di lingkungan Pemerintah Kabupaten Contoh, termasuk memverifikasi isian setiap unit kerja bersama narahubung yang ditunjuk, menyelaraskannya dengan peraturan mengenai kedudukan dan susunan organisasi, membahas hasilnya dalam rapat bersama Badan Kepegawaian dan Pengembangan Sumber Daya Manusia serta Inspektorat, dan menyampaikan rekapitulasi akhirnya kepada Sekretaris Daerah untuk ditetapkan dengan Keputusan Bupati Contoh pada tahun berjalan';

const dasarPenandatangan = isiSuratTugas().penandatangan;
const bupati = {
  ...dasarPenandatangan,
  jabatan: 'BUPATI CONTOH',
  nama: 'Harun Mahendra',
  pangkat: '',
  nip: '',
};
const pembagian = (jumlah: number, tugasnya: number) =>
  banyak(jumlah).map((ke) => ({ orang: orang(ke), tabel: banyak(tugasnya).map((n) => barisTugas(ke + n + 1)) }));

/** Every kind of letter with its hard cases, on A4; the same contents serve the other paper. */
export const CONTOH_NASKAH: Readonly<Record<string, IsiSurat>> = {
  'petikan-60-tugas': isiPetikan({
    kepada: [orang(2)],
    tabel: banyak(60).map((ke) => (ke === 30 ? { ...tugas(ke), tugas: PANJANG } : tugas(ke))),
    catatanKaki: CATATAN,
  }),
  'petikan-satu-tugas': isiPetikan({
    nomor: '',
    kepada: [orang(3)],
    tabel: [barisTugas(1, { tugas: 'Mengarsip', volume: '1 Berkas' })],
    kotakTte: false,
    tembusan: [],
  }),
  'keputusan-lampiran': isiPetikan({
    jenis: 'keputusan',
    judul: 'KEPUTUSAN',
    nomor: '800/12/KPTS/SETDA/2026',
    tata: BOOKMAN,
    menimbang: [
      'bahwa untuk melaksanakan program, kegiatan, dan sub kegiatan diperlukan pembagian tugas yang jelas kepada setiap pegawai;',
      'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Sekretaris Daerah tentang Pembagian Tugas Pegawai;',
    ],
    untuk: [
      'Membagi tugas pegawai sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
      'Setiap pegawai sebagaimana dimaksud dalam Diktum KESATU melaksanakan tugasnya dengan penuh tanggung jawab dan melaporkan hasilnya kepada atasan langsung.',
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    tabel: [],
    penutup: '',
    lampiran: pembagian(8, 3),
    penandatangan: { ...dasarPenandatangan, nama: 'Nama Sekretaris', pangkat: '', nip: '' },
  }),
  'nota-lampiran-30-orang': isiNota({ lampiran: pembagian(30, 2) }),
  'nota-satu-baris': isiNota({
    paragraf: ['Mohon hadir tepat waktu.'],
    penutup: '',
    nota: { yth: 'Kepala Bagian Umum', dari: 'Kepala Bagian Organisasi', sifat: '', lampiran: '', hal: 'Rapat' },
    tembusan: ['Sekretaris Daerah.'],
    kotakTte: false,
    penandatangan: { ...dasarPenandatangan, kuasa: 'Plt.', jabatan: 'KEPALA BAGIAN ORGANISASI', nama: NAMA[0] },
  }),
  'surat-tugas-ub': isiSuratTugas({
    menimbang: ['bahwa untuk kelancaran penyusunan dokumen perlu menugaskan pegawai yang tersebut di bawah ini.'],
    kepada: [orang(2)],
    untuk: [`${PANJANG};`, 'Melaporkan hasil pelaksanaan tugas secara tertulis kepada Kepala Bagian Organisasi.'],
    penandatangan: {
      ...dasarPenandatangan,
      kuasa: 'u.b.',
      pemberiKuasa: 'BUPATI CONTOH',
      perantara: 'SEKRETARIS DAERAH',
      jabatan: 'ASISTEN ADMINISTRASI UMUM',
    },
    catatanKaki: CATATAN,
  }),
  'surat-tugas-tim': isiSuratTugas({
    kepada: banyak(5).map((ke) => orang(ke, ke === 0 ? 'ketua' : 'anggota')),
    kotakTte: false,
  }),
  'surat-tugas-lampiran-30': isiSuratTugas({
    kepada: banyak(30).map((ke) => orang(ke, ke === 0 ? 'ketua' : 'anggota')),
    penandatangan: { ...dasarPenandatangan, kuasa: 'a.n.', pemberiKuasa: 'BUPATI CONTOH' },
  }),
  'surat-perintah-bupati': isiSuratTugas({
    jenis: 'surat_perintah',
    judul: 'SURAT PERINTAH TUGAS',
    diktum: 'MEMERINTAHKAN',
    jenisKop: 'kepala_daerah',
    kepada: [orang(0), orang(4)],
    untuk: ['Menghadiri rapat.'],
    penutup: 'Demikian surat perintah tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
    tata: BOOKMAN,
    penandatangan: bupati,
    kotakTte: false,
  }),
  disposisi: isiDisposisi({}, { kepada: [orang(0), orang(4)] }),
  'disposisi-panjang': isiDisposisi(
    { perihal: PANJANG.slice(0, 590), catatan: `${PANJANG}.`, sifat: 'Sangat segera, Rahasia' },
    { kepada: banyak(20).map((ke) => orang(ke)), kotakTte: false },
  ),
  'berita-acara': isiBeritaAcara(),
  'berita-acara-40-tugas': isiBeritaAcara({ tabel: banyak(40).map(tugas), kotakTte: false }),
};
