import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotFolder } from '../../src/data/file/salinanKerja';
import { connect } from '../../src/data/sqlite';
import { liveState } from '../data/office';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, rowsOf, smallOffice, tugasBaru, type SmallOffice } from './small';

/** Live rows of a snapshot of the open document, by table. */
async function isiCadangan({ host }: SmallOffice, id: string): Promise<Record<string, unknown[]>> {
  const [dokumenId] = readdirSync(join(host.userDataDir, 'cadangan'));
  const file = connect(join(snapshotFolder(host.userDataDir, dokumenId!), id), { readonly: true });
  try {
    return await liveState(file.db);
  } finally {
    await file.close();
  }
}

type Langkah = (office: SmallOffice, angka: number) => Promise<unknown>;
const LANGKAH: readonly Langkah[] = [
  ({ api, organisasi }, angka) => api.saveTugas(tugasBaru({ bagianId: organisasi, nama: `Tugas ${angka}` })),
  ({ api, hukum }, angka) => api.savePegawai(pegawai({ nama: `Orang ${angka}`, bagianId: hukum })),
  ({ api, tugas, budi, ayu }, angka) =>
    api.assignPegawai({ tugasIds: [tugas], pegawaiId: angka % 2 ? budi : ayu, cara: 'rata', persetujuanLintas: '' }),
  ({ api, tugas }) => api.setPembagian({ tugasId: tugas, porsi: [] }),
  ({ api, hukum }, angka) => api.saveBagian({ id: hukum, nama: `Hukum ${angka}`, kodeSubUnit: '' }),
  ({ api }, angka) => api.savePengaturan({ hariKerja: angka % 2 ? 5 : 6 }),
  ({ api }) => api.undo().catch(() => undefined),
];
const langkah = fc.array(fc.tuple(fc.nat({ max: LANGKAH.length - 1 }), fc.nat({ max: 9 })), { maxLength: 8 });

const jalan = async (office: SmallOffice, apa: readonly (readonly [number, number])[]): Promise<void> => {
  for (const [satu, angka] of apa) await LANGKAH[satu]!(office, angka);
};

test('whatever was done before and after: restore makes the state of the snapshot, undo of it the state before', async () => {
  await fc.assert(
    fc.asyncProperty(langkah, langkah, async (sebelum, sesudah) => {
      const office = await smallOffice();
      const { api } = office;
      await jalan(office, sebelum);
      const [cadangan] = await api.takeCadangan();
      await jalan(office, sesudah);
      const kini = await rowsOf(office);
      const { id } = cadangan!;
      const lihat = await api.previewCadangan({ id, jobId: 'lihat' });
      const hasil = await api.restoreCadangan({ id, jobId: 'pulih' });
      expect(await rowsOf(office)).toEqual(await isiCadangan(office, id));
      const jumlah = (apa: 'tambah' | 'ubah' | 'hapus') => lihat.tabel.reduce((n, satu) => n + satu[apa], 0);
      expect(hasil).toMatchObject({
        dihapus: jumlah('tambah'),
        diubah: jumlah('ubah'),
        dikembalikan: jumlah('hapus'),
        naskahTetap: 0,
      });
      if (hasil.langkah) await api.undo();
      expect(await rowsOf(office)).toEqual(kini);
      await api.closeFile();
    }),
    { numRuns: 10 },
  );
}, 120_000);

test('letters that have a number stay with their receivers, and the preview says so', async () => {
  const { api, folder } = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const [cadangan] = await api.takeCadangan();
  const { id } = cadangan!;
  const orang = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
  const pegawaiIds = orang.baris.filter(({ jumlahTugas }) => jumlahTugas > 0).map((satu) => satu.id);
  const sasaran = { jenis: 'petikan' as const, pegawaiIds: pegawaiIds.slice(0, 3), tanggal: '2026-03-02' };
  const keluar = { penomoran: 'otomatis', cara: 'perOrang', folder: join(folder, 'naskah'), jobId: 'terbit' } as const;
  await api.issueSurat({ sasaran, ...keluar });
  const sebelum = await rowsOf({ api });
  expect(sebelum['surat']).toHaveLength(3);
  const lihat = await api.previewCadangan({ id, jobId: 'lihat' });
  expect(lihat.naskahTetap).toBe(3);
  expect(lihat.tabel.map(({ tabel }) => tabel)).not.toContain('surat');
  await api.savePegawai(pegawai({ nama: 'Sesudah itu' }));
  await api.restoreCadangan({ id, jobId: 'pulih' });
  expect(await rowsOf({ api })).toEqual(sebelum);
});

test('a list says what each snapshot holds, counted once; one can be removed; one is taken before a restore', async () => {
  const office = await smallOffice();
  const { api, tugas, ayu, host } = office;
  const [pertama] = await api.takeCadangan();
  expect(pertama).toMatchObject({ sebab: 'manual', isi: null });
  expect((await api.countCadangan())[0]?.isi).toEqual({ pegawai: 3, tugas: 1, terbagi: 0, naskah: 0 });
  expect((await api.listCadangan())[0]?.isi).toEqual({ pegawai: 3, tugas: 1, terbagi: 0, naskah: 0 });
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.restoreCadangan({ id: pertama!.id, jobId: 'pulih' });
  const sesudah = await api.countCadangan();
  expect(sesudah.map(({ sebab, isi }) => [sebab, isi?.terbagi])).toContainEqual(['pulih', 1]);
  const tinggal = await api.removeCadangan({ ids: [pertama!.id, '../../rahasia.bagihabis'] });
  expect(tinggal.map(({ id }) => id)).not.toContain(pertama!.id);
  const [dokumenId] = readdirSync(join(host.userDataDir, 'cadangan'));
  const folder = snapshotFolder(host.userDataDir, dokumenId!);
  expect(existsSync(join(folder, pertama!.id))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith(pertama!.id.slice(0, -10)))).toEqual([]);
});
