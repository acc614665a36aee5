import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bacaArsip } from '../../../src/data/file/bacaArsip';
import { bacaPembanding, susunPembanding } from '../../../src/services/peta/bacaPembanding';
import { sampleOffice } from '../../workspace';
import { smallOffice } from '../small';

test('an office that went between threads in pieces is the office in the file', async () => {
  const { api, folder } = await sampleOffice();
  const path = join(folder, 'lain.bagihabis');
  await api.saveCopy({ path });
  const parts = await bacaPembanding({ userDataDir: folder, path });
  expect(parts.isi.tugas.length).toBeGreaterThan(1);
  const { kantor } = await bacaArsip(folder, path);
  // structuredClone: what a message to another thread makes of it.
  expect(await susunPembanding(structuredClone(parts))).toEqual(kantor);
});

test('a proposal is laid beside the office as the command before left it, never beside half of it', async () => {
  const { api, tugas, ayu } = await smallOffice();
  const { usulanId } = await api.proposePembagian({ bagianId: null, benih: 1, jobId: 'usul' });
  const drop = api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const open = api.openBandingPeta({ sumber: { jenis: 'usulan', usulanId }, jobId: 'banding' });
  await expect(open).rejects.toMatchObject({ code: 'usulanKedaluwarsa' });
  await drop;
});

test('a comparison that is cancelled while its file is read leaves the one before', async () => {
  const { api, folder, ayu } = await smallOffice();
  const path = join(folder, 'lain.bagihabis');
  await api.saveCopy({ path });
  const before = await api.openBandingPeta({ sumber: { jenis: 'berkas', path }, jobId: 'satu' });
  const open = api.openBandingPeta({ sumber: { jenis: 'berkas', path }, jobId: 'dua' });
  await api.cancelJob({ jobId: 'dua' });
  await expect(open).rejects.toMatchObject({ code: 'dibatalkan' });
  const bandingId = before?.bandingId ?? '';
  expect(await api.getSelPeta({ pegawaiId: ayu, per: 'tahun', kolom: 0, bandingId })).toMatchObject({ beban: 0 });
});
