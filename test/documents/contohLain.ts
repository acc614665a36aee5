import type { IsiSurat } from '../../src/domain/surat';
import { barisTugas, isiSuratTugas, penerima } from './contohIsi';

export function isiNota(ubahan: Partial<IsiSurat> = {}): IsiSurat {
  return isiSuratTugas({
    jenis: 'nota_dinas',
    judul: 'NOTA DINAS',
    nomor: '000.8.3/014/ORG/I/2026',
    diktum: '',
    dasar: [],
    untuk: [],
    kepada: [],
    nota: {
      yth: 'Para Kepala Bagian di lingkungan Sekretariat Daerah Kabupaten Contoh',
      dari: 'Sekretaris Daerah',
      sifat: 'Biasa',
      lampiran: '1 (satu) berkas',
      hal: 'Pembagian tugas pegawai Tahun 2026',
    },
    paragraf: [
      'Menindaklanjuti Dokumen Pelaksanaan Anggaran Satuan Kerja Perangkat Daerah (DPA-SKPD) Sekretariat Daerah Kabupaten Contoh Tahun Anggaran 2026, bersama ini disampaikan pembagian tugas pegawai sebagaimana tercantum dalam lampiran.',
      'Setiap pegawai agar melaksanakan tugas tersebut dengan penuh tanggung jawab dan melaporkan hasilnya secara berkala kepada atasan langsung.',
    ],
    penutup: 'Demikian disampaikan untuk dilaksanakan. Atas perhatian dan kerja sama Saudara diucapkan terima kasih.',
    ...ubahan,
  });
}

export const HARAP_BAWAAN = [
  'Tanggapan dan saran',
  'Proses lebih lanjut',
  'Koordinasi/konfirmasi',
  'Hadiri/wakili',
  'Siapkan bahan',
  'Untuk diketahui',
] as const;

export function isiDisposisi(
  ubahan: Partial<NonNullable<IsiSurat['disposisi']>> = {},
  surat: Partial<IsiSurat> = {},
): IsiSurat {
  return isiSuratTugas({
    jenis: 'disposisi',
    judul: 'LEMBAR DISPOSISI',
    nomor: '',
    diktum: '',
    dasar: [],
    untuk: [],
    penutup: '',
    kepada: [penerima(1), penerima(2, { jabatan: 'Kepala Bagian Organisasi' })],
    disposisi: {
      suratDari: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      nomorSurat: '800/120/BKPSDM/2026',
      tanggalSurat: '2026-02-20',
      diterima: '2026-02-23',
      agenda: '0457',
      sifat: 'Segera',
      perihal: 'Permohonan narasumber bimbingan teknis analisis jabatan dan analisis beban kerja',
      harap: HARAP_BAWAAN.map((teks) => ({ teks, pilih: teks === 'Hadiri/wakili' || teks === 'Siapkan bahan' })),
      catatan: 'Wakili saya, laporkan hasilnya.',
      tenggat: '2026-03-06',
      ...ubahan,
    },
    ...surat,
  });
}

export function isiBeritaAcara(ubahan: Partial<IsiSurat> = {}): IsiSurat {
  const pihakKesatu = penerima(1, { nama: 'Contoh Penyerah, S.Sos., M.Si.' });
  const pihakKedua = penerima(2, { nama: 'Contoh Penerima, S.E.', pangkatGolongan: 'IX', jabatan: 'Penata Kelola' });
  return isiSuratTugas({
    jenis: 'berita_acara',
    judul: 'BERITA ACARA SERAH TERIMA TUGAS',
    nomor: '800.1.11.1/002/ORG/V/2026',
    tanggal: '2026-05-04',
    diktum: '',
    dasar: [],
    untuk: [],
    kepada: [pihakKesatu, pihakKedua],
    beritaAcara: { pihakKesatu, pihakKedua, alasan: 'mutasi PIHAK KESATU', terhitung: '2026-05-05' },
    paragraf: [
      'PIHAK KESATU menyerahkan kepada PIHAK KEDUA tugas sebagaimana tercantum dalam tabel di bawah ini karena mutasi PIHAK KESATU, dan PIHAK KEDUA menerima penyerahan tugas tersebut terhitung mulai tanggal 5 Mei 2026.',
      'Dengan ditandatanganinya berita acara ini, tanggung jawab pelaksanaan tugas tersebut beralih dari PIHAK KESATU kepada PIHAK KEDUA beserta bahan dan berkas yang diperlukan.',
    ],
    tabel: [
      barisTugas(1, {
        asal: '4.01.01.2.13.0001 Pengelolaan Kelembagaan dan Analisis Jabatan',
        volume: '5 dari 30 Perangkat Daerah',
      }),
      barisTugas(2, { asal: '4.01.01.2.13.0001 Pengelolaan Kelembagaan dan Analisis Jabatan', waktu: 'Mei–Des' }),
      barisTugas(3, { volume: '8 Laporan', waktu: 'Mei–Des' }),
    ],
    penutup: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    tembusan: [],
    ...ubahan,
  });
}
