import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Benturan } from '../../src/api/gabungViews';
import type { TugasId } from '../../src/domain/ids';
import { workspace, type Workspace } from '../workspace';
import { gabungkan } from './duaKantor';
import { pembagian, smallOffice, tugasBaru } from './small';

const SEMUA = { tabel: null, aktor: null, offset: 0, limit: 100 } as const;
const kunci = ({ tabel, id, kolom, kalah, pemenang }: Benturan) => ({
  tabel,
  id,
  kolom,
  kalah: kalah.perubahan,
  pemenang: pemenang.perubahan,
});

async function ubahVolume({ api }: Workspace, id: TugasId, volume: number): Promise<void> {
  const { versi, bagianId } = await api.getTugas({ id });
  await api.saveTugas(tugasBaru({ id, versi, bagianId, volume }));
}

/** One task that Ayu has whole; Rina makes its volume 4, later Sari 7, neither having seen the other. */
async function duaVolume(
  sesudah?: (dua: Workspace, ids: Awaited<ReturnType<typeof smallOffice>>) => Promise<unknown>,
  volumeSari: number | null = 7,
) {
  const satu = await smallOffice();
  const { api, ayu, tugas } = satu;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  await api.saveFile();
  const dua = workspace();
  const salinan = join(dua.folder, 'Salinan.bagihabis');
  copyFileSync((await api.getSesi()).berkas!.path, salinan);
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await dua.api.openFile({ path: salinan });
  await ubahVolume(satu, tugas, 4);
  if (volumeSari !== null) await ubahVolume(dua, tugas, volumeSari);
  await sesudah?.(dua, satu);
  await dua.api.closeFile();
  const lihat = await api.readGabung({ path: salinan, jobId: 'lihat' });
  const hasil = await gabungkan(satu, salinan);
  return { satu, api, tugas, lihat, hasil };
}

test('a volume that met is one decision: the divisor and the shares follow it, whichever side is taken', async () => {
  for (const [pilih, volume] of [
    ['kalah', 4],
    ['kini', 7],
  ] as const) {
    const { api, tugas, lihat, hasil } = await duaVolume();
    expect(lihat).toMatchObject({ jumlahBenturan: 1 });
    expect(hasil.benturan).toBe(1);
    expect(await api.countBenturan()).toMatchObject({ benturan: 1 });
    const [satu, ...lain] = await api.listBenturan();
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ kolom: 'volume', kalah: { nilai: '4' }, kini: '7' });
    expect(satu?.ikut).toHaveLength(2);
    expect((await api.listKartuBenturan(SEMUA)).baris[0]?.benturan[0]?.ikut).toEqual(satu?.ikut);
    expect(await api.settleBenturan({ putusan: [{ ...kunci(satu!), pilih }] })).toBe(0);
    expect(await pembagian(api, tugas)).toEqual([`Ayu Lestari: ${volume}*`]);
    expect(await api.getTugas({ id: tugas })).toMatchObject({ volume, pembagi: volume, habis: true });
    expect(await api.countBenturan()).toEqual({ benturan: 0, pelanggaran: 0 });
    await api.undo();
    expect(await api.countBenturan()).toMatchObject({ benturan: 1 });
  }
});

test('who joined on the other side keeps a place: a task is never divided by more than its own number', async () => {
  const { api, tugas } = await duaVolume((dua, { budi, tugas: id }) =>
    dua.api.assignPegawai({ tugasIds: [id], pegawaiId: budi, cara: 'rata', persetujuanLintas: '' }),
  );
  for (const one of await api.listBenturan())
    await api.settleBenturan({ putusan: [{ ...kunci(one), pilih: 'kalah' }] });
  expect(await api.getTugas({ id: tugas })).toMatchObject({ volume: 4, pembagi: 4, habis: true });
  expect(await api.countBenturan()).toEqual({ benturan: 0, pelanggaran: 0 });
});

test('a lost share reads by the divisor of its own command', async () => {
  // Sari, who still sees thirty, gives twenty of them.
  const { api } = await duaVolume(
    (dua, { ayu, tugas: tugasId }) =>
      dua.api.setPembagian({
        tugasId,
        porsi: [{ pegawaiId: ayu, porsi: 20, peran: 'ketua', terkunci: false, persetujuanLintas: '' }],
      }),
    null,
  );
  const porsi = (await api.listBenturan()).find(({ tabel }) => tabel === 'penugasan');
  expect(porsi?.kalah.nilai).toBe('4 dari 4');
});
