import type { TugasId } from '../../src/domain/ids';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import type { TugasTerbagi } from '../../src/domain/tugas';

/** Thirty units of an hour over the whole year, divided among nobody. */
export const tugasUji = (over: Partial<TugasTerbagi> = {}): TugasTerbagi => ({
  id: 't' as TugasId,
  sumber: 'tusi',
  subKegiatanId: null,
  bagianId: null,
  nama: 'Uji',
  keluaran: '',
  satuan: 'OPD',
  jenis: 'hasil',
  sifat: 'rutin',
  volume: 30,
  norma: 60,
  satuanNorma: 'menit',
  asalNorma: 'perkiraan',
  jendela: { jenis: 'tahun' },
  pembagi: 30,
  dapatDibagi: true,
  hadirBersama: false,
  syarat: SYARAT_KOSONG,
  dasar: '',
  petunjuk: '',
  urutan: 'a',
  penugasan: [],
  ...over,
});
