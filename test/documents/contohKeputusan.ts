import type { BagianLampiran } from '../../src/domain/bagianSurat';
import type { IsiSurat } from '../../src/domain/surat';
import { barisTugas, isiSuratTugas, penerima } from './contohIsi';

/** A person of the division with so many tasks. */
export function bagianLampiran(nomor: number, jumlah: number, unitKerja = 'Bagian Organisasi'): BagianLampiran {
  return {
    orang: penerima(nomor, { nama: `Contoh Pegawai ${nomor}`, unitKerja }),
    tabel: Array.from({ length: jumlah }, (_, n) => barisTugas(n + 1)),
  };
}

export function isiKeputusan(ubahan: Partial<IsiSurat> = {}): IsiSurat {
  return isiSuratTugas({
    jenis: 'keputusan',
    judul: 'KEPUTUSAN',
    nomor: '000.8.3/12/KPTS/2026',
    diktum: 'MEMUTUSKAN',
    tata: { huruf: 'bookman', ukuran: 12, spasi: 1.18 },
    jenisKop: 'pd',
    keputusan: {
      pejabat: 'SEKRETARIS DAERAH KABUPATEN CONTOH',
      nomor: '',
      tanggal: '2026-01-05',
      tentang: 'Pembagian Tugas Pegawai Tahun 2026',
    },
    menimbang: ['bahwa perlu pembagian tugas yang jelas;', 'bahwa perlu menetapkan Keputusan;'],
    dasar: ['Peraturan Bupati Contoh Nomor 12 Tahun 2021;', 'DPA-SKPD Sekretariat Daerah;'],
    kepada: [],
    untuk: [
      'Membagi tugas pegawai sebagaimana tercantum dalam Lampiran Keputusan ini.',
      'Setiap pegawai melaksanakan tugasnya dengan penuh tanggung jawab.',
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    penutup: '',
    penandatangan: {
      kuasa: '',
      pemberiKuasa: '',
      perantara: '',
      jabatan: 'SEKRETARIS DAERAH',
      nama: 'Nama Sekretaris',
      pangkat: '',
      nip: '',
    },
    lampiran: [bagianLampiran(1, 2), bagianLampiran(2, 1), bagianLampiran(3, 1, 'Bagian Hukum')],
    ...ubahan,
  });
}
