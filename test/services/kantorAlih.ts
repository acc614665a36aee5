import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Api } from '../../src/api/api';
import type { BagianId, PegawaiId, TugasId } from '../../src/domain/ids';
import { workspace } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, tugasBaru } from './small';
import { kantorBerjalan, type KantorBerjalan } from './versi';

export const pada = (tanggal: string): unknown => vi.setSystemTime(new Date(`${tanggal}T09:00:00`));

export interface Kantor extends Pick<KantorBerjalan, 'organisasi' | 'ayu' | 'budi' | 'tugas'> {
  readonly api: Api;
  readonly folder: string;
  readonly hukum: BagianId;
  readonly citra: PegawaiId;
  readonly dewi: PegawaiId;
  /** Gave the only task he had to Eko in September, who gave it to Budi in October and leaves. */
  readonly fajar: PegawaiId;
  /** All of it called off of Citra in September. */
  readonly batal: TugasId;
  /** Of Dewi the same, and brought back in October for Budi. */
  readonly pulih: TugasId;
  /** Eko's own. */
  readonly rutin: TugasId;
  readonly perintah: TugasId;
}

export const PERINTAH: Omit<Parameters<Api['savePerintah']>[0], 'pegawaiIds'> = {
  id: null,
  versi: 0,
  jenis: 'tugas',
  dari: 'Sekretaris Daerah',
  perihal: 'Menyiapkan bahan',
  nomorSurat: '',
  tanggalSurat: null,
  diterima: '2026-08-03',
  tenggat: '2026-08-28',
  tanggalAcara: null,
  waktu: '',
  tempat: '',
  kehadiran: '',
  bagianId: null,
  menit: 240,
  petunjuk: '',
  persetujuanLintas: 'Uji',
};
export const seluruhnya = { cara: 'seluruhnya', persetujuanLintas: 'Uji' } as const;
export const selamanya = { kembali: null, sebab: 'mutasi', keterangan: 'Uji' } as const;

/** Ayu gave one of her two tasks to Budi in September. */
async function dasar(): Promise<{ path: string; kantor: Omit<Kantor, 'api' | 'folder'> }> {
  pada('2026-02-02');
  const { api, organisasi, ayu, budi, tugas } = await kantorBerjalan();
  const hukum = await api.saveBagian({ id: null, nama: 'Hukum', kodeSubUnit: '' });
  const citra = await api.savePegawai(pegawai({ nama: 'Citra Dewi', bagianId: organisasi }));
  const dewi = await api.savePegawai(pegawai({ nama: 'Dewi Anggraini', bagianId: organisasi }));
  const eko = await api.savePegawai(pegawai({ nama: 'Eko Prasetyo', bagianId: organisasi }));
  const fajar = await api.savePegawai(pegawai({ nama: 'Fajar Nugroho', bagianId: organisasi }));
  const utuh = async (nama: string, pegawaiId: PegawaiId): Promise<TugasId> => {
    const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama, volume: 20 }));
    await api.assignPegawai({ tugasIds: [id], pegawaiId, ...seluruhnya });
    return id;
  };
  const [batal, pulih] = [await utuh('Pembukuan', citra), await utuh('Pengarsipan', dewi)];
  const [titipan, rutin] = [await utuh('Titipan', fajar), await utuh('Rutin', eko)];
  const perkara = await utuh('Perkara', ayu);
  await api.saveRealisasi({
    isi: [4, 5, 6].map((bulan) => ({ tugasId: tugas.pelayanan, pegawaiId: ayu, bulan, volume: 200 })),
  });
  // Known ever since; but who hands work over before they leave had planned it for the whole year.
  for (const id of [ayu, eko]) await ubahOrang(api, id, { keluar: '2026-10-31' });
  pada('2026-10-05');
  const perintah = await api.savePerintah({ ...PERINTAH, pegawaiIds: [budi] });
  const alih = (tugasId: TugasId, dari: PegawaiId, kepada: PegawaiId, tanggal: string, porsi: number) =>
    api.alihkanTugas({
      ...{ ...selamanya, pegawaiId: dari, tanggal },
      baris: [{ tugasId, tinggal: 0, batal: 0, kepada: [{ pegawaiId: kepada, porsi, persetujuanLintas: 'Uji' }] }],
    });
  await alih(tugas.kelembagaan, ayu, budi, '2026-09-01', 30);
  await alih(titipan, fajar, eko, '2026-09-01', 20);
  await alih(titipan, eko, budi, '2026-10-01', 20);
  for (const [tugasId, pegawaiId] of [
    [batal, citra],
    [perkara, ayu],
    [pulih, dewi],
  ] as const)
    await api.alihkanTugas({
      ...{ ...selamanya, pegawaiId, tanggal: '2026-09-01' },
      baris: [{ tugasId, tinggal: 0, kepada: [], batal: 20 }],
    });
  await api.pulihkanSisa({ tugasId: pulih });
  await api.assignPegawai({ tugasIds: [pulih], pegawaiId: budi, ...seluruhnya, cara: 'sisa' });
  const { berkas } = await api.saveFile();
  expect((await api.getTugas({ id: tugas.kelembagaan })).pembagian).toMatchObject([{ pegawaiId: budi }]);
  expect((await api.getTugas({ id: batal })).pembagian).toEqual([]);
  expect((await api.getTugas({ id: pulih })).pembagian).toMatchObject([{ pegawaiId: budi }]);
  pada('2026-10-20');
  return {
    path: berkas?.path ?? '',
    kantor: { organisasi, fajar, rutin, hukum, ayu, budi, citra, dewi, tugas, batal, pulih, perintah },
  };
}
let sekali: ReturnType<typeof dasar> | undefined;

export async function buka(): Promise<Kantor> {
  const { path, kantor } = await (sekali ??= dasar());
  const { api, folder } = workspace({ renderPdf: pencetak().renderPdf });
  const salinan = join(folder, 'Kantor.bagihabis');
  copyFileSync(path, salinan);
  await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  await api.openFile({ path: salinan });
  return { api, folder, ...kantor };
}

export async function ubahOrang(api: Api, id: PegawaiId, isi: Partial<Parameters<Api['savePegawai']>[0]>) {
  const { versi, nama, bagianId, keluar: hingga } = (await api.getPegawai({ id })).pegawai;
  await api.savePegawai(pegawai({ id, versi, nama, bagianId, keluar: hingga, ...isi }));
}
