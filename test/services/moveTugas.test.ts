import { expect, test } from 'vitest';
import { sampleOffice } from '../workspace';

const SEMUA = {
  bagianId: null,
  subKegiatanId: null,
  sumber: null,
  keadaan: 'semua',
  cari: '',
  urut: 'asal',
  offset: 0,
  limit: 1000,
} as const;

test('tasks moved to another line or out of the budget keep their people; one command, undone in one step', async () => {
  const { api } = await sampleOffice();
  const { baris } = await api.listTugas(SEMUA);
  const dua = baris.filter((t) => t.sumber === 'dpa' && t.pembagian.length > 0).slice(0, 2);
  const ids = dua.map((t) => t.id);
  const tujuan = (await api.getDpa()).baris.find((b) => dua.every((t) => t.subKegiatanId !== b.id));
  if (!tujuan || dua.length < 2) throw new Error('the sample has no such lines');

  await api.moveTugas({ ids, subKegiatanId: tujuan.id });
  const pindah = await Promise.all(ids.map((id) => api.getTugas({ id })));
  expect(pindah.map((t) => t.subKegiatanId)).toEqual([tujuan.id, tujuan.id]);
  expect(pindah.map((t) => t.pembagian)).toEqual(dua.map((t) => t.pembagian));

  await api.moveTugas({ ids, subKegiatanId: null });
  const luar = await Promise.all(ids.map((id) => api.getTugas({ id })));
  expect(luar.map((t) => [t.sumber, t.subKegiatanId, t.rupiah])).toEqual([
    ['tusi', null, 0],
    ['tusi', null, 0],
  ]);
  expect(luar.every((t) => t.bagianId !== null)).toBe(true);

  await api.undo();
  await api.undo();
  expect((await Promise.all(ids.map((id) => api.getTugas({ id })))).map((t) => t.subKegiatanId)).toEqual(
    dua.map((t) => t.subKegiatanId),
  );
});
