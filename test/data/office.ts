import { SYARAT_KOSONG } from '../../src/domain/syarat';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDokumen } from '../../src/data/file/buatDokumen';
import type { Dokumen, Meja } from '../../src/data/file/dokumen';
import { savePengaturan } from '../../src/data/pengaturan';
import { addRow } from '../../src/data/rows';
import { TABLE_NAMES, type Db } from '../../src/data/schema';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import type { Pegawai } from '../../src/domain/pegawai';
import type { Tugas } from '../../src/domain/tugas';

/** Small builders for tests against real files. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'bagihabis-uji-'));

export const meja = (userDataDir: string, nama = 'Rina'): Meja => ({
  userDataDir,
  pengguna: { nama, jabatan: 'Kepala Bagian Organisasi' },
  pc: 'PC-UJI',
});

export async function newOffice(
  folder = temporaryFolder(),
): Promise<{ dokumen: Dokumen; folder: string; path: string }> {
  const path = join(folder, 'Setda-2026.bagihabis');
  const identitas = pengaturanBawaan({
    opd: 'Sekretariat Daerah',
    daerah: 'Kabupaten Contoh',
    tahun: 2026,
    kodeUnit: '',
    jenisPemda: 'kabkota',
    contoh: false,
  });
  const dokumen = await createDokumen(meja(join(folder, 'data')), path, { tahun: 2026 }, async (tx) => {
    await savePengaturan(tx, { identitas: identitas.identitas });
    await addRow(tx, 'bagian', 'b1', {
      nama: 'Organisasi',
      kode_sub_unit: '',
      status: 'konsep',
      hari_kerja: null,
      urutan: 'a',
    });
  });
  return { dokumen, folder, path };
}

export const person = (id: string, over: Partial<Pegawai> = {}): Pegawai => ({
  id: id as PegawaiId,
  nama: `Pegawai ${id}`,
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
  alasanRendah: null,
  alasanMelebihi: null,
  ...over,
});

export const task = (id: string, over: Partial<Tugas> = {}): Tugas => ({
  id: id as TugasId,
  sumber: 'tusi',
  subKegiatanId: null,
  bagianId: null,
  nama: `Tugas ${id}`,
  keluaran: 'Laporan',
  satuan: 'Laporan',
  jenis: 'hasil',
  sifat: 'rutin',
  volume: 30,
  norma: 480,
  satuanNorma: 'menit',
  asalNorma: 'perkiraan',
  jendela: { jenis: 'tahun' },
  pembagi: 30,
  dapatDibagi: true,
  hadirBersama: false,
  syarat: SYARAT_KOSONG,
  dasar: '',
  petunjuk: '',
  urutan: id,
  ...over,
});

/** Every live row of every document table, without the row counter: what people see. */
export async function liveState(db: Db): Promise<Record<string, unknown[]>> {
  const state: Record<string, unknown[]> = {};
  for (const table of TABLE_NAMES) {
    const rows = await db
      .selectFrom(table as 'bagian')
      .selectAll()
      .where('dihapus', 'is', null)
      .orderBy('id')
      .execute();
    state[table] = rows.map(({ versi: _, ...row }) => row);
  }
  return state;
}
