import { join } from 'node:path';
import type { Api } from '../../src/api/api';
import type { BagianId, PegawaiId, SubKegiatanId, TugasId } from '../../src/domain/ids';
import { emptyOffice, type Workspace } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, tugasBaru } from './small';
import { acceptDpa, readDpa, table, type Edit } from './tables';

/** An office in the middle of its year: a DPA with tasks, shares and an issued letter for each person. */
export const UNIT_A = '4.01.0.00.0.00.01.0001';
export const UNIT_B = '4.01.0.00.0.00.01.0002';
const KEPALA = [
  ...['Kode Sub Unit', 'Nama Sub Unit', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Bagian'],
  ...['Indikator', 'Target', 'Satuan', 'Pagu'],
];
export const NAMA = {
  kelembagaan: 'Pengelolaan Kelembagaan dan Analisis Jabatan',
  pelayanan: 'Fasilitasi Pelayanan Publik dan Tata Laksana',
  kinerja: 'Peningkatan Kinerja dan Reformasi Birokrasi',
  atk: 'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
  rapat: 'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
} as const;
export const KODE = {
  kelembagaan: '4.01.01.2.13.0001',
  pelayanan: '4.01.01.2.13.0002',
  kinerja: '4.01.01.2.13.0003',
  atk: '4.01.01.2.06.0001',
  rapat: '4.01.01.2.06.0009',
} as const;
export type Nama = keyof typeof KODE;

export interface Isi {
  readonly pagu: number;
  readonly target?: number;
  readonly unit?: string;
  readonly bagian?: string;
  readonly nama?: string;
}
/** A rekap of these lines, in the order given. */
export const rekap = (nama: string, isi: Partial<Record<Nama, Isi>>): string =>
  table(nama, [
    KEPALA,
    ...(Object.entries(isi) as [Nama, Isi][]).map(
      ([kunci, { pagu, target = 2, unit = UNIT_A, bagian = '', nama: sebutan }]) => [
        ...[unit, unit === UNIT_A ? 'Unit A' : 'Unit B', KODE[kunci], sebutan ?? NAMA[kunci], bagian],
        ...['Jumlah dokumen', target, 'Dokumen', pagu],
      ],
    ),
  ]);

export const MURNI_ISI = {
  kelembagaan: { pagu: 1000, bagian: 'Organisasi' },
  pelayanan: { pagu: 2000, bagian: 'Organisasi' },
  atk: { pagu: 500, bagian: 'Umum' },
  rapat: { pagu: 700, bagian: 'Umum' },
} as const satisfies Partial<Record<Nama, Isi>>;
export const DPPA = { jenis: 'perubahan', nomor: 'DPPA/B.1/002/2026', tanggal: '2026-09-15' } as const;
export const DPA = { jenis: 'murni', nomor: 'DPA/A.1/001/2026', tanggal: '2026-01-02' } as const;
type Tujuan = Parameters<Api['acceptDpa']>[0]['tujuan'];

/** Reads and accepts in one go. */
export async function imporKe(
  api: Api,
  path: string | readonly string[],
  tujuan: Tujuan,
  over: { readonly cakupan?: 'seluruh' | 'sebagian'; readonly perbaikan?: Edit[]; readonly ingatBagian?: boolean } = {},
) {
  const preview = await readDpa(api, ...(typeof path === 'string' ? [path] : path));
  const { perbaikan = [], ...rest } = over;
  return acceptDpa(api, preview, perbaikan, { tujuan, ...rest });
}

export interface KantorBerjalan extends Workspace {
  readonly organisasi: BagianId;
  readonly ayu: PegawaiId;
  readonly budi: PegawaiId;
  readonly tugas: Readonly<Record<'kelembagaan' | 'pelayanan' | 'rapat', TugasId>>;
  readonly baris: (kunci: Nama) => Promise<SubKegiatanId>;
}

export async function kantorBerjalan(): Promise<KantorBerjalan> {
  const space = await emptyOffice({ renderPdf: pencetak().renderPdf });
  const { api } = space;
  await imporKe(api, rekap('dpa.csv', MURNI_ISI), DPA);
  const units = await api.listBagian();
  const unit = (nama: string): BagianId => units.find((one) => one.nama === nama)!.id;
  const organisasi = unit('Organisasi');
  const baris = async (kunci: Nama): Promise<SubKegiatanId> =>
    (await api.getDpa()).baris.find((line) => line.kode === KODE[kunci])!.id;
  const ayu = await api.savePegawai(pegawai({ bagianId: organisasi }));
  const budi = await api.savePegawai(pegawai({ nama: 'Budi Santosa', bagianId: unit('Umum') }));
  const tugasDi = async (kunci: Nama, nama: string, pegawaiId: PegawaiId, bagianId: BagianId): Promise<TugasId> => {
    const id = await api.saveTugas(tugasBaru({ sumber: 'dpa', subKegiatanId: await baris(kunci), bagianId, nama }));
    await api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
    return id;
  };
  const tugas = {
    kelembagaan: await tugasDi('kelembagaan', 'Menyusun analisis jabatan', ayu, organisasi),
    pelayanan: await tugasDi('pelayanan', 'Menyusun standar pelayanan', ayu, organisasi),
    rapat: await tugasDi('rapat', 'Menyiapkan rapat koordinasi', budi, unit('Umum')),
  };
  await api.savePengaturan({
    penandatangan: {
      ...{ kuasa: '', pemberiKuasa: '', perantara: '', pangkat: '', nip: '' },
      ...{ jabatan: 'Sekretaris Daerah', nama: 'Dr. Contoh' },
    },
  });
  await api.issueSurat({
    sasaran: { jenis: 'petikan', pegawaiIds: [ayu, budi], tanggal: '2026-03-02' },
    ...{ penomoran: 'otomatis', cara: 'perOrang', folder: join(space.folder, 'naskah'), jobId: 'terbit' },
  });
  return { ...space, organisasi, ayu, budi, tugas, baris };
}

export const register = async (api: Api) =>
  (await api.listSurat({ cari: '', jenis: null, offset: 0, limit: 100 })).baris;
