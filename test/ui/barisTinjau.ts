import type { BarisHilang, BarisPratinjauDpa, PratinjauDpa } from '../../src/api/dpaViews';
import type { SubKegiatanId } from '../../src/domain/ids';

/** Rows of a preview for tests: a clear, new line unless told otherwise. */
export const baris = (nomor: number, isi: Partial<BarisPratinjauDpa> = {}): BarisPratinjauDpa => ({
  nomor,
  kode: `4.01.01.2.13.${String(nomor + 1).padStart(4, '0')}`,
  nama: `Sub kegiatan ${nomor + 1}`,
  namaSumber: '',
  namaResmi: '',
  namaKegiatan: 'Penataan Organisasi',
  namaProgram: 'Program Penunjang Urusan',
  kodeSubUnit: '4.01.0.00.0.00.01.0004',
  namaSubUnit: 'Bagian Organisasi',
  bagian: 'Organisasi',
  bagianDariAturan: '',
  pagu: 1_000_000,
  paguSebelum: null,
  indikator: [],
  sumberDana: [],
  lokasi: [],
  waktu: null,
  rekening: [],
  keyakinan: 'pasti',
  calon: [],
  asal: { berkas: 'dpa.xlsx', lembar: 'DPA', baris: [nomor + 5], satuan: 'baris' },
  temuan: [],
  keadaan: 'baru',
  paguLama: null,
  targetLama: '',
  unitLama: '',
  jumlahTugas: 0,
  saranTanpaTugas: '',
  sumberSaran: '',
  alasanTanpaTugas: '',
  ...isi,
});

export const hilang = (nomor: number, isi: Partial<BarisHilang> = {}): BarisHilang => ({
  id: `sk-${nomor}` as SubKegiatanId,
  kode: `4.01.01.2.06.000${nomor}`,
  nama: `Sub kegiatan lama ${nomor}`,
  namaSubUnit: 'Bagian Organisasi',
  namaBagian: 'Organisasi',
  pagu: 500_000,
  jumlahTugas: 0,
  jumlahPegawai: 0,
  surat: [],
  diKegiatanIni: false,
  ...isi,
});

export const pratinjau = (isi: Partial<PratinjauDpa> = {}): PratinjauDpa => {
  const semua = isi.baris ?? [baris(0)];
  return {
    imporId: 'impor-1',
    berkas: ['dpa.xlsx'],
    tataLetak: 'polos',
    lembar: 'DPA',
    dokumen: {
      sebutan: '',
      jenis: null,
      nomor: '',
      tanggal: null,
      tahun: 2026,
      kodeOrganisasi: '',
      namaOrganisasi: '',
    },
    seluruh: true,
    baris: semua,
    hilang: [],
    total: semua.reduce((n, b) => n + b.pagu, 0),
    totalTercetak: null,
    totalLama: null,
    subUnit: [],
    pemetaan: null,
    temuan: semua.flatMap((b) => b.temuan),
    versi: [],
    versiCocok: null,
    ...isi,
  };
};
