import type { PegawaiId } from '../../src/domain/ids';
import type { BarisTugasSurat, IsiSurat, PenerimaSurat } from '../../src/domain/surat';

const LOGO =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 96"><path d="M4 4h72v52c0 20-18 30-36 36C22 86 4 76 4 56z" fill="#0b7a75" stroke="#000" stroke-width="3"/><circle cx="40" cy="42" r="20" fill="#ffd54a"/></svg>',
  );

export function penerima(nomor: number, ubahan: Partial<PenerimaSurat> = {}): PenerimaSurat {
  return {
    pegawaiId: `p-${nomor}` as PegawaiId,
    nama: `Contoh Pegawai ${nomor}, S.Sos.`,
    nip: `19860926 201505 1 ${String(nomor).padStart(3, '0')}`,
    pangkatGolongan: 'Penata Tk. I, III/d',
    jabatan: 'Analis Kebijakan Ahli Muda',
    unitKerja: 'Bagian Organisasi',
    peran: '',
    ...ubahan,
  };
}

export function barisTugas(nomor: number, ubahan: Partial<BarisTugasSurat> = {}): BarisTugasSurat {
  return {
    tugas: `Penyusunan bahan evaluasi kelembagaan ${nomor}`,
    keluaran: 'Laporan evaluasi',
    volume: '8 dari 30 Perangkat Daerah',
    waktu: 'Jan–Mar',
    menit: 1230 + nomor * 7,
    peran: '',
    asal: 'Tugas dan fungsi',
    ...ubahan,
  };
}

const bersama = {
  kertas: 'A4',
  tepi: [20, 20, 25, 30],
  kop: {
    daerah: 'PEMERINTAH KABUPATEN CONTOH',
    opd: 'SEKRETARIAT DAERAH',
    bagian: '',
    alamat: [
      'Jalan Merdeka Nomor 1, Kota Contoh 31311, Telepon (0700) 000000',
      'Laman setda.contoh.example, Pos-el setda@contoh.example',
    ],
    logo: LOGO,
  },
  menimbang: [],
  tempat: 'Kota Contoh',
  tanggal: '2026-01-05',
  penandatangan: {
    kuasa: '',
    pemberiKuasa: '',
    perantara: '',
    jabatan: 'SEKRETARIS DAERAH',
    nama: 'Dr. Ir. H. Nama Sekretaris, M.Si.',
    pangkat: 'Pembina Utama Madya, IV/d',
    nip: '19680101 199303 1 001',
  },
  kotakTte: true,
  tembusan: ['Bupati Contoh (sebagai laporan);', 'Inspektur Kabupaten Contoh;', 'Yang bersangkutan.'],
  catatanKaki: '',
  tahun: 2026,
} as const satisfies Partial<IsiSurat>;

export function isiSuratTugas(ubahan: Partial<IsiSurat> = {}): IsiSurat {
  return {
    ...bersama,
    jenis: 'surat_tugas',
    judul: 'SURAT TUGAS',
    nomor: '800.1.11.1/091/ORG/V/2026',
    keputusan: null,
    dasar: [
      'Peraturan Bupati Contoh Nomor 12 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Sekretariat Daerah;',
      'Dokumen Pelaksanaan Anggaran Satuan Kerja Perangkat Daerah (DPA-SKPD) Sekretariat Daerah Tahun Anggaran 2026 Nomor DPA/A.1/4.01.0.00.0.00.01.0000/001/2026 tanggal 2 Januari 2026.',
    ],
    diktum: 'MENUGASKAN',
    kepada: [penerima(1)],
    untuk: [
      'Melaksanakan pendampingan penyusunan analisis beban kerja pada 8 dari 30 Perangkat Daerah dengan keluaran laporan pendampingan;',
      'Melaksanakan tugas pada tanggal 4–8 Mei 2026;',
      'Melaporkan hasil pelaksanaan tugas secara tertulis kepada Kepala Bagian Organisasi.',
    ],
    tabel: [],
    penutup: 'Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
    ...ubahan,
  };
}

export function isiPetikan(ubahan: Partial<IsiSurat> = {}): IsiSurat {
  return {
    ...bersama,
    jenis: 'petikan',
    judul: 'PETIKAN',
    nomor: '800.1.11.1/001/ORG/I/2026',
    keputusan: {
      pejabat: 'SEKRETARIS DAERAH KABUPATEN CONTOH',
      nomor: '800/12/KPTS/SETDA/2026',
      tanggal: '2026-01-05',
      tentang: 'Pembagian Tugas Pegawai di Lingkungan Sekretariat Daerah Tahun 2026',
    },
    dasar: isiSuratTugas().dasar,
    diktum: 'MEMUTUSKAN',
    kepada: [penerima(1)],
    untuk: [],
    tabel: [
      barisTugas(1, { asal: '4.01.01.2.13.0001 Pengelolaan Kelembagaan dan Analisis Jabatan', peran: 'ketua' }),
      barisTugas(2, { asal: '4.01.01.2.13.0001 Pengelolaan Kelembagaan dan Analisis Jabatan' }),
      barisTugas(3, { volume: '12 Laporan', waktu: 'sepanjang tahun' }),
    ],
    penutup:
      'Petikan Keputusan ini diberikan kepada yang bersangkutan untuk dilaksanakan dengan penuh tanggung jawab dan dilaporkan hasilnya kepada atasan langsung.',
    ...ubahan,
  };
}
