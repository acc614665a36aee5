import { SYARAT_KOSONG } from '../../src/domain/syarat';
import type { Api } from '../../src/api/api';
import type { PegawaiInput } from '../../src/api/pegawaiInputs';
import type { TugasInput } from '../../src/api/tugasInputs';
import type { Absen } from '../../src/domain/absen';
import type { BagianId, PegawaiId, TugasId } from '../../src/domain/ids';
import type { Host } from '../../src/services/host';
import { connect } from '../../src/data/sqlite';
import { emptyOffice, type Workspace } from '../workspace';
import { liveState } from '../data/office';

/** A small office made through the Api: two bagian, three people, one task of thirty units. */
export interface SmallOffice extends Workspace {
  readonly organisasi: BagianId;
  readonly hukum: BagianId;
  readonly ayu: PegawaiId;
  readonly budi: PegawaiId;
  /** Of Bagian Hukum. */
  readonly citra: PegawaiId;
  readonly tugas: TugasId;
}

export const pegawai = (over: Partial<PegawaiInput> = {}): PegawaiInput => ({
  id: null,
  versi: 0,
  nama: 'Ayu Lestari',
  nip: '',
  jenisPegawai: 'PNS',
  golongan: 'III/c',
  fte: 1000,
  status: 'aktif',
  kompetensi: [],
  bagianId: null,
  timKerjaId: null,
  jabatan: 'Penelaah Teknis Kebijakan',
  jenisJabatan: 'Pelaksana',
  kelas: 7,
  masuk: null,
  keluar: null,
  pindahMulai: null,
  ...over,
});

export const tugasBaru = (over: Partial<TugasInput> = {}): TugasInput => ({
  id: null,
  versi: 0,
  sumber: 'tusi',
  subKegiatanId: null,
  bagianId: null,
  nama: 'Verifikasi laporan perangkat daerah',
  keluaran: 'Laporan terverifikasi',
  satuan: 'Perangkat Daerah',
  jenis: 'hasil',
  sifat: 'rutin',
  volume: 30,
  norma: 480,
  satuanNorma: 'menit',
  asalNorma: 'perkiraan',
  jendela: { jenis: 'tahun' },
  dapatDibagi: true,
  hadirBersama: false,
  syarat: { ...SYARAT_KOSONG, jabatan: [], kompetensi: [], boleh: [], tidakBoleh: [] },
  dasar: '',
  petunjuk: '',
  ...over,
});

/** Input of saveAbsen: one absence, new and of whole days unless said. */
export const satuAbsen = (
  absen: Pick<Absen, 'pegawaiId' | 'mulai' | 'akhir' | 'jenis'> & Partial<Absen>,
): Parameters<Api['saveAbsen']>[0] => ({ absen: [{ id: null, persen: 100, ...absen }], tindakan: [] });

export async function smallOffice(over: Partial<Host> = {}): Promise<SmallOffice> {
  const space = await emptyOffice(over);
  const { api } = space;
  const organisasi = await api.saveBagian({ id: null, nama: 'Organisasi', kodeSubUnit: '' });
  const hukum = await api.saveBagian({ id: null, nama: 'Hukum', kodeSubUnit: '' });
  const ayu = await api.savePegawai(pegawai({ bagianId: organisasi }));
  const budi = await api.savePegawai(pegawai({ nama: 'Budi Santosa', bagianId: organisasi, kelas: 9 }));
  const citra = await api.savePegawai(pegawai({ nama: 'Citra Dewi', bagianId: hukum }));
  const tugas = await api.saveTugas(tugasBaru({ bagianId: organisasi }));
  return { ...space, organisasi, hukum, ayu, budi, citra, tugas };
}

/** Every live row of the open file, read past the program from the working copy's named document. */
export async function rowsOf({ api }: Pick<Workspace, 'api'>): Promise<Record<string, unknown[]>> {
  const { berkas } = await api.saveFile();
  const file = connect(berkas?.path ?? '', { readonly: true });
  try {
    return await liveState(file.db);
  } finally {
    await file.close();
  }
}

/** Shares of a task as `Name: porsi`, the ketua first and marked by a star. */
export async function pembagian(api: Api, id: TugasId): Promise<string[]> {
  const task = await api.getTugas({ id });
  return task.pembagian.map((share) => `${share.nama}: ${share.porsi}${share.peran === 'ketua' ? '*' : ''}`);
}
