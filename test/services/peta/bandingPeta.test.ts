import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pegawai, smallOffice, type SmallOffice } from '../small';
import { nama, seluruh, sel } from './kueri';

const give = ({ api, tugas, ayu }: SmallOffice) =>
  api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });

test('against another file: the same people by NIP, who is only in one of them is said', async () => {
  const space = await smallOffice();
  const { api, folder, citra, hukum } = space;
  const lain = join(folder, 'lain.bagihabis');
  await give(space);
  await api.saveCopy({ path: lain });
  await api.removePegawai({ ids: [citra] });
  await api.savePegawai(pegawai({ nama: 'Eka Baru', bagianId: hukum }));
  const opened = await api.openBandingPeta({ sumber: { jenis: 'berkas', path: lain }, jobId: 'banding' });
  expect(opened).toMatchObject({
    jenis: 'berkas',
    nama: 'lain.bagihabis',
    tahun: 2026,
    mingguSebanding: true,
    cocok: 2,
    hanyaKini: { jumlah: 1, nama: ['Eka Baru'] },
    hanyaLain: { jumlah: 1, nama: ['Citra Dewi'] },
  });
  const { undo } = api;
  await undo();
  await undo();
  await undo();
  const page = await seluruh(api, { per: 'minggu', bandingId: opened?.bandingId ?? '', urut: 'berubah' });
  expect(nama(page)[0]).toBe('Ayu Lestari');
  expect(sel(page, 0).beban[0]).toBe(0);
  expect(page.banding && sel({ ...page.banding, kolom: page.kolom }, 0).beban[0]).toBe(14_400);
  expect(page.jumlah.banding?.beban[0]).toBe(14_400);
});

test('against a proposal: only the people it touches differ, and the open office stays as it is', async () => {
  const { api, tugas } = await smallOffice();
  const { usulanId } = await api.proposePembagian({ bagianId: null, benih: 1, jobId: 'usul' });
  const opened = await api.openBandingPeta({ sumber: { jenis: 'usulan', usulanId }, jobId: 'banding' });
  const page = await seluruh(api, { bandingId: opened?.bandingId ?? '' });
  expect(page.jumlah.beban[0]).toBe(0);
  expect(page.jumlah.banding?.beban[0]).toBe(14_400);
  expect((await api.getTugas({ id: tugas })).pembagian).toEqual([]);
  await api.acceptUsulan({ usulanId, tugasIds: null });
  const after = await seluruh(api, { bandingId: opened?.bandingId ?? '' });
  expect([...after.beban]).toEqual([...(after.banding?.beban ?? [])]);
});

test('against a snapshot; a comparison that is closed is no longer found', async () => {
  const space = await smallOffice();
  const { api } = space;
  await give(space);
  await api.saveFile();
  const [snapshot] = await api.listCadangan();
  if (!snapshot) throw new Error('publishing takes a snapshot');
  const opened = await api.openBandingPeta({ sumber: { jenis: 'cadangan', id: snapshot.id }, jobId: 'banding' });
  expect(opened?.nama).toMatch(/^cadangan /);
  const bandingId = opened?.bandingId ?? '';
  expect((await seluruh(api, { bandingId })).banding?.nama).toBe(opened?.nama);
  await api.closeBandingPeta();
  await expect(seluruh(api, { bandingId })).rejects.toMatchObject({ code: 'tidakDitemukan' });
});

test('the open file itself is no plan to compare with', async () => {
  const { api } = await smallOffice();
  const { berkas } = await api.getSesi();
  const own = api.openBandingPeta({ sumber: { jenis: 'berkas', path: berkas?.path ?? '' }, jobId: 'banding' });
  await expect(own).rejects.toMatchObject({ code: 'imporGagal' });
});

test('a cell of the other plan is never that of somebody else who has the same id there', async () => {
  const space = await smallOffice();
  const { api, folder, ayu, budi, organisasi } = space;
  const nip = '199001012015032901';
  const rename = async (id: typeof ayu, over: Parameters<typeof pegawai>[0]): Promise<unknown> => {
    const { versi } = (await api.getPegawai({ id })).pegawai;
    return api.savePegawai(pegawai({ id, versi, bagianId: organisasi, ...over }));
  };
  await give(space);
  await rename(ayu, { nip });
  const lain = join(folder, 'lain.bagihabis');
  await api.saveCopy({ path: lain });
  // The number goes to Budi: the Ayu of the file is Budi of today, and the Ayu of today is in no other plan.
  await rename(ayu, { nip: '' });
  await rename(budi, { nip, nama: 'Budi Santosa' });
  const opened = await api.openBandingPeta({ sumber: { jenis: 'berkas', path: lain }, jobId: 'banding' });
  const bandingId = opened?.bandingId ?? '';
  const year = { per: 'tahun', kolom: 0, bandingId } as const;
  expect((await api.getSelPeta({ pegawaiId: budi, ...year })).beban).toBe(14_400);
  await expect(api.getSelPeta({ pegawaiId: ayu, ...year })).rejects.toMatchObject({ code: 'tidakDitemukan' });
});
