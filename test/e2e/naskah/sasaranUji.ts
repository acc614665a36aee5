import type { Page } from '@playwright/test';
import type { SasaranSurat } from '../../../src/api/suratInputs';
import type { BarisPegawai } from '../../../src/api/views';
import { HARAP_BAWAAN } from '../../documents/contohLain';
import { call } from '../wire';

export const HARI_UJI = '2026-03-02';

/** People of the sample office with tasks, those with few first. */
export async function pegawaiBertugas(page: Page): Promise<readonly BarisPegawai[]> {
  const semua = { bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 500 } as const;
  const { baris } = await call(page, 'listPegawai', semua);
  return baris.filter((p) => p.jumlahTugas > 0).sort((a, b) => a.jumlahTugas - b.jumlahTugas);
}

/** One letter of every kind on the sample office, of the longest that it has. */
export function sasaranSetiapJenis(orang: readonly BarisPegawai[]): Readonly<Record<string, SasaranSurat>> {
  const terakhir = orang.at(-1);
  const pertama = orang[0];
  if (terakhir === undefined || pertama === undefined) throw new Error('the sample office has nobody with tasks');
  const pekerjaan = {
    tanggal: HARI_UJI,
    pegawaiIds: orang.slice(0, 2).map(({ id }) => id),
    tugasId: null,
    untuk: ['Melaksanakan pendampingan penyusunan analisis beban kerja', 'Melaporkan hasilnya kepada atasan langsung'],
    dasar: ['Surat Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Nomor 800/120/BKPSDM/2026'],
    menimbang: [],
    perOrang: true,
  };
  const bagianIds = terakhir.bagianId === null ? null : [terakhir.bagianId];
  return {
    petikan: { jenis: 'petikan', tanggal: HARI_UJI, pegawaiIds: [pertama.id, terakhir.id] },
    keputusan: { jenis: 'keputusan', tanggal: HARI_UJI, bagianIds, tentang: '' },
    'nota-dinas': {
      jenis: 'nota_dinas',
      tanggal: HARI_UJI,
      bagianIds,
      yth: 'Para Kepala Subbagian',
      dari: 'Kepala Bagian',
      sifat: 'Biasa',
      hal: 'Pembagian tugas pegawai',
      paragraf: [],
      denganLampiran: true,
    },
    'surat-tugas': { ...pekerjaan, jenis: 'surat_tugas' },
    'surat-perintah': { ...pekerjaan, jenis: 'surat_perintah', perOrang: false },
    disposisi: {
      jenis: 'disposisi',
      tanggal: HARI_UJI,
      pegawaiIds: orang.slice(0, 3).map(({ id }) => id),
      suratDari: 'Inspektorat Kabupaten Contoh',
      nomorSurat: '700/45/ITDA/2026',
      tanggalSurat: '2026-02-26',
      diterima: '2026-02-27',
      agenda: '0213',
      sifat: 'Segera',
      perihal: 'Permintaan data evaluasi kinerja semester I',
      harap: [HARAP_BAWAAN[1], HARAP_BAWAAN[4]],
      catatan: 'Siapkan sebelum rapat hari Senin.',
      tenggat: '2026-03-06',
    },
    'berita-acara': {
      jenis: 'berita_acara',
      tanggal: HARI_UJI,
      dariId: terakhir.id,
      kepadaId: pertama.id,
      tugasIds: null,
      alasan: 'mutasi',
      terhitung: '2026-03-03',
    },
  };
}
