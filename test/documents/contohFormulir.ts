import { strFromU8, unzipSync } from 'fflate';
import type { FormulirTugas } from '../../src/documents/susunFormulir';
import type { IsianTugas } from '../../src/domain/formulirTugas';
import type { BagianId, PegawaiId, SubKegiatanId, TugasId } from '../../src/domain/ids';

export const isian = (over: Partial<IsianTugas> = {}): IsianTugas => ({
  nama: 'Verifikasi laporan',
  keluaran: 'Laporan',
  volume: 30,
  satuan: 'Perangkat Daerah',
  norma: 2,
  satuanNorma: 'jam',
  jendela: { jenis: 'bulan', bulan: [1, 2, 3, 9] },
  sifat: 'rutin',
  jenis: 'hasil',
  dasar: '',
  petunjuk: '',
  syarat: '',
  pelaksana: { ketua: null, porsi: [] },
  ...over,
});

const [AYU, BUDI] = ['ayu' as PegawaiId, 'budi' as PegawaiId];
const orang = (id: PegawaiId, nama: string, menitLain = 0) => ({
  id,
  label: nama,
  nama,
  jabatan: 'Analis',
  kapasitas: 60_000,
  menitLain,
});

/** A form with one budget line, three tasks and two people. */
export const formulir = (over: Partial<FormulirTugas> = {}): FormulirTugas => {
  const baris = (id: string, satu: Partial<IsianTugas>, menit: number | null) => ({
    tugasId: id as TugasId,
    isian: isian(satu),
    menit,
    hadirBersama: id === 'rapat',
    dapatDibagi: true,
    terkunci: new Set<PegawaiId>(id === 'tim' ? [BUDI] : []),
  });
  const tim = {
    ketua: AYU,
    porsi: [
      { pegawaiId: AYU, porsi: 10 },
      { pegawaiId: BUDI, porsi: 12 },
    ],
  };
  const bersama = {
    ketua: null,
    porsi: [
      { pegawaiId: AYU, porsi: null },
      { pegawaiId: BUDI, porsi: null },
    ],
  };
  return {
    identitas: {
      jenis: 'tugas',
      skema: 1,
      formulirId: 'uji',
      dokumenId: 'dok',
      opd: 'Sekretariat Daerah',
      daerah: 'Kabupaten Contoh',
      tahun: 2026,
      bagianId: 'org' as BagianId,
      bagian: 'Bagian Organisasi',
      tanggal: '2026-02-03',
    },
    kertas: 'F4',
    orang: [orang(AYU, 'Ayu Lestari', 600), orang(BUDI, 'Budi Santosa')],
    blok: [
      {
        subKegiatanId: 'sk-1' as SubKegiatanId,
        judul: '4.01.01.2.13.0001  Pengelolaan Kelembagaan',
        keterangan: 'Pagu Rp475.939.100 · Jumlah dokumen: 1 Dokumen',
        baris: [
          baris('tim', { pelaksana: tim }, 3600),
          baris(
            'sendiri',
            {
              nama: '=1+1',
              volume: 1,
              norma: null,
              satuanNorma: null,
              pelaksana: { ketua: BUDI, porsi: [{ pegawaiId: BUDI, porsi: null }] },
            },
            null,
          ),
          baris(
            'rapat',
            { nama: 'Rapat mingguan', volume: 52, norma: 60, satuanNorma: 'menit', pelaksana: bersama },
            3120,
          ),
        ],
        kosong: 2,
      },
      { subKegiatanId: null, judul: 'Tugas di luar DPA', keterangan: 'Tusi', baris: [], kosong: 1 },
    ],
    satuan: ['Dokumen', 'Perangkat Daerah'],
    menitHari: 315,
    ...over,
  };
};

/** The XML parts of a workbook by name. */
export const bagianXlsx = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([nama, isi]) => [nama, strFromU8(isi)]));
