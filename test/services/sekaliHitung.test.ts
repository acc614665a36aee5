import { expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import { sampleOffice, workspace, type Workspace } from '../workspace';

const HARI = '2026-06-15';

/** Everything the weekly screens count, as somebody would see it now. */
async function shown(api: Api): Promise<unknown> {
  const seluruh = { bagianId: null, pegawaiId: null };
  const { baris } = await api.getRealisasi({ ...seluruh, tugasId: null });
  const units = await api.listBagian();
  return {
    sheet: baris.map(({ tugasId, pegawaiId, rencanaBulan, realisasi }) => [
      tugasId,
      pegawaiId,
      rencanaBulan,
      realisasi,
    ]),
    agenda: await api.getAgenda({ tanggal: HARI, hari: 92, saring: 'semua', ...seluruh }),
    week: await api.getDaftarMinggu({
      untuk: { jenis: 'bagian', id: units[0]?.id ?? ('' as never) },
      tanggal: HARI,
      hariIni: HARI,
    }),
    owed: await api.getTagihan({ tanggal: HARI }),
    report: [await api.getLaporanBulanan({ bulan: 3 }), await api.getLaporanBulanan({ bulan: 6 })],
    behind: await api.getRincianBulanan({ bulan: 6, kunci: 'rencanaSampai' }),
    people: await api.listEvaluasi({ periode: 2 }),
    map: await api.getPetaKontribusi({ bulan: 6, bagianId: null, rahasia: true }),
    allowance: await api.getTppKantor({ bulan: 6 }),
    ahead: await api.getProyeksi({ bagianId: null }),
    counters: await api.getRingkasan(),
    units,
  };
}

/** The same from the file as it lies on disk, read and counted from nothing. */
async function counted({ api, folder }: Workspace, name: string): Promise<unknown> {
  const path = `${folder}/${name}.bagihabis`;
  await api.saveCopy({ path });
  const fresh = workspace();
  await fresh.api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  await fresh.api.openFile({ path });
  const seen = await shown(fresh.api);
  await fresh.api.closeFile();
  return seen;
}

test('what is carried on from command to command equals a fresh count of the file', async () => {
  const space = await sampleOffice();
  const { api } = space;
  const { baris } = await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: null });
  const notes = baris.slice(0, 40).map(({ tugasId, pegawaiId }, at) => ({
    ...{ tugasId, pegawaiId, bulan: 1 + (at % 6), volume: 50 * (at % 5) },
  }));
  await shown(api);
  await api.saveRealisasi({ isi: notes });
  expect(await shown(api)).toEqual(await counted(space, 'noted'));

  const [giver] = baris;
  if (!giver) throw new Error('the sample has shares');
  const masa = { pegawaiId: giver.pegawaiId, tanggal: '2026-05-04', kembali: null };
  const alih = (await api.getBahanAlih(masa)).baris.map(({ tugasId, tinggal, sisa, usul }) => {
    const kepada = usul.map(({ pegawaiId, porsi }) => ({ pegawaiId, porsi, persetujuanLintas: '' }));
    return { tugasId, tinggal, kepada, batal: sisa - kepada.reduce((sum, { porsi }) => sum + porsi, 0) };
  });
  await api.alihkanTugas({ ...masa, sebab: 'mutasi', keterangan: 'Uji', baris: alih });
  expect(await shown(api)).toEqual(await counted(space, 'handed'));

  const [absent, gone] = [baris[30]?.pegawaiId, baris[60]?.tugasId];
  if (!absent || !gone) throw new Error('the sample has more shares');
  const cuti = { id: null, pegawaiId: absent, mulai: '2026-06-01', akhir: '2026-06-19', persen: 100 } as const;
  await api.saveAbsen({ absen: [{ ...cuti, jenis: 'cuti_tahunan' }], tindakan: [] });
  await api.removeTugas({ ids: [gone] });
  await api.saveRealisasi({ isi: notes.slice(0, 9).map((one) => ({ ...one, volume: null })) });
  expect(await shown(api)).toEqual(await counted(space, 'removed'));

  await api.undo();
  expect(await shown(api)).toEqual(await counted(space, 'undone'));

  // The removed task stands where it stood, not behind all others.
  await api.undo();
  expect((await api.getRealisasi({ bagianId: null, pegawaiId: null, tugasId: gone })).baris).not.toEqual([]);
  expect(await shown(api)).toEqual(await counted(space, 'back'));
}, 180_000);
