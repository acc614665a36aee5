/** A code of the archive classification with what it stands for. */
export interface KlasifikasiArsip {
  readonly kode: string;
  readonly uraian: string;
  readonly sumber: string;
}

const PERMENDAGRI_83_2022 = 'Permendagri 83/2022 (dikutip dari sumber kedua, periksa pada naskah asli)';

/** Codes an organisation bureau needs first; the office adds its own. */
export const KLASIFIKASI_BAWAAN: readonly KlasifikasiArsip[] = [
  { kode: '800.1.11.1', uraian: 'Surat perintah dinas/surat tugas', sumber: PERMENDAGRI_83_2022 },
  { kode: '000', uraian: 'Umum', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.1', uraian: 'Ketatausahaan dan kerumahtanggaan', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.5', uraian: 'Kearsipan', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.7', uraian: 'Perencanaan', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.8.3', uraian: 'Ketatalaksanaan', sumber: 'Surat edaran sebuah pemerintah kota tahun 2023' },
  { kode: '100.3.5.2', uraian: 'Surat perintah kepala daerah', sumber: PERMENDAGRI_83_2022 },
  { kode: '900.1', uraian: 'Keuangan daerah', sumber: PERMENDAGRI_83_2022 },
];
