import { expect, test } from 'vitest';
import { nama, seluruh } from './peta/kueri';
import { smallOffice } from './small';

test('whoever leaves within the year stays in its sums until then: nobody else looks fuller for it', async () => {
  const { api, ayu, organisasi } = await smallOffice();
  const angka = () => api.getAngkaBeban({ bagianId: organisasi });
  const rasio = async () => (await api.listBagian()).find(({ id }) => id === organisasi)?.kapasitas ?? 0;
  const [dulu, bagian] = [await angka(), await rasio()];
  const setahun = (await api.getPegawai({ id: ayu })).pegawai.kapasitas;
  await api.endPegawai({ ids: [ayu], tanggal: '2026-10-31', sebab: 'pensiun', lepaskanTugas: true });
  const hilang = dulu.kapasitas - (await angka()).kapasitas;
  expect(hilang).toBeGreaterThan(0);
  expect(hilang).toBeLessThan(setahun / 5);
  expect(bagian - (await rasio())).toBe(hilang);
  // Their months are rows of the map, and they are none of those who could be given work.
  const siapa = (await api.getPegawai({ id: ayu })).pegawai.nama;
  expect(nama(await seluruh(api))).toContain(siapa);
  const papan = await api.getPapan({ bagianId: organisasi, bulan: null });
  expect(JSON.stringify(papan)).not.toContain(ayu);
  // Who left before the year has no part in it.
  await api.undo();
  await api.endPegawai({ ids: [ayu], tanggal: '2025-12-31', sebab: 'pensiun', lepaskanTugas: true });
  expect(dulu.kapasitas - (await angka()).kapasitas).toBe(setahun);
  expect(nama(await seluruh(api))).not.toContain(siapa);
});
